// The addresses of a recipient's page and one-click, and the mail headers that announce the latter.
import { invariant } from "../base/assert.ts";
import type { PreferenceToken } from "./preference-token.ts";

/** What goes into a mail to one recipient. */
export interface PersonalUrls {
  /** For the links of the template. */
  readonly manageSubscriptionsUrl: string;
  /** For the List-Unsubscribe header. */
  readonly oneClickUrl: string;
}

// What would end the address (RFC 2369 section 2) or the header, and begin another one.
const NOT_IN_HEADER = /[^!-~]|[<>]/;

/**
 * Formats the two headers of RFC 8058 section 3; a mail client posts to the address when asked to unsubscribe.
 *
 * @param oneClickUrl HTTPS wherever mail clients shall use it.
 * @throws Error when the address could not stand in a header: a bug, since personalUrls gives none such.
 */
export function listUnsubscribeHeaders(oneClickUrl: string): {
  readonly "List-Unsubscribe": string;
  readonly "List-Unsubscribe-Post": string;
} {
  invariant(
    !NOT_IN_HEADER.test(oneClickUrl),
    "Cannot format List-Unsubscribe: the address of the pages holds white space or angle brackets",
  );
  return {
    "List-Unsubscribe": `<${oneClickUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/**
 * Formats the addresses a token is reached at.
 *
 * @param publicUrl Where recipients reach the pages; a host or path beyond ASCII becomes what headers can hold.
 */
export function personalUrls(publicUrl: string, token: PreferenceToken): PersonalUrls {
  const base = new URL(publicUrl).href.replace(/\/{1,80}$/, "");
  return { manageSubscriptionsUrl: `${base}/s/${token}`, oneClickUrl: `${base}/u/${token}` };
}
