// What a new store starts with. A migration, and so done once: what an admin removes does not come back.
import { type Kysely, sql } from "kysely";
import { DEFAULT_SUBSCRIPTION_TYPES } from "../../consent/plan-upgrade.ts";
import {
  CONSENT,
  CONTRACT,
  E_MARKETING,
  LEGAL_OBLIGATION,
  LEGITIMATE_INTEREST,
  PUBLIC_INTEREST,
  SALES_AND_SERVICE,
  SOURCES,
  VITAL_INTERESTS,
} from "../../consent/purpose.ts";
import type { Tables } from "../tables.ts";

const LEGAL_BASES = [
  CONSENT,
  CONTRACT,
  LEGAL_OBLIGATION,
  VITAL_INTERESTS,
  PUBLIC_INTEREST,
  LEGITIMATE_INTEREST,
];

/** Adds the built-in purposes, legal bases, sources and subscription types, and the settings' first values. */
export async function up(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto("purposes")
    .values([
      { key: SALES_AND_SERVICE, number: 1 },
      { key: E_MARKETING, number: 2 },
    ])
    .execute();
  await db
    .insertInto("legal_bases")
    .values(LEGAL_BASES.map((key, index) => ({ key, position: index + 1 })))
    .execute();
  await db
    .insertInto("sources")
    .values(SOURCES.map((key) => ({ key })))
    .execute();
  await addSubscriptionTypes(db);
  await continueNumbers(db);
  await sql`insert into settings (key, value, changed_at) values ('e-marketing-privacy', 'false', now())`.execute(
    db,
  );
}

async function addSubscriptionTypes(db: Kysely<Tables>): Promise<void> {
  const rows = DEFAULT_SUBSCRIPTION_TYPES.map((type, index) => ({
    key: type.key,
    number: type.number,
    purpose: type.purpose,
    default_choice: type.defaultChoice,
    is_active: type.isActive,
    position: index + 1,
    name_by_language: JSON.stringify(Object.fromEntries(type.nameByLanguage)),
  }));
  await db.insertInto("subscription_types").values(rows).execute();
}

/** Moves the identities behind the numbers given out above. */
async function continueNumbers(db: Kysely<Tables>): Promise<void> {
  for (const table of ["purposes", "subscription_types"]) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'number'), (select max(number) from ${sql.table(table)}))`.execute(
      db,
    );
  }
}
