// Batches: each import, each run of the upgrade and each burst that was reverted, with what it did and whether it was taken back.
import { invariant } from "../base/assert.ts";
import { type BatchId, parseBatchId } from "../base/ids.ts";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored, storedOneOf } from "./stored.ts";

const BATCH_KINDS = ["contacts", "companies", "interests", "consents", "upgrade", "burst"] as const;
/** What a batch brings in, or that it is a run of the upgrade, or that it reverts a burst. */
export type BatchKind = (typeof BATCH_KINDS)[number];

/** Figures of a batch by name. */
export type BatchCounts = Readonly<Record<string, number>>;

/** What a batch is started with. */
export interface NewBatch {
  readonly kind: BatchKind;
  /** The file's name, where there is one. */
  readonly label: string | null;
  readonly startedBy: string | null;
  /** Names what asked for it: asked for again, it is the same batch. */
  readonly requestKey: string | null;
  /** What it is told to do, besides its lines. */
  readonly input: unknown;
}

/** A batch on record. */
export interface Batch extends NewBatch {
  readonly id: BatchId;
  readonly startedAt: Date;
  /** `null`: it runs, or was broken off. */
  readonly finishedAt: Date | null;
  /** How far the upgrade is, in the order of contact ids; 0 before the first. */
  readonly lastContactId: number;
  readonly counts: BatchCounts;
  /** `null`: nobody has begun to take it back. */
  readonly takeBack: TakeBackState | null;
}

/** How far taking a batch back is, and what came of it so far. */
export interface TakeBackState {
  readonly by: string | null;
  /** `null`: it runs, or was broken off. */
  readonly finishedAt: Date | null;
  /** What is being taken back, and the last number of it that is done; 0 before the first. */
  readonly step: string;
  readonly after: number;
  readonly counts: BatchCounts;
}

const COLUMNS = [
  "id",
  "kind",
  "label",
  "started_by",
  "started_at",
  "finished_at",
  "request_key",
  "input",
  "last_contact_id",
  "counts",
  "taken_back_by",
  "taken_back_at",
  "take_back",
] as const;

/** Puts a batch on record; one with a request key that is there already is that one. */
export async function startBatch(db: Db, batch: NewBatch, at: Date): Promise<Batch> {
  const row = await db
    .insertInto("batches")
    .values({
      kind: batch.kind,
      label: storableText(batch.label),
      started_by: storableText(batch.startedBy),
      started_at: at,
      finished_at: null,
      request_key: batch.requestKey,
      input: batch.input === null ? null : JSON.stringify(batch.input),
      counts: "{}",
      taken_back_by: null,
      taken_back_at: null,
      take_back: null,
    })
    // An update of nothing, so that the row comes back.
    .onConflict((conflict) => conflict.column("request_key").doUpdateSet({ request_key: batch.requestKey }))
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return readBatch(row);
}

/** Loads a batch; `null` when there is none. */
export async function loadBatch(db: Db, id: BatchId): Promise<Batch | null> {
  const row = await db.selectFrom("batches").select(COLUMNS).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : readBatch(row);
}

/** Loads what sort of batch each is. */
export async function loadBatchKinds(
  db: Db,
  ids: readonly BatchId[],
): Promise<ReadonlyMap<BatchId, BatchKind>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("batches").select(["id", "kind"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, kind }) => [stored(parseBatchId(id)), storedOneOf(BATCH_KINDS, kind)]));
}

/** Loads the latest batches, newest first. */
export async function loadBatches(
  db: Db,
  kinds: readonly BatchKind[],
  limit: number,
): Promise<readonly Batch[]> {
  const rows = await db
    .selectFrom("batches")
    .select(COLUMNS)
    .where("kind", "in", kinds)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(readBatch);
}

/**
 * Loads a batch and keeps others from going on with it until the transaction ends.
 *
 * @throws Error outside a transaction, or when there is no such batch: a bug.
 */
export async function lockBatch(db: Db, id: BatchId): Promise<Batch> {
  invariant(db.isTransaction, "Cannot lock a batch outside a transaction");
  const query = db.selectFrom("batches").select(COLUMNS).where("id", "=", id).forUpdate();
  return readBatch(await query.executeTakeFirstOrThrow());
}

/**
 * Saves how far a batch is.
 *
 * @throws Error when somebody has begun to take it back: what it writes now would stay.
 */
export async function saveBatchProgress(
  db: Db,
  id: BatchId,
  progress: { readonly counts: BatchCounts; readonly lastContactId?: number; readonly finishedAt?: Date },
): Promise<void> {
  const { counts, lastContactId, finishedAt } = progress;
  const { numUpdatedRows } = await db
    .updateTable("batches")
    .set({
      counts: JSON.stringify(counts),
      ...(lastContactId === undefined ? {} : { last_contact_id: lastContactId }),
      ...(finishedAt === undefined ? {} : { finished_at: finishedAt }),
    })
    .where("id", "=", id)
    .where("take_back", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Error(`Cannot go on with batch ${id}: it is being taken back`);
}

/** Saves how far taking a batch back is. */
export async function saveTakeBack(db: Db, id: BatchId, state: TakeBackState): Promise<void> {
  const { by, finishedAt, step, after, counts } = state;
  await db
    .updateTable("batches")
    .set({
      take_back: JSON.stringify({ step, after, counts }),
      taken_back_by: storableText(by),
      taken_back_at: finishedAt,
    })
    .where("id", "=", id)
    .execute();
}

interface BatchRow {
  readonly id: number;
  readonly kind: string;
  readonly label: string | null;
  readonly started_by: string | null;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly request_key: string | null;
  readonly input: unknown;
  readonly last_contact_id: number;
  readonly counts: unknown;
  readonly taken_back_by: string | null;
  readonly taken_back_at: Date | null;
  readonly take_back: unknown;
}

function readBatch(row: BatchRow): Batch {
  return {
    id: stored(parseBatchId(row.id)),
    kind: storedOneOf(BATCH_KINDS, row.kind),
    label: row.label,
    startedBy: row.started_by,
    requestKey: row.request_key,
    input: row.input,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    lastContactId: row.last_contact_id,
    counts: readCounts(row.counts),
    takeBack: readTakeBack(row),
  };
}

function readTakeBack({ take_back, taken_back_by, taken_back_at }: BatchRow): TakeBackState | null {
  if (take_back === null) return null;
  invariant(
    typeof take_back === "object" && "step" in take_back && "after" in take_back && "counts" in take_back,
    "Cannot read the store: a batch does not say how far taking it back is",
  );
  return {
    by: taken_back_by,
    finishedAt: taken_back_at,
    step: String(take_back.step),
    after: Number(take_back.after),
    counts: readCounts(take_back.counts),
  };
}

function readCounts(value: unknown): BatchCounts {
  invariant(typeof value === "object" && value !== null, "Cannot read the store: counts are not an object");
  return Object.fromEntries(Object.entries(value).map(([name, count]) => [name, Number(count)]));
}
