// Wishes to leave that came while the store could not be reached: kept as texts, and recorded once it is back.
import { createHash } from "node:crypto";
import type { Logger } from "../base/log.ts";
import { err, ok, type Result } from "../base/result.ts";
import { type TokenKey, verifyToken } from "../consent/preference-token.ts";
import { type ChangeRequest, changePreferences } from "./change-preferences.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadCatalogue } from "./load-catalogue.ts";

/** The wishes that may be noted: leaving only. Whoever wants more mail can wait until the store is back. */
export const NOTABLE_REQUESTS = ["one-click", "stop-all"] as const;

/** A wish to leave. */
export interface Note {
  /** As it was signed: it proves, when it is read again, that nobody else wrote the note. */
  readonly token: string;
  readonly request: (typeof NOTABLE_REQUESTS)[number];
  /** Version of the wording the recipient saw; `null` where a mail client asked. */
  readonly wording: string | null;
  readonly at: Date;
}

/** Where notes are kept; see src/spool. */
export interface NoteKeeper {
  keep(name: string, text: string): Promise<void>;
  list(): Promise<readonly { readonly name: string; readonly text: string }[]>;
  remove(name: string): Promise<void>;
  setAside(name: string): Promise<void>;
}

/** Keeps a note; the same wish again is the same note. It throws where the note would not be durable. */
export async function keepNote(keeper: NoteKeeper, note: Note): Promise<void> {
  const name = createHash("sha256").update(`${note.request} ${note.token}`).digest("hex").slice(0, 32);
  await keeper.keep(name, JSON.stringify({ ...note, at: note.at.toISOString() }));
}

/** What recording notes takes. */
export interface RecordNotesDependencies extends Omit<FlowDependencies, "clock"> {
  readonly tokenKeys: readonly TokenKey[];
  readonly notes: NoteKeeper;
  /** Hears of each that is on record now, with when it came. */
  readonly onRecorded?: (at: Date) => void;
}

/**
 * Records the notes that are kept, each as of when it came, and removes it then. A note that was recorded and not
 * removed, since the process ended in between, changes nothing the second time.
 *
 * @returns How many are dealt with; throws at the first that the store does not take.
 */
export async function recordNotes(deps: RecordNotesDependencies): Promise<number> {
  let recorded = 0;
  for (;;) {
    const kept = await deps.notes.list();
    if (kept.length === 0) return recorded;
    const catalogue = await loadCatalogue(deps.db);
    for (const { name, text } of kept) {
      const note = parseNote(text, deps.tokenKeys);
      if (note.kind === "ok") {
        await recordNote(deps, { ...note.value, catalogue });
        deps.onRecorded?.(note.value.at);
      } else deps.log.error({ name, reason: note.error }, "Note set aside: it cannot be recorded");
      await (note.kind === "ok" ? deps.notes.remove(name) : deps.notes.setAside(name));
      recorded += 1;
    }
  }
}

type NotedChange = Pick<ChangeRequest, "token" | "request" | "wording" | "catalogue"> & { readonly at: Date };

async function recordNote(
  { db, log }: { readonly db: FlowDependencies["db"]; readonly log: Logger },
  { at, ...change }: NotedChange,
): Promise<void> {
  // Nothing is said in any language: what is noted is leaving, and asks for no mail.
  await changePreferences(
    { db, log, clock: () => at },
    { ...change, language: "en", network: null, isNoted: true },
  );
}

function parseNote(text: string, keys: readonly TokenKey[]): Result<Omit<NotedChange, "catalogue">, string> {
  const fields = readFields(text);
  if (fields === null) return err("not a note");
  const request = NOTABLE_REQUESTS.find((each) => each === fields.request);
  const at = new Date(typeof fields.at === "string" ? fields.at : Number.NaN);
  if (request === undefined || Number.isNaN(at.getTime())) return err("not a note of this version");
  const token = verifyToken(typeof fields.token === "string" ? fields.token : "", keys);
  if (token.kind === "error") return err(`token ${token.error}`);
  const wording = typeof fields.wording === "string" ? fields.wording : null;
  return ok({ token: token.value, request: { kind: request }, wording, at });
}

function readFields(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
