// Which passes became void since a moment: of whom anything changed that bears on sending. Whether they may still be mailed
// is not said here, and decided by the gate alone.
import { err, ok, type Result } from "../base/result.ts";
import { PASS_VALID_MS } from "../consent/send-pass.ts";
import { loadChangesSince, loadMark, markStandings, type StandingMark } from "../store/standing-history.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** Which passes are void: those decided before a moment, and those of some contacts. */
export interface VoidedPasses {
  /** To ask from the next time; opaque. */
  readonly cursor: string;
  /** Passes that were decided before it are void, since it is not told what changed before. */
  readonly coversFrom: Date;
  /** Numbers as passes hold them; all that changed since the cursor that was asked from. */
  readonly contacts: readonly number[];
}

// What the clocks of workers and of the store may differ by.
const CLOCKS_DIFFER_MS = 60_000;

/**
 * Tells which passes became void since a cursor, and without one those that became void within the time a pass is valid.
 * What was committed before the call counts. Where that cannot be told, since the store crashed, the cursor is older than
 * 20 minutes, too many changed, or a setting, purpose or type did, `coversFrom` moves on to now.
 *
 * @returns The error continues `Cannot tell which passes are void: `.
 */
export async function findVoidedPasses(
  { db }: FlowDependencies,
  cursor: string | null,
): Promise<Result<VoidedPasses, string>> {
  if (cursor !== null) {
    const since = parseCursor(cursor);
    return since === null ? err("the cursor is none that was given out") : ok(await findSince(db, since));
  }
  await markStandings(db);
  const marked = await loadMark(db, PASS_VALID_MS + CLOCKS_DIFFER_MS);
  if (marked === null) return err("the store was just emptied; ask again");
  return ok(await findSince(db, { mark: marked.mark, coversFrom: later(marked.markedAt) }));
}

interface Since {
  readonly mark: StandingMark;
  readonly coversFrom: Date;
}

async function findSince(db: FlowDependencies["db"], since: Since): Promise<VoidedPasses> {
  const { mark, now, contactIds } = await loadChangesSince(db, since.mark);
  const coversFrom = contactIds === null ? later(now) : since.coversFrom;
  return { cursor: formatCursor({ mark, coversFrom }), coversFrom, contacts: contactIds ?? [] };
}

function later(at: Date): Date {
  return new Date(at.getTime() + CLOCKS_DIFFER_MS);
}

function formatCursor({ mark, coversFrom }: Since): string {
  return Buffer.from(`${mark.epoch} ${coversFrom.getTime()} ${mark.snapshot}`).toString("base64url");
}

const CURSOR = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{1,15}) (\d+:\d+:[\d,]*)$/;

function parseCursor(cursor: string): Since | null {
  const [, epoch, coversFrom, snapshot] = CURSOR.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  if (epoch === undefined || coversFrom === undefined || snapshot === undefined) return null;
  return { mark: { epoch, snapshot }, coversFrom: new Date(Number(coversFrom)) };
}
