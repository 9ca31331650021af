// Withdrawals and opt-outs in reserve: imports stated them, and they were on record already.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import {
  type BatchId,
  parseBatchId,
  parseContactId,
  parseLegalBasisKey,
  parsePurposeKey,
  parseSourceKey,
  parseSubscriptionTypeKey,
} from "../base/ids.ts";
import type { ImportedChange } from "../consent/imported-change.ts";
import type { ChangeEvidence, StatedChange, Statement } from "../consent/standing.ts";
import type { Db } from "./database.ts";
import { fromMilliseconds } from "./milliseconds.ts";
import { stored } from "./stored.ts";

/** What an import stated, and the import. */
export interface Reserve {
  readonly change: StatedChange;
  readonly batchId: BatchId;
  /** It was stated by a mark alone that the contact has still, and that says it itself. */
  readonly isUnderMark: boolean;
}

// A file that comes every night would add one each time; so many are not taken back one by one.
const MAX_BATCHES = 32;

/** Keeps in reserve what an import states, each consent and subscription of a contact once; the latest date stays. */
export async function saveReserves(
  db: Db,
  stated: readonly (ChangeEvidence & Statement & Pick<ImportedChange, "isOfMark">)[],
  batchId: BatchId,
): Promise<void> {
  if (stated.length === 0) return;
  await sql`
    insert into reserves as kept (contact_id, kind, key, legal_basis, source, said_at, is_of_mark, batch_ids)
    select distinct on (contact_id, kind, key) contact_id, kind, key, legal_basis, source,
      ${fromMilliseconds("said_at")}, is_of_mark, array[${batchId}::bigint]
    from unnest(
      ${stated.map(({ contactId }) => contactId)}::bigint[],
      ${stated.map(({ kind }) => kind)}::text[],
      ${stated.map((each) => (each.kind === "consent" ? each.purpose : each.subscriptionType))}::text[],
      ${stated.map((each) => (each.kind === "consent" ? each.legalBasis : null))}::text[],
      ${stated.map(({ source }) => source)}::text[],
      ${stated.map(({ at }) => at.getTime())}::float8[],
      ${stated.map(({ isOfMark }) => isOfMark === true)}::boolean[]
    ) as given (contact_id, kind, key, legal_basis, source, said_at, is_of_mark)
    order by contact_id, kind, key, is_of_mark, said_at desc
    on conflict (contact_id, kind, key) do update set
      batch_ids = kept.batch_ids || excluded.batch_ids,
      legal_basis = case when excluded.said_at > kept.said_at then excluded.legal_basis else kept.legal_basis end,
      source = case when excluded.said_at > kept.said_at then excluded.source else kept.source end,
      said_at = greatest(excluded.said_at, kept.said_at),
      is_of_mark = kept.is_of_mark and excluded.is_of_mark
    where not kept.batch_ids @> excluded.batch_ids and cardinality(kept.batch_ids) < ${MAX_BATCHES}`.execute(
    db,
  );
}

/** Loads what is in reserve of contacts, by an import that nobody has begun to take back, other than one. */
export async function loadReserves(
  db: Db,
  contactIds: readonly number[],
  except: BatchId | null,
): Promise<readonly Reserve[]> {
  if (contactIds.length === 0) return [];
  const { rows } = await sql<ReserveRow>`
    select contact_id, kind, key, legal_basis, source, said_at, standing.batch_id,
      is_of_mark and coalesce(has_no_mailings_mark, false) as is_under_mark
    from reserves join contacts on contacts.id = contact_id cross join lateral (
      select max(batches.id) as batch_id from batches
      where batches.id = any(reserves.batch_ids) and take_back is null
        and batches.id is distinct from ${except}::bigint
    ) as standing
    where contact_id = any(${contactIds}::bigint[]) and standing.batch_id is not null
    order by contact_id, kind, key`.execute(db);
  return rows.map(readReserve);
}

interface ReserveRow {
  readonly contact_id: number;
  readonly kind: string;
  readonly key: string;
  readonly legal_basis: string | null;
  readonly source: string;
  readonly said_at: Date;
  readonly batch_id: number;
  readonly is_under_mark: boolean;
}

function readReserve(row: ReserveRow): Reserve {
  const evidence = {
    contactId: stored(parseContactId(row.contact_id)),
    source: stored(parseSourceKey(row.source)),
    at: row.said_at,
    ...{ actor: null, comment: null, wording: null, mailingId: null },
  };
  const common = { batchId: stored(parseBatchId(row.batch_id)), isUnderMark: row.is_under_mark };
  if (row.kind === "subscription") {
    const subscriptionType = stored(parseSubscriptionTypeKey(row.key));
    return {
      ...common,
      change: { kind: "subscription", ...evidence, subscriptionType, choice: "unsubscribed" },
    };
  }
  invariant(row.legal_basis !== null, "Cannot read the store: a withdrawal in reserve has no legal basis");
  const purpose = stored(parsePurposeKey(row.key));
  const legalBasis = stored(parseLegalBasisKey(row.legal_basis));
  return { ...common, change: { kind: "consent", ...evidence, purpose, state: "withdrawn", legalBasis } };
}
