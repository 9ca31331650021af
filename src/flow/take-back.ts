// Takes back what an import or the upgrade wrote and nobody changed since, page by page; broken off, it goes on later.
import { invariant } from "../base/assert.ts";
import type { BatchId } from "../base/ids.ts";
import { builtInSource } from "../consent/purpose.ts";
import { decideRecordTakeBack, planTakeBack, type RecordTakeBack } from "../consent/take-back.ts";
import {
  type BatchRecord,
  clearContacts,
  deleteCompanies,
  deleteContacts,
  lockBatchCompanies,
  lockBatchContacts,
  lockContactsOfBatch,
  restoreCompanies,
  restoreContacts,
} from "../store/batch-records.ts";
import { type BatchCounts, type BatchKind, loadBatch, lockBatch, saveTakeBack } from "../store/batches.ts";
import { loadHistories } from "../store/consent-changes.ts";
import { loadAddressKeys } from "../store/contacts.ts";
import type { Db } from "../store/database.ts";
import { deleteBatchInterests } from "../store/interests.ts";
import { liftBatchSuppressions } from "../store/suppressions.ts";
import { takeImportTurn } from "../store/turns.ts";
import { barErased } from "./bar-erased.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { appendReserves, appendRetractions } from "./reserves.ts";

const PAGE_RECORDS = 1_000;

/** What taking a batch back did. */
export interface TakeBackCounts extends BatchCounts {
  /** Consents and choices that are again what they were before. */
  readonly retracted: number;
  /** Those that were changed since, and stay. */
  readonly keptRecords: number;
  readonly liftedBars: number;
  readonly removedInterests: number;
  readonly removedContacts: number;
  /** Contacts of whom only the id is left, since the log names them. */
  readonly clearedContacts: number;
  readonly restoredContacts: number;
  readonly keptContacts: number;
  readonly removedCompanies: number;
  readonly restoredCompanies: number;
  readonly keptCompanies: number;
}

/** What is asked for. */
export interface TakeBackRequest {
  readonly batchId: BatchId;
  /** Only a batch of this sort is taken back. */
  readonly what: "import" | "upgrade";
  readonly by: string | null;
}

/** The batch is taken back, or cannot be. */
export type TakeBackOutcome =
  | {
      readonly kind: "done";
      readonly counts: TakeBackCounts;
      /** When it was done, where that was before it was asked for this time: nothing was changed now. */
      readonly doneBefore: Date | null;
    }
  | { readonly kind: "refused"; readonly message: string };

/** Who hears of it while it runs. */
export interface TakeBackObserver {
  readonly onProgress: (counts: TakeBackCounts) => void | Promise<void>;
  /** Hears of what stays, and why. */
  readonly onKept: (told: string) => void;
}

/**
 * Takes a batch back. What came of a run that was broken off counts in the one that goes on with it; asked for again
 * once it is done, as by a job that runs twice, it changes nothing and gives the same counts.
 */
export async function takeBack(
  deps: KeyedDependencies,
  request: TakeBackRequest,
  observer: TakeBackObserver,
): Promise<TakeBackOutcome> {
  const batch = await loadBatch(deps.db, request.batchId);
  if (batch === null || sortOf(batch.kind) !== request.what) {
    const { what, batchId } = request;
    const message = `Cannot take back ${what} ${batchId}: there is none of that number; ${WHERE_NUMBERS_STAND[what]}`;
    return { kind: "refused", message };
  }
  const doneBefore = batch.takeBack?.finishedAt ?? null;
  for (;;) {
    const page = await takeBackPage(deps, request, observer.onKept);
    await observer.onProgress(page.counts);
    if (page.isLast) {
      deps.log.info({ batchId: request.batchId, ...page.counts }, "Took a batch back");
      return { kind: "done", counts: page.counts, doneBefore };
    }
  }
}

const WHERE_NUMBERS_STAND: Readonly<Record<TakeBackRequest["what"], string>> = {
  import: 'see "mailconsent import list"',
  upgrade: 'see "mailconsent upgrade --list"',
};

function sortOf(kind: BatchKind): TakeBackRequest["what"] | "burst" {
  return kind === "upgrade" || kind === "burst" ? kind : "import";
}

/** What is taken back one after the other: consents first, since contacts are kept that have any left. */
const STEPS = ["consents", "bars", "interests", "contacts", "companies"] as const;
type Step = (typeof STEPS)[number];

interface Work {
  readonly request: TakeBackRequest;
  readonly after: number;
  readonly at: Date;
  /** For telling who was erased. */
  readonly tokenKeys: KeyedDependencies["tokenKeys"];
  readonly onKept: (told: string) => void;
}

/** What a page did; `last` is `null` when the step is done. */
interface PageResult {
  readonly last: number | null;
  readonly counts: Partial<TakeBackCounts>;
}

const TAKE_BACK_BY_STEP: Readonly<Record<Step, (db: Db, work: Work) => Promise<PageResult>>> = {
  consents: takeBackConsents,
  bars: takeBackBars,
  interests: takeBackInterests,
  contacts: takeBackContacts,
  companies: takeBackCompanies,
};

