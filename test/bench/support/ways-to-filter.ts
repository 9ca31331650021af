// Ways to filter a list that a program would be written with first: the database is asked, and what it says is judged.
import pg from "pg";
import type { ListedRecipient } from "../../../src/consent/listed-recipient.ts";
import { copyIn } from "./copy-in.ts";

/** How many are sent to, and how many are withheld for each reason. */
export type Tally = Readonly<Record<string, number>>;

const COLUMNS = `c.external_id, c.address_key, coalesce(c.has_no_mailings_mark, false) as is_marked,
  coalesce(companies.has_no_mailings, false) as is_company_marked, consents.state, subscriptions.choice,
  exists (select from suppressions where address_key = c.address_key and lifted_at is null) as is_suppressed`;
const JOINS = `left join companies on companies.id = c.company_id
  left join consents on consents.contact_id = c.id and consents.purpose = 'e-marketing'
  left join subscriptions on subscriptions.contact_id = c.id and subscriptions.subscription_type = 'newsletter'`;

interface Row {
  readonly external_id: string;
  readonly address_key: string | null;
  readonly is_marked: boolean;
  readonly is_company_marked: boolean;
  readonly state: string | null;
  readonly choice: string | null;
  readonly is_suppressed: boolean;
}

/** Asks for the recipients of a batch at a time with "= any". */
export async function filterByBatches(
  client: pg.Client,
  list: readonly ListedRecipient[],
  batchSize: number,
): Promise<Tally> {
  const tally = new Tallying();
  for (let from = 0; from < list.length; from += batchSize) {
    const ids = list.slice(from, from + batchSize).map(({ externalId }) => externalId);
    const text = `select ${COLUMNS} from contacts as c ${JOINS} where c.external_id = any($1::text[])`;
    const { rows } = await client.query<Row>(text, [ids]);
    const rowById = new Map(rows.map((row) => [row.external_id, row]));
    for (const id of ids) tally.add(rowById.get(id ?? "") ?? null);
  }
  return tally.counts;
}

/** Copies the whole list into a table, and lets the database join and judge it. */
export async function filterByCopy(client: pg.Client, list: readonly ListedRecipient[]): Promise<Tally> {
  await client.query("begin");
  await client.query(
    'create temporary table list (position integer, external_id text collate "C") on commit drop',
  );
  const lines = list.map(({ externalId }, position) => `${position}\t${externalId}\n`).join("");
  await copyIn(client, "copy list from stdin", Buffer.from(lines));
  await client.query("analyze list");
  const { rows } = await client.query<{ readonly reasons: string }>(`
    select string_agg(case
        when external_id is null then 'u' when address_key is null then 'a' when is_again then 'd'
        when is_suppressed then 's' when state = 'withdrawn' or (state is null and is_marked) then 'w'
        when is_company_marked then 'c' when choice = 'unsubscribed' then 'o' else '.' end, '' order by position) as reasons
    from (
      select list.position, ${COLUMNS}, row_number() over (partition by c.address_key order by list.position) > 1 as is_again
      from list left join contacts as c on c.external_id = list.external_id ${JOINS}
    ) as judged`);
  await client.query("commit");
  const counts: Record<string, number> = {};
  for (const letter of rows[0]?.reasons ?? "")
    counts[REASONS[letter] ?? ""] = (counts[REASONS[letter] ?? ""] ?? 0) + 1;
  return counts;
}

const REASONS: Readonly<Record<string, string>> = {
  ".": "send",
  u: "unknown-contact",
  a: "no-address",
  d: "duplicate",
  s: "suppressed",
  w: "purpose-withdrawn",
  c: "company-no-mailings",
  o: "unsubscribed",
};

/** Judges row by row, as the product's rule does while e-marketing privacy is off. */
class Tallying {
  readonly counts: Record<string, number> = {};
  readonly #seen = new Set<string>();

  add(row: Row | null): void {
    const reason = this.#judge(row);
    this.counts[reason] = (this.counts[reason] ?? 0) + 1;
  }

  #judge(row: Row | null): string {
    if (row === null) return "unknown-contact";
    if (row.address_key === null) return "no-address";
    if (this.#seen.has(row.address_key)) return "duplicate";
    this.#seen.add(row.address_key);
    if (row.is_suppressed) return "suppressed";
    if (row.state === "withdrawn" || (row.state === null && row.is_marked)) return "purpose-withdrawn";
    if (row.is_company_marked) return "company-no-mailings";
    return row.choice === "unsubscribed" ? "unsubscribed" : "send";
  }
}

/** Connects to a schema without a pool. */
export async function connect(connection: pg.ClientConfig, schema: string): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, options: `-c search_path=${schema} -c jit=off` });
  await client.connect();
  return client;
}
