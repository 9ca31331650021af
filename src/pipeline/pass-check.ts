// Passes verified in a pipeline that has no database: offline, but for the question which of them became void since.
import { parseMailingId } from "../base/ids.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { PASS_VALID_MS, type PassKey, parsePassKeys, verifyPass } from "../consent/send-pass.ts";

/** What `GET /api/v1/passes/voided` answers, and the job `voided` of `send-gate`. */
export interface VoidedAnswer {
  readonly cursor: string;
  /** ISO 8601. */
  readonly coversFrom: string;
  readonly contacts: readonly number[];
}

/** A recipient who was let through when the list was decided. */
export interface PassHolder {
  readonly email: string;
  readonly pass: string;
}

/** A batch, by its places. */
export interface CheckedPasses {
  /** Their passes hold: they are to be sent to at once. */
  readonly valid: readonly number[];
  /** Their passes say nothing any more: only the gate knows. */
  readonly ask: readonly number[];
}

/** What passes are verified by. */
export interface PassCheckOptions {
  /** As `mailconsent keys passes` prints them. */
  readonly keys: string;
  /** Asks which passes became void since a cursor; `null`: the first time. */
  readonly voidedSince: (cursor: string | null) => Promise<VoidedAnswer>;
  readonly clock?: () => Date;
}

/** Verifies the passes of batches. */
export interface PassCheck {
  /**
   * Says of whom in a batch the pass still holds. It asks once, so that what was committed before the call counts; where
   * that fails it throws, and nobody of the batch is to be sent to.
   */
  check(mailingId: string, recipients: readonly PassHolder[]): Promise<CheckedPasses>;
}

/**
 * Opens a check of passes. The first batch asks for all that became void within 15 minutes, later ones for what did since.
 *
 * @throws Error when the keys cannot be read.
 */
export function createPassCheck({
  keys,
  voidedSince,
  clock = () => new Date(),
}: PassCheckOptions): PassCheck {
  const passKeys = parsePassKeys(keys);
  if (passKeys.kind === "error") throw new Error(`Cannot check passes: ${passKeys.error}`);
  const voided = new VoidedContacts(voidedSince, clock);
  return {
    async check(mailingId, recipients) {
      await voided.catchUp();
      const isValid = (each: PassHolder): boolean =>
        holds(each, mailingId, { keys: passKeys.value, voided, clock });
      const places = [...recipients.keys()];
      const valid = places.filter((index) => recipients[index] !== undefined && isValid(recipients[index]));
      const chosen = new Set(valid);
      return { valid, ask: places.filter((index) => !chosen.has(index)) };
    },
  };
}

interface Verified {
  readonly keys: readonly PassKey[];
  readonly voided: VoidedContacts;
  readonly clock: () => Date;
}

function holds({ email, pass }: PassHolder, mailing: string, { keys, voided, clock }: Verified): boolean {
  const mailingId = parseMailingId(mailing);
  const address = parseEmailAddress(email);
  if (mailingId.kind === "error" || address.kind === "error") return false;
  const scope = { mailingId: mailingId.value, email: address.value };
  const verified = verifyPass(pass, scope, { keys, now: clock() });
  return verified.kind === "ok" && !voided.has(verified.value.contactId, verified.value.decidedAt);
}

/** Whose passes became void, for as long as one of them may still be valid. */
class VoidedContacts {
  readonly #ask: PassCheckOptions["voidedSince"];
  readonly #clock: () => Date;
  #cursor: string | null = null;
  #coversFrom = new Date(0);
  readonly #voidedAt = new Map<number, number>();
  /** The question under way; one that is asked after it began waits for it and asks anew. */
  #running: Promise<unknown> = Promise.resolve();

  constructor(ask: PassCheckOptions["voidedSince"], clock: () => Date) {
    this.#ask = ask;
    this.#clock = clock;
  }

  catchUp(): Promise<void> {
    const turn = this.#running.then(() => this.#catchUpNow());
    this.#running = turn.catch(() => {});
    return turn;
  }

  has(contact: number, decidedAt: Date): boolean {
    return decidedAt < this.#coversFrom || this.#voidedAt.has(contact);
  }

  async #catchUpNow(): Promise<void> {
    const { cursor, coversFrom, contacts } = await this.#ask(this.#cursor);
    const now = this.#clock().getTime();
    // Twice as long as needed, so that clocks may differ.
    for (const [contact, at] of this.#voidedAt) {
      if (now - at > 2 * PASS_VALID_MS) this.#voidedAt.delete(contact);
    }
    for (const contact of contacts) this.#voidedAt.set(contact, now);
    this.#coversFrom = new Date(coversFrom);
    this.#cursor = cursor;
  }
}