/** One transaction: what is taken back and how far the batch says it is agree, whenever the process dies. */
function takeBackPage(
  deps: KeyedDependencies,
  request: TakeBackRequest,
  onKept: Work["onKept"],
): Promise<{ readonly counts: TakeBackCounts; readonly isLast: boolean }> {
  return deps.db.transaction().execute(async (transaction) => {
    // As imports do, before they write to their batch.
    await takeImportTurn(transaction);
    const { takeBack: state } = await lockBatch(transaction, request.batchId);
    if (state !== null && state.finishedAt !== null) return { counts: add(state.counts, {}), isLast: true };
    const step = STEPS.find((each) => each === (state?.step ?? STEPS[0]));
    invariant(step !== undefined, `Cannot take back batch ${request.batchId}: no step "${state?.step}"`);
    const at = deps.clock();
    const work = { request, after: state?.after ?? 0, at, tokenKeys: deps.tokenKeys, onKept };
    const done = await TAKE_BACK_BY_STEP[step](transaction, work);
    const counts = add(state?.counts ?? {}, done.counts);
    const next = done.last === null ? STEPS[STEPS.indexOf(step) + 1] : step;
    await saveTakeBack(transaction, request.batchId, {
      by: request.by,
      finishedAt: next === undefined ? at : null,
      step: next ?? step,
      after: done.last ?? 0,
      counts,
    });
    return { counts, isLast: next === undefined };
  });
}

async function takeBackConsents(db: Db, { request, after, at, onKept }: Work): Promise<PageResult> {
  const { batchId, what, by } = request;
  const ids = await lockContactsOfBatch(db, { batchId, after, limit: PAGE_RECORDS });
  const histories = await loadHistories(db, ids);
  const comment = `Taken back: ${what} ${batchId}`;
  const evidence = { source: builtInSource("user"), at, actor: by, comment };
  const plans = ids.map((id) => ({ id, ...planTakeBack(histories.get(id) ?? [], batchId, evidence) }));
  for (const { id, kept } of plans) {
    if (kept > 0) onKept(`contact ${id}: ${kept} consents or choices were changed since`);
  }
  const retractions = plans.flatMap((plan) => plan.retractions);
  await appendRetractions(db, retractions, batchId);
  const keptRecords = plans.reduce((sum, { kept }) => sum + kept, 0);
  return { last: ids.at(-1) ?? null, counts: { retracted: retractions.length, keptRecords } };
}

async function takeBackBars(db: Db, { request, at }: Work): Promise<PageResult> {
  const { batchId, by } = request;
  const lift = { by, comment: `Taken back: import ${batchId}`, at, limit: PAGE_RECORDS };
  const { lifted, kept } = await liftBatchSuppressions(db, batchId, lift);
  return { last: lifted + kept === 0 ? null : 0, counts: { liftedBars: lifted } };
}

async function takeBackInterests(db: Db, { request }: Work): Promise<PageResult> {
  const removedInterests = await deleteBatchInterests(db, request.batchId, PAGE_RECORDS);
  return { last: removedInterests === 0 ? null : 0, counts: { removedInterests } };
}

async function takeBackContacts(
  db: Db,
  { request, after, at, tokenKeys, onKept }: Work,
): Promise<PageResult> {
  const { batchId } = request;
  const records = await lockBatchContacts(db, { batchId, after, limit: PAGE_RECORDS });
  const by = groupByOutcome(records, (told) => onKept(`contact ${told}`));
  await deleteContacts(db, by.removed);
  await clearContacts(db, by.cleared, at);
  await restoreContacts(db, by.restored, batchId);
  // Another import may have said of them what the mark said that is gone.
  await appendReserves(db, by.restored, batchId);
  const restoredKeys = await loadAddressKeys(db, by.restored);
  await barErased(db, tokenKeys, [...new Set(restoredKeys.values())], at);
  return {
    last: records.at(-1)?.recordId ?? null,
    counts: {
      removedContacts: by.removed.length,
      clearedContacts: by.cleared.length,
      restoredContacts: by.restored.length,
      keptContacts: by["kept-changed"].length + by["kept-in-use"].length,
    },
  };
}

async function takeBackCompanies(db: Db, { request, after, onKept }: Work): Promise<PageResult> {
  const { batchId } = request;
  const records = await lockBatchCompanies(db, { batchId, after, limit: PAGE_RECORDS });
  const by = groupByOutcome(records, (told) => onKept(`company ${told}`));
  await deleteCompanies(db, by.removed);
  await restoreCompanies(db, by.restored, batchId);
  return {
    last: records.at(-1)?.recordId ?? null,
    counts: {
      removedCompanies: by.removed.length,
      restoredCompanies: by.restored.length,
      keptCompanies: by["kept-changed"].length + by["kept-in-use"].length,
    },
  };
}

const WHY_KEPT: Readonly<Partial<Record<RecordTakeBack, string>>> = {
  "kept-changed": "it was changed since",
  "kept-in-use": "something else on record belongs to it",
};

/** Numbers of the records by what becomes of them. */
function groupByOutcome(
  records: readonly BatchRecord[],
  onKept: (told: string) => void,
): Readonly<Record<RecordTakeBack, number[]>> {
  const by: Record<RecordTakeBack, number[]> = {
    removed: [],
    cleared: [],
    restored: [],
    "kept-changed": [],
    "kept-in-use": [],
  };
  for (const record of records) {
    const outcome = decideRecordTakeBack(record);
    by[outcome].push(record.recordId);
    const why = WHY_KEPT[outcome];
    if (why !== undefined) onKept(`"${record.externalId}": ${why}`);
  }
  return by;
}

const NONE: TakeBackCounts = {
  retracted: 0,
  keptRecords: 0,
  liftedBars: 0,
  removedInterests: 0,
  removedContacts: 0,
  clearedContacts: 0,
  restoredContacts: 0,
  keptContacts: 0,
  removedCompanies: 0,
  restoredCompanies: 0,
  keptCompanies: 0,
};

function add(counts: BatchCounts, more: Partial<TakeBackCounts>): TakeBackCounts {
  const names = Object.keys(NONE).map((name) => [name, (counts[name] ?? 0) + (more[name] ?? 0)]);
  return { ...NONE, ...Object.fromEntries(names) };
}
