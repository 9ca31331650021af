// The roster of all standings that a process keeps in memory: loaded once, and caught up before each batch it decides.
import type { Roster } from "../roster/roster.ts";
import { pruneStandingChanges, removeReader, saveReaderProgress } from "../store/standing-changes.ts";
import { countContacts } from "../store/standing-pages.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { catchUpRoster, type LoadedRoster, loadRoster } from "./load-roster.ts";

// Measured with an address each, whatever their lengths; docs/filtering.md tells more.
const BYTES_A_CONTACT = 26;
const MB = 2 ** 20;
const TELL_EVERY_MS = 10 * 60_000;
const HOLDING = "Holding all standings in memory";
// Reading so many from the store takes longer than waiting for the rest of a roster.
const WORTH_WAITING_RECIPIENTS = 100_000;

/** How a roster does. */
export type RosterStatus =
  | { readonly kind: "loading" | "failed" | "closed" }
  /** It would take, or takes by now, more memory than it may. */
  | { readonly kind: "too-large"; readonly contacts: number; readonly mb: number }
  | { readonly kind: "ready"; readonly contacts: number; readonly mb: number; readonly caughtUpAt: Date };

/** Gives a roster to decide a list by. */
export interface RosterSource {
  /** @returns `null` where the store is the better way for a list of about this size, or the only one. */
  forList(size: number): Promise<ResidentRoster | null>;
}

/** Loads a roster in the background, and gives it out as of the moment somebody asks. */
export class ResidentRoster implements RosterSource {
  readonly #deps: FlowDependencies;
  readonly #maxMb: number;
  #status: RosterStatus = { kind: "loading" };
  #loaded: LoadedRoster | null = null;
  #toldAt = 0;
  #loading: Promise<void>;
  readonly #closing = new AbortController();
  /** The catch-up under way, and the one after it, which everybody who asked meanwhile waits for. */
  #running: Promise<unknown> = Promise.resolve();
  #queued: Promise<Roster | null> | null = null;

  /** @param options.maxMb The memory a roster may take; the store is read for each batch where it needs more. */
  constructor(deps: FlowDependencies, { maxMb }: { readonly maxMb: number }) {
    this.#deps = deps;
    this.#maxMb = maxMb;
    this.#loading = this.#load();
  }

  /** Says how it does. */
  get status(): RosterStatus {
    return this.#status;
  }

  /** Gives itself; a large list waits for the loading under way. */
  async forList(size: number): Promise<ResidentRoster | null> {
    if (size >= WORTH_WAITING_RECIPIENTS) await this.#loading;
    return this.#loaded === null ? null : this;
  }

  /** Waits for the loading under way. */
  async whenLoaded(): Promise<void> {
    await this.#loading;
  }

  /**
   * Gives the roster with all that was committed before the call. Whoever decides by it does so before anything else
   * is awaited. `null` while there is none; the next call after a loss gives a new one.
   */
  catchUp(): Promise<Roster | null> {
    if (this.#queued !== null) return this.#queued;
    const queued = this.#running.then(() => {
      this.#queued = null;
      return this.#catchUpNow();
    });
    this.#queued = queued;
    this.#running = queued.catch(() => {});
    return queued;
  }

  /** Catches up, tells the store how far the roster is, and lets go of what nobody needs; to be called now and then. */
  async keepUp(): Promise<void> {
    this.#tell();
    if (this.#status.kind === "failed") this.#loading = this.#load();
    await this.#loading;
    await this.catchUp();
    if (this.#loaded !== null) {
      const { roster, readerId, snapshot } = this.#loaded;
      if (this.#isTooLarge(roster.size, roster.bytes / MB)) await removeReader(this.#deps.db, readerId);
      else await saveReaderProgress(this.#deps.db, readerId, snapshot);
    }
    await pruneStandingChanges(this.#deps.db);
  }

  /** Ends it; the store keeps no more changes for it. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#loading;
    await this.#running;
    const loaded = this.#loaded;
    this.#drop({ kind: "closed" });
    if (loaded !== null) await removeReader(this.#deps.db, loaded.readerId);
  }

  /** Never throws: what failed is logged, and tried again by the next {@link keepUp}. */
  async #load(): Promise<void> {
    const { db, log, clock } = this.#deps;
    const startedAt = clock();
    this.#status = { kind: "loading" };
    try {
      const count = await countContacts(db);
      if (this.#isTooLarge(count, (count * BYTES_A_CONTACT) / MB)) return;
      this.#loaded = await loadRoster(this.#deps, this.#closing.signal);
      if (this.#loaded === null) {
        // Not closed, so what was loaded is worth nothing: the next time may do better.
        if (!this.#closing.signal.aborted) this.#status = { kind: "failed" };
        return;
      }
      this.#noteCaughtUp(this.#loaded);
      const { size, bytes } = this.#loaded.roster;
      const tookMs = clock().getTime() - startedAt.getTime();
      log.info({ contacts: size, mb: Math.round(bytes / MB), tookMs }, HOLDING);
      this.#toldAt = clock().getTime();
    } catch (cause) {
      this.#status = { kind: "failed" };
      log.error(
        { cause: nameFailure(cause) },
        "Could not load the standings; lists are decided by the store",
      );
    }
  }

  async #catchUpNow(): Promise<Roster | null> {
    if (this.#loaded === null) return null;
    const caughtUp = await catchUpRoster(this.#deps, this.#loaded);
    if (caughtUp === null) {
      this.#deps.log.warn({}, "Lost track of the changes of standings; loading them anew");
      this.#drop({ kind: "loading" });
      this.#loading = this.#load();
      return null;
    }
    this.#loaded = caughtUp;
    this.#noteCaughtUp(caughtUp);
    return caughtUp.roster;
  }

  /** Logs now and then how it does: how much it holds, and how long ago it was caught up. */
  #tell(): void {
    const now = this.#deps.clock().getTime();
    if (this.#status.kind !== "ready" || now - this.#toldAt < TELL_EVERY_MS) return;
    const { contacts, mb, caughtUpAt } = this.#status;
    this.#deps.log.info({ contacts, mb, lagMs: now - caughtUpAt.getTime() }, HOLDING);
    this.#toldAt = now;
  }

  #noteCaughtUp({ roster }: LoadedRoster): void {
    const mb = Math.round(roster.bytes / MB);
    this.#status = { kind: "ready", contacts: roster.size, mb, caughtUpAt: this.#deps.clock() };
  }

  #isTooLarge(contacts: number, mb: number): boolean {
    if (mb <= this.#maxMb) return false;
    this.#drop({ kind: "too-large", contacts, mb: Math.round(mb) });
    const { log } = this.#deps;
    log.warn(
      { contacts, mb: Math.round(mb), maxMb: this.#maxMb },
      "Not holding the standings in memory: too many",
    );
    return true;
  }

  #drop(status: RosterStatus): void {
    this.#loaded = null;
    this.#status = status;
  }
}

/** Names a failure without its message, which may quote an address. */
function nameFailure(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown failure";
  return "code" in cause ? `${cause.name} ${String(cause.code)}` : cause.name;
}
