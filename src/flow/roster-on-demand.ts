// A roster for pages that are seldom opened: loaded when one asks, and let go of once none has asked for a while.
import type { Roster } from "../roster/roster.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { ResidentRoster } from "./resident-roster.ts";

/** The roster as of now, or why there is none yet, or none at all. */
export type DemandedRoster =
  | { readonly kind: "ready"; readonly roster: Roster }
  | { readonly kind: "loading" }
  /** It would take more memory than it may. */
  | { readonly kind: "too-large" };

// Somebody who weighs a setting looks again within minutes.
const KEPT_MS = 15 * 60_000;

/** Gives a roster to whoever asks. */
export class RosterOnDemand {
  readonly #deps: FlowDependencies;
  readonly #maxMb: number;
  #resident: ResidentRoster | null = null;
  #askedAt = 0;

  /** @param options.maxMb The memory it may take. */
  constructor(deps: FlowDependencies, { maxMb }: { readonly maxMb: number }) {
    this.#deps = deps;
    this.#maxMb = maxMb;
  }

  /**
   * Gives the roster with all that was committed before the call. Whoever counts by it does so before anything else is
   * awaited.
   *
   * @param patienceMs How long to wait for it to be loaded.
   */
  async ask(patienceMs: number): Promise<DemandedRoster> {
    this.#askedAt = this.#deps.clock().getTime();
    this.#resident ??= new ResidentRoster(this.#deps, { maxMb: this.#maxMb });
    const resident = this.#resident;
    await inTime(resident.whenLoaded(), patienceMs);
    if (resident.status.kind === "too-large") return { kind: "too-large" };
    if (resident.status.kind !== "ready") return { kind: "loading" };
    const roster = await resident.catchUp();
    return roster === null ? { kind: "loading" } : { kind: "ready", roster };
  }

  /** Keeps it near the store, or lets go of it; to be called now and then. */
  async keepUp(): Promise<void> {
    if (this.#resident === null) return;
    const isWanted = this.#deps.clock().getTime() - this.#askedAt < KEPT_MS;
    if (isWanted) await this.#resident.keepUp();
    else await this.close();
  }

  /** Lets go of it; the next who asks has it loaded anew. */
  async close(): Promise<void> {
    const resident = this.#resident;
    this.#resident = null;
    await resident?.close();
  }
}

/** Waits for some work, but not longer than so. */
async function inTime(work: Promise<void>, patienceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, patienceMs);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
