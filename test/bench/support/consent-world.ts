// A store with as many contacts as are asked for, made from their numbers, and a list that goes to some of them.
import { sql } from "kysely";
import type pg from "pg";
import type { Logger } from "../../../src/base/log.ts";
import type { ListedRecipient } from "../../../src/consent/listed-recipient.ts";
import { type Database, openDatabase } from "../../../src/store/database.ts";
import { migrateStore } from "../../../src/store/migrate.ts";

/** An opened store full of contacts. */
export interface ConsentWorld {
  readonly connection: pg.ClientConfig;
  readonly schema: string;
  readonly database: Database;
  readonly contacts: number;
  /** Removes it. */
  close(): Promise<void>;
}

/** Writes nothing. */
export const silentLog: Logger = { info: () => {}, warn: () => {}, error: () => {} };

const SCHEMA = "bench_filter";
const MAX_CONNECTIONS = 6;
const UNKNOWN_SHARE = 200; // of so many recipients one is no contact
const MULTIPLIER = 48_271; // of a generator of Park and Miller: the same list each time, in no order

/** Each contact has an address of its own; the shares are those of a CRM after the upgrade. */
const STATEMENTS = (contacts: number): readonly string[] => [
  `insert into companies (external_id, has_no_mailings, created_at, changed_at)
    select 'co-' || n, n % 100 = 0, now(), now() from generate_series(1, ${Math.ceil(contacts / 20)}) as n`,
  `insert into contacts (external_id, email, address_key, language, company_id, has_no_mailings_mark, created_at, changed_at)
    select 'crm-' || n, email, lower(email), 'en', case when n % 3 = 0 then 1 + n % ${Math.ceil(contacts / 20)} end,
      case when n % 50 = 0 then true end, now(), now()
    from (
      select n, case
          when n % 200 = 7 then null
          when n % 5 = 0 then 'Person.' || n || '@Example-' || n % 977 || '.com'
          else 'person.' || n || '@example-' || n % 977 || '.com'
        end as email
      from generate_series(1, ${contacts}) as n
    ) as people`,
  `insert into consents (contact_id, purpose, state, legal_basis, source, changed_at)
    select id, 'sales-and-service', 'granted', 'legitimate-interest', 'upgrade', now() from contacts
    union all
    select id, 'e-marketing', case when id % 10 = 0 then 'withdrawn' else 'granted' end, 'legitimate-interest', 'upgrade', now()
    from contacts where id % 10 < 7`,
  `insert into subscriptions (contact_id, subscription_type, choice, source, changed_at)
    select id, 'newsletter', case when id % 7 = 0 then 'unsubscribed' else 'subscribed' end, 'import', now()
    from contacts where id % 10 in (1, 2, 7)
    union all
    select id, 'offers', case when id % 11 = 0 then 'unsubscribed' else 'subscribed' end, 'import', now()
    from contacts where id % 10 in (1, 3, 8)`,
  `insert into suppressions (address_key, reason, since)
    select address_key, 'hard-bounce', now() from contacts where id % 100 = 9 and address_key is not null`,
];

/** Makes the store anew. */
export async function makeConsentWorld(connection: pg.ClientConfig, contacts: number): Promise<ConsentWorld> {
  const database = openDatabase({
    connection,
    schema: SCHEMA,
    maxConnections: MAX_CONNECTIONS,
    log: silentLog,
  });
  await drop(database);
  await migrateStore(database.db, SCHEMA);
  for (const statement of STATEMENTS(contacts)) {
    await database.db.transaction().execute(async (transaction) => {
      await sql`set local statement_timeout = 0`.execute(transaction);
      await sql.raw(statement).execute(transaction);
    });
  }
  for (const table of ["contacts", "companies", "consents", "subscriptions", "suppressions"]) {
    await sql`vacuum analyze ${sql.table(table)}`.execute(database.db);
  }
  const close = async (): Promise<void> => {
    await drop(database);
    await database.close();
  };
  return { connection, schema: SCHEMA, database, contacts, close };
}

/** Makes a list of ids: in no order, some of them twice, some of nobody. */
export function makeList(contacts: number, recipients: number): readonly ListedRecipient[] {
  let state = 1;
  return Array.from({ length: recipients }, () => {
    state = (state * MULTIPLIER) % 0x7fff_ffff;
    const number = 1 + (state % Math.ceil(contacts * (1 + 1 / UNKNOWN_SHARE)));
    return { externalId: `crm-${number}` as ListedRecipient["externalId"], email: null };
  });
}

async function drop({ db }: Database): Promise<void> {
  await sql`drop schema if exists ${sql.id(SCHEMA)} cascade`.execute(db);
}
