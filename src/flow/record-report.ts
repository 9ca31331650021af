// What a report or event tells of a mail -> which mail of which mailing it was, and what follows for its address.
import type { MailingId } from "../base/ids.ts";
import { addressKey, type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import { verifyToken } from "../consent/preference-token.ts";
import type { SuppressionReason } from "../consent/suppression.ts";
import { loadEmails } from "../store/contact-cards.ts";
import { loadLinkTarget } from "../store/link-targets.ts";
import { findMail, findMailTo, type MailOfMailing } from "../store/mailing-deliveries.ts";
import { type Delivery, recordDelivery } from "./bar-address.ts";
import type { KeyedDependencies } from "./dependencies.ts";

/** How a report says which mail it is about: it quotes the token of its header, or names the mailing. */
export type MailReference =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "mailing"; readonly mailingId: MailingId };

/** What is told of a mail. */
export interface ReportedDelivery extends Omit<Delivery, "email"> {
  /** `null`: it was hidden; the mail that is quoted says whose it is. */
  readonly email: EmailAddress | null;
  /** `null` where nothing says which mail it was: it counts for the address alone. */
  readonly about: MailReference | null;
}

/** Takes in what is told of a mail. Returns the reason when the address is barred by it now. */
export async function recordReported(
  deps: KeyedDependencies,
  { about, email: told, ...delivery }: ReportedDelivery,
): Promise<SuppressionReason | null> {
  const email = told ?? (about === null ? null : await findHidden(deps, about));
  if (email === null) return null;
  const mail = about === null ? null : await resolveMail(deps, about, email);
  return recordDelivery(deps, { ...delivery, email }, mail);
}

/** Mailbox providers hide the address in what they report (RFC 6590); whoever holds the token could leave by it as well. */
async function findHidden(
  { db, tokenKeys }: KeyedDependencies,
  about: MailReference,
): Promise<EmailAddress | null> {
  const verified = about.kind === "token" ? verifyToken(about.token, tokenKeys) : null;
  if (verified?.kind !== "ok" || verified.value.kind !== "personal") return null;
  const { contactId } = await loadLinkTarget(db, verified.value);
  if (contactId === null) return null;
  const email = parseEmailAddress((await loadEmails(db, [contactId])).get(contactId) ?? "");
  return email.kind === "ok" ? email.value : null;
}

/** Anybody can write a report: what it quotes counts where we signed it, and for its own contact's address alone. */
async function resolveMail(
  { db, tokenKeys }: KeyedDependencies,
  about: MailReference,
  email: EmailAddress,
): Promise<MailOfMailing | null> {
  if (about.kind === "mailing") return findMailTo(db, about.mailingId, addressKey(email));
  const verified = verifyToken(about.token, tokenKeys);
  if (verified.kind === "error" || verified.value.kind !== "personal") return null;
  return findMail(db, verified.value, addressKey(email));
}
