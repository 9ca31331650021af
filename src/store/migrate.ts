// Brings the tables up to date, forward only, each migration once, whoever starts it and however many at a time.
import { type Migration, Migrator } from "kysely";
import type { Db } from "./database.ts";
import * as consent from "./migrations/0001-consent.ts";
import * as templates from "./migrations/0002-templates.ts";
import * as mailings from "./migrations/0003-mailings.ts";
import * as builtIns from "./migrations/0004-built-ins.ts";
import * as batches from "./migrations/0010-batches.ts";
import * as settingChanges from "./migrations/0011-setting-changes.ts";
import * as pauses from "./migrations/0012-pauses.ts";
import * as interests from "./migrations/0013-interests.ts";
import * as links from "./migrations/0014-links.ts";
import * as recordedAt from "./migrations/0015-recorded-at.ts";
import * as keysBySets from "./migrations/0016-keys-by-sets.ts";
import * as typeNames from "./migrations/0022-type-names.ts";
import * as bounces from "./migrations/0023-bounces.ts";
import * as outbox from "./migrations/0024-outbox.ts";
import * as names from "./migrations/0025-names.ts";
import * as standingChanges from "./migrations/0030-standing-changes.ts";
import * as filterRuns from "./migrations/0031-filter-runs.ts";
import * as erasures from "./migrations/0032-erasures.ts";
import * as bursts from "./migrations/0033-bursts.ts";
import * as vocabularyChanges from "./migrations/0034-vocabulary-changes.ts";
import * as softBounces from "./migrations/0035-soft-bounces.ts";
import * as admins from "./migrations/0036-admins.ts";
import * as reviews from "./migrations/0037-reviews.ts";
import * as keysOnceASort from "./migrations/0038-keys-once-a-sort.ts";
import * as gateLooks from "./migrations/0039-gate-looks.ts";
import * as runCounts from "./migrations/0040-run-counts.ts";
import * as messages from "./migrations/0041-messages.ts";
import * as lastRewrites from "./migrations/0042-last-rewrites.ts";
import * as merges from "./migrations/0085-merges.ts";
import * as acceptedJobs from "./migrations/0090-accepted-jobs.ts";
import * as invitations from "./migrations/0091-invitations.ts";
import * as passHistory from "./migrations/0092-pass-history.ts";
import * as mailingDeliveries from "./migrations/0093-mailing-deliveries.ts";
import * as webhooks from "./migrations/0093-webhooks.ts";
import * as identities from "./migrations/0094-identities.ts";
import * as namedOverrides from "./migrations/0095-named-overrides.ts";
import * as overridesVoidPasses from "./migrations/0097-overrides-void-passes.ts";
import * as leftByMailing from "./migrations/0098-left-by-mailing.ts";
import * as apiAnswers from "./migrations/0099-api-answers.ts";
import * as compression from "./migrations/0100-compression.ts";
import * as reserves from "./migrations/0101-reserves.ts";

const MIGRATIONS: Record<string, Migration> = {
  "0001-consent": consent,
  "0002-templates": templates,
  "0003-mailings": mailings,
  "0004-built-ins": builtIns,
  "0010-batches": batches,
  "0011-setting-changes": settingChanges,
  "0012-pauses": pauses,
  "0013-interests": interests,
  "0014-links": links,
  "0015-recorded-at": recordedAt,
  "0016-keys-by-sets": keysBySets,
  "0022-type-names": typeNames,
  "0023-bounces": bounces,
  "0024-outbox": outbox,
  "0025-names": names,
  "0030-standing-changes": standingChanges,
  "0031-filter-runs": filterRuns,
  "0032-erasures": erasures,
  "0033-bursts": bursts,
  "0034-vocabulary-changes": vocabularyChanges,
  "0035-soft-bounces": softBounces,
  "0036-admins": admins,
  "0037-reviews": reviews,
  "0038-keys-once-a-sort": keysOnceASort,
  "0039-gate-looks": gateLooks,
  "0040-run-counts": runCounts,
  "0041-messages": messages,
  "0042-last-rewrites": lastRewrites,
  "0085-merges": merges,
  "0090-accepted-jobs": acceptedJobs,
  "0091-invitations": invitations,
  "0092-pass-history": passHistory,
  "0093-mailing-deliveries": mailingDeliveries,
  "0093-webhooks": webhooks,
  "0094-identities": identities,
  "0095-named-overrides": namedOverrides,
  "0097-overrides-void-passes": overridesVoidPasses,
  "0098-left-by-mailing": leftByMailing,
  "0099-api-answers": apiAnswers,
  "0100-compression": compression,
  "0101-reserves": reserves,
};

const UNDEFINED_TABLE = "42P01"; // also what a missing schema of the search path gives

/**
 * Makes the schema and its tables, or brings them up to date. Several processes may call it at once: one works, the
 * others wait.
 *
 * @param db The pool; migrations open a transaction of their own.
 * @returns The names of the migrations applied now, none when all was up to date.
 * @throws Error when the tables were made by a newer version of mailconsent.
 */
export async function migrateStore(db: Db, schema: string): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: schema,
    migrationTableName: "migrations",
    migrationLockTableName: "migration_locks",
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    // Kysely refuses unknown migrations too, before it applies any, but calls them corrupted.
    refuseNewer((await loadApplied(db)) ?? []);
    throw error;
  }
  return (results ?? [])
    .filter(({ status }) => status === "Success")
    .map(({ migrationName }) => migrationName);
}

/**
 * Checks that the tables are those this code was written for.
 *
 * @throws Error that says in words what to do when they are not.
 */
export async function assertMigrated(db: Db): Promise<void> {
  const applied = await loadApplied(db);
  if (applied === null) {
    throw new Error("Cannot use the database: its tables have not been made; run `mailconsent migrate`");
  }
  refuseNewer(applied);
  const missing = Object.keys(MIGRATIONS).filter((name) => !applied.includes(name));
  if (missing.length > 0) {
    throw new Error(`Cannot use the database: it lacks ${missing.join(", ")}; run \`mailconsent migrate\``);
  }
}

/** Loads the names of the migrations applied so far; `null` where there are no tables yet. */
async function loadApplied(db: Db): Promise<readonly string[] | null> {
  try {
    const rows = await db.selectFrom("migrations").select("name").orderBy("name").execute();
    return rows.map(({ name }) => name);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === UNDEFINED_TABLE) return null;
    throw cause;
  }
}

function refuseNewer(applied: readonly string[]): void {
  const unknown = applied.filter((name) => !(name in MIGRATIONS));
  if (unknown.length === 0) return;
  throw new Error(
    `Cannot use the database: a newer version of mailconsent has changed it (${unknown.join(", ")}); run that version or a later one`,
  );
}
