// A look at a batch that is kept fresh while its mails go out, however slow the mail server is: who leaves meanwhile is
// withheld, as long as their mail was not handed over.
import { ok, type Result } from "../base/result.ts";
import { decisionOf } from "../consent/class-decisions.ts";
import type { FilterDependencies } from "./filter-recipients.ts";
import { type DecidedBatch, decideAgain, type GateRequest, saveLook } from "./look-again.ts";

/** A mail is handed over no later than so long after its recipient was looked at. */
const MAX_AGE_MS = 1_000;

/** One look, renewed where it is too old. */
export class FreshLook {
  readonly #deps: FilterDependencies;
  readonly #request: GateRequest;
  readonly #first: DecidedBatch;
  /** As they came out last. */
  #decisions: Uint8Array;
  /** Of those whose mail is being handed over, or was: what they say after it is for the next mailing. */
  readonly #handedOver = new Map<number, number>();
  #lookedAt: number;
  #renewal: Promise<void> | null = null;

  private constructor(
    deps: FilterDependencies,
    request: GateRequest,
    { decided, askedAt }: { readonly decided: DecidedBatch; readonly askedAt: Date },
  ) {
    this.#deps = deps;
    this.#request = request;
    this.#first = decided;
    this.#decisions = Uint8Array.from(decided.decisions);
    this.#lookedAt = askedAt.getTime();
  }

  /** Looks; the error says why the batch can never be sent. It throws where what is on record cannot be read. */
  static async open(deps: FilterDependencies, request: GateRequest): Promise<Result<FreshLook, string>> {
    const askedAt = deps.clock();
    const decided = await decideAgain(deps, request);
    if (decided.kind === "error") return decided;
    await saveLook(deps, request, decided.value);
    return ok(new FreshLook(deps, request, { decided: decided.value, askedAt }));
  }

  get mailingNumber(): number {
    return this.#first.mailingNumber;
  }

  /** By the place in the batch; 0 for one who is no contact of ours. */
  get contactIds(): ArrayLike<number> {
    return this.#first.contactIds;
  }

  /** Says what was decided last. */
  isToSend(index: number): boolean {
    return decisionOf(this.#decisions[index] ?? Number.NaN).kind === "send";
  }

  /**
   * Says right before a mail is handed over whether it still may be; the last answer counts. It throws where what is on
   * record cannot be read: then it may not.
   */
  async mayGo(index: number): Promise<boolean> {
    const ageMs = this.#deps.clock().getTime() - this.#lookedAt;
    // Below zero where the clock was set back: then nobody knows how old it is.
    if (ageMs > MAX_AGE_MS || ageMs < 0) {
      this.#renewal ??= this.#renew();
      await this.#renewal;
    }
    const isToSend = this.isToSend(index);
    if (isToSend) this.#handedOver.set(index, this.#decisions[index] ?? Number.NaN);
    else this.#handedOver.delete(index);
    return isToSend;
  }

  /** Keeps the counts as they came out. */
  async close(): Promise<void> {
    const decisions = this.#decisions.map((decision, index) => this.#handedOver.get(index) ?? decision);
    const isAsFirst = decisions.every((decision, index) => decision === this.#first.decisions[index]);
    if (isAsFirst) return;
    await saveLook(this.#deps, this.#request, { ...this.#first, decisions });
  }

  async #renew(): Promise<void> {
    const askedAt = this.#deps.clock();
    try {
      const again = await decideAgain(this.#deps, this.#request);
      if (again.kind === "error") throw new Error(again.error);
      this.#decisions = Uint8Array.from(again.value.decisions);
      this.#lookedAt = askedAt.getTime();
    } finally {
      this.#renewal = null;
    }
  }
}
