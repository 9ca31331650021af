// How often somebody may try to sign in. Guessing must be slow; locking others out by guessing must be impossible.

const MINUTE_MS = 60_000;

/** Failed tries count for this long, so nobody is kept out for longer. */
export const ATTEMPT_WINDOW_MS = 15 * MINUTE_MS;
/** Typing one's own password wrong, with the wrong keyboard, on Monday. */
const MAX_OF_ACCOUNT = 10;
/** Offices share a network, and several may try at once. */
const MAX_OF_NETWORK = 30;

/** Failed tries within the window, without those before the last success from the same device. */
export interface FailedAttempts {
  /**
   * For the account: from the device that is asking, where the account has signed in from it before; else from all
   * devices it never did. So those who guess from elsewhere use up what is theirs, and not what a known device has.
   */
  readonly ofAccount: number;
  /** From the network, for any account; by those on devices that are not known. */
  readonly ofNetwork: number;
  readonly isKnownDevice: boolean;
}

/** Says whether one more try is let through. */
export function mayTry({ ofAccount, ofNetwork, isKnownDevice }: FailedAttempts): boolean {
  return ofAccount < MAX_OF_ACCOUNT && (isKnownDevice || ofNetwork < MAX_OF_NETWORK);
}
