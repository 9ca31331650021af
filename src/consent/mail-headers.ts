// The headers by which a mail client unsubscribes and files a mail: all of one mail, made from its recipient's addresses.
import { invariant } from "../base/assert.ts";
import { listUnsubscribeHeaders } from "./list-unsubscribe.ts";

/** What the headers of one mail are made of. */
export interface MailHeaderFields {
  /** As the filter's answer has it: the address within the angle brackets of `List-Unsubscribe`. */
  readonly oneClickUrl: string;
  /** Where a mail asks to unsubscribe; `null` unless somebody reads them, since it would be a dead end. */
  readonly mailto: string | null;
  /** Names the list a mail belongs to, such as `newsletter.example.com`; `null` for a mail of none. */
  readonly listId: string | null;
}

/** Headers by name; `List-Id` (RFC 2919) only where the list has a name that can be one. */
export type MailHeaders = ReturnType<typeof listUnsubscribeHeaders> & { readonly "List-Id"?: string };

/**
 * Headers that a DKIM signature has to cover: those a receiver shows or acts on (RFC 6376 section 5.4.1), and the two of
 * one-click, which mail clients ignore where they are not signed (RFC 8058 section 4).
 */
export const DKIM_HEADERS: readonly string[] = [
  "From",
  "Reply-To",
  "To",
  "Subject",
  "Date",
  "Message-ID",
  "MIME-Version",
  "Content-Type",
  "Content-Transfer-Encoding",
  "List-Unsubscribe",
  "List-Unsubscribe-Post",
  "List-Id",
];

// RFC 2919 section 2: dot-atoms with at least one dot.
const LIST_ID = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const MAILTO = /^mailto:[^\s<>,]+$/;

/**
 * Formats the headers. The https address comes first: clients that know one-click look for it, and take the first they
 * can follow (RFC 2369 section 3.2).
 *
 * @throws Error when a value could not stand in a header: a bug, since configuration is checked where it is read.
 */
export function formatMailHeaders({ oneClickUrl, mailto, listId }: MailHeaderFields): MailHeaders {
  invariant(mailto === null || MAILTO.test(mailto), "Cannot format List-Unsubscribe: no mailto address");
  invariant(listId === null || LIST_ID.test(listId), "Cannot format List-Id: it is no name with a dot");
  const headers = listUnsubscribeHeaders(oneClickUrl);
  const both = mailto === null ? headers["List-Unsubscribe"] : `${headers["List-Unsubscribe"]}, <${mailto}>`;
  return { ...headers, "List-Unsubscribe": both, ...(listId === null ? {} : { "List-Id": `<${listId}>` }) };
}

/** Reads the one-click address out of the header of the filter's answer. */
export function oneClickUrlOf(headers: { readonly "List-Unsubscribe": string }): string {
  return headers["List-Unsubscribe"].slice(1, -1);
}

/** Names the list of a type at the host of the pages; a mailing without a type is of its purpose's list. */
export function listIdOf(type: string, publicUrl: string): string | null {
  const listId = `${type}.${new URL(publicUrl).hostname}`;
  return LIST_ID.test(listId) ? listId : null;
}
