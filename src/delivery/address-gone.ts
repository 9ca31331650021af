// Whether what a mail server says is that there is no such address, which bars it at once; all else may be mended.

// RFC 3463 section 2; no part of a longer number with dots, such as the IP address that a refusal names.
const ENHANCED = {
  temporary: /(?<![\d.])4\.\d{1,3}\.\d{1,3}(?!\.?\d)/,
  permanent: /(?<![\d.])5\.\d{1,3}\.\d{1,3}(?!\.?\d)/,
};
// RFC 3463 section 3.2: addresses that do not exist, or not any more.
const GONE = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10"];

/** Reads the enhanced status code of a failure, the first of its kind among words; `null` where there is none. */
export function enhancedCode(status: string, kind: keyof typeof ENHANCED = "permanent"): string | null {
  return ENHANCED[kind].exec(status)?.[0] ?? null;
}

/** Says it of a status code, alone or among words. A policy, a full mailbox or a size is no such thing. */
export function isAddressGone(status: string): boolean {
  return GONE.includes(enhancedCode(status) ?? "");
}
