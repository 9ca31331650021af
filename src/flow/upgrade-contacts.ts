// The upgrade of existing contacts: rehearsed without a trace, run page by page, broken off and gone on with.
import { invariant } from "../base/assert.ts";
import type { BatchId, ContactId, ExternalId } from "../base/ids.ts";
import { parseSubscriptionTypeKey } from "../base/ids.ts";
import { maskAddress } from "../consent/contact.ts";
import { planUpgrade, type TypeByInterest } from "../consent/plan-upgrade.ts";
import type { StatedChange } from "../consent/standing.ts";
import {
  CONTRADICTIONS,
  type Contradiction,
  countUpgrade,
  findContradictions,
  NO_UPGRADE_COUNTS,
  type UpgradeContact,
  type UpgradeCounts,
} from "../consent/upgrade-report.ts";
import { type Batch, loadBatches, lockBatch, saveBatchProgress, startBatch } from "../store/batches.ts";
import type { Db } from "../store/database.ts";
import { appendChanges } from "../store/standings.ts";
import { takeImportTurn } from "../store/turns.ts";
import { countSharedAddresses, loadContactPage, loadSharingContacts } from "../store/upgrade-pages.ts";
import type { FlowDependencies } from "./dependencies.ts";

// One transaction each: long enough that waiting for the disk hardly counts, short enough to hold nobody up.
const PAGE_CONTACTS = 5_000;
const MAX_SAMPLES = 5;

/** Who asks for the upgrade, and with which mapping of interests. */
export interface UpgradeRequest {
  readonly by: string | null;
  readonly typeByInterest: TypeByInterest;
  /** Contacts in one transaction. */
  readonly pageContacts?: number;
}

/** Hears how far it is after each page. */
export type OnUpgradeProgress = (counts: UpgradeCounts) => void | Promise<void>;

/** One contact to look at; its address is masked. */
export interface UpgradeSample {
  readonly id: ExternalId;
  readonly address: string | null;
}

/** What a rehearsal found. */
export interface Rehearsal {
  readonly counts: UpgradeCounts;
  /** How many contacts each contradiction holds for, and some of them. */
  readonly contradictions: Readonly<
    Record<Contradiction, { readonly contacts: number; readonly samples: readonly UpgradeSample[] }>
  >;
  readonly sharedAddresses: {
    readonly addresses: number;
    readonly contacts: number;
    readonly samples: readonly UpgradeSample[];
  };
}

/** Tells what a run would do now. It writes nothing. */
export async function rehearseUpgrade(
  deps: FlowDependencies,
  { typeByInterest, pageContacts = PAGE_CONTACTS }: UpgradeRequest,
  onProgress: OnUpgradeProgress,
): Promise<Rehearsal> {
  let counts = NO_UPGRADE_COUNTS;
  const found = new Map<Contradiction, { contacts: number; samples: UpgradeSample[] }>();
  for (const each of CONTRADICTIONS) found.set(each, { contacts: 0, samples: [] });
  let after: ContactId | null = null;
  for (;;) {
    const page: readonly UpgradeContact[] = await loadContactPage(deps.db, after, pageContacts);
    const last = page.at(-1);
    if (last === undefined) break;
    for (const contact of page) {
      const changes = planUpgrade(contact, deps.clock(), typeByInterest);
      counts = countUpgrade(counts, contact, changes);
      for (const each of findContradictions(contact, changes, typeByInterest)) {
        const ofKind = found.get(each);
        invariant(ofKind !== undefined, `Nobody counts "${each}"`);
        ofKind.contacts += 1;
        if (ofKind.samples.length < MAX_SAMPLES) ofKind.samples.push(sampleOf(contact));
      }
    }
    after = last.contactId;
    await onProgress(counts);
  }
  const contradictions = Object.fromEntries(found) as unknown as Rehearsal["contradictions"];
  const sharing = await loadSharingContacts(deps.db, MAX_SAMPLES);
  const sharedAddresses = { ...(await countSharedAddresses(deps.db)), samples: sharing.map(sampleOf) };
  return { counts, contradictions, sharedAddresses };
}

