// Whether what a mail server says is that there is no such address, which bars it at once; all else may be mended.

// RFC 3463 section 3.2: addresses that do not exist, or not any more.
const GONE = /\b5\.1\.(?:1|2|3|6|10)\b/;

/** Reads an enhanced status code (RFC 3463), alone or among words. A policy, a full mailbox or a size is no such thing. */
export function isAddressGone(status: string): boolean {
  return GONE.test(status);
}