function sampleOf({ externalId, email }: Pick<UpgradeContact, "externalId" | "email">): UpgradeSample {
  return { id: externalId, address: email === null ? null : maskAddress(email) };
}

/** The upgrade ran to its end, or cannot run. */
export type UpgradeOutcome =
  | { readonly kind: "done"; readonly upgrade: BatchId; readonly counts: UpgradeCounts }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Upgrades every contact, page by page; a record that exists is left alone, so a second run records nothing. A run that
 * was broken off is gone on with, whoever asks, and counts what it had done.
 */
export async function runUpgrade(
  deps: FlowDependencies,
  request: UpgradeRequest,
  onProgress: OnUpgradeProgress,
): Promise<UpgradeOutcome> {
  const mapping = Object.fromEntries(request.typeByInterest);
  const batch = (await findUnfinished(deps.db)) ?? (await startRun(deps, request, mapping));
  if (request.typeByInterest.size > 0 && !isSame(batch.input, mapping)) {
    const message = `Cannot run the upgrade: run ${batch.id} is not finished and has another mapping of interests; run it without --mapping first, or roll it back`;
    return { kind: "refused", message };
  }
  const typeByInterest = readMapping(batch.input);
  for (;;) {
    const page = await upgradePage(deps, batch.id, { ...request, typeByInterest });
    await onProgress(page.counts);
    if (page.isLast) {
      deps.log.info({ batchId: batch.id, ...page.counts }, "Upgraded contacts");
      return { kind: "done", upgrade: batch.id, counts: page.counts };
    }
  }
}

async function findUnfinished(db: Db): Promise<Batch | null> {
  const [latest] = await loadBatches(db, ["upgrade"], 1);
  return latest !== undefined && latest.finishedAt === null && latest.takeBack === null ? latest : null;
}

function startRun(
  deps: FlowDependencies,
  { by }: UpgradeRequest,
  mapping: Readonly<Record<string, string>>,
): Promise<Batch> {
  const batch = { kind: "upgrade", label: null, startedBy: by, requestKey: null, input: mapping } as const;
  return startBatch(deps.db, batch, deps.clock());
}

function isSame(input: unknown, mapping: Readonly<Record<string, string>>): boolean {
  const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort());
  return typeof input === "object" && input !== null && sorted(input) === sorted(mapping);
}

function readMapping(input: unknown): TypeByInterest {
  invariant(typeof input === "object" && input !== null, "Cannot read the store: a run has no mapping");
  const entries = Object.entries(input).flatMap(([interest, type]) => {
    const key = parseSubscriptionTypeKey(String(type));
    return key.kind === "ok" ? [[interest, key.value] as const] : [];
  });
  return new Map(entries);
}

/**
 * One transaction a page: its contacts are locked, so that nobody's withdrawal falls between reading and granting, and
 * so is the run, so that of two who go on with it each takes the next page.
 */
function upgradePage(
  deps: FlowDependencies,
  batchId: BatchId,
  { typeByInterest, pageContacts = PAGE_CONTACTS }: UpgradeRequest,
): Promise<{ readonly counts: UpgradeCounts; readonly isLast: boolean }> {
  return deps.db.transaction().execute(async (transaction) => {
    await takeImportTurn(transaction);
    const batch = await lockBatch(transaction, batchId);
    let counts: UpgradeCounts = { ...NO_UPGRADE_COUNTS, ...batch.counts };
    if (batch.finishedAt !== null) return { counts, isLast: true };
    const after = batch.lastContactId === 0 ? null : (batch.lastContactId as ContactId);
    const page = await loadContactPage(transaction, after, pageContacts);
    const at = deps.clock();
    const changes: StatedChange[] = [];
    for (const contact of page) {
      const planned = planUpgrade(contact, at, typeByInterest);
      counts = countUpgrade(counts, contact, planned);
      changes.push(...planned);
    }
    await appendChanges(transaction, changes, batchId);
    const lastContactId = page.at(-1)?.contactId ?? batch.lastContactId;
    const isLast = page.length === 0;
    const progress = { counts: { ...counts }, lastContactId };
    await saveBatchProgress(transaction, batchId, isLast ? { ...progress, finishedAt: at } : progress);
    return { counts, isLast };
  });
}
