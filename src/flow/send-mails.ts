// Sends the mails that recipients asked for, as they come due; tried again where the world fails, a day long.
import type { EmailAddress } from "../consent/contact.ts";
import { signToken, type TokenKey } from "../consent/preference-token.ts";
import type { Standing } from "../consent/standing.ts";
import {
  deleteClosedFromOutbox,
  type MailKind,
  type OutboxEntry,
  type OutboxOutcome,
  saveOutboxContacts,
  saveOutboxOutcome,
  saveOutboxRetry,
  takeFromOutbox,
  wasSentSince,
} from "../store/outbox.ts";
import { loadStanding } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** A mail to one contact, before it is put into words. */
export interface AskedMail {
  readonly kind: MailKind;
  readonly to: EmailAddress;
  /** BCP 47 codes, the contact's own first. */
  readonly languages: readonly (string | null)[];
  /** The token its link carries. */
  readonly token: string;
}

/** Puts a mail into words and hands it on. `refused`: for good; it throws where trying again may help. */
export type SendMail = (mail: AskedMail) => Promise<"sent" | "refused">;

/** What sending takes. */
export interface SendMailsDependencies extends FlowDependencies {
  readonly tokenKeys: readonly [TokenKey, ...TokenKey[]];
  readonly sendMail: SendMail;
}

const MINUTE_MS = 60_000;
const LEASE_MS = 10 * MINUTE_MS; // longer than any mail server takes
const SAME_MAIL_MS = 10 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MAX_ATTEMPTS = 8; // after 1, 2, 4 … minutes: some four hours
const MAX_CONTACTS_AT_ADDRESS = 5;

/** Sends all that is due. Returns how many were sent. */
export async function sendMails(deps: SendMailsDependencies): Promise<number> {
  await saveOutboxContacts(deps.db, deps.clock(), MAX_CONTACTS_AT_ADDRESS);
  let sent = 0;
  for (;;) {
    const entry = await takeFromOutbox(deps.db, deps.clock(), LEASE_MS);
    if (entry === null) break;
    const outcome = await trySending(deps, entry);
    if (outcome === null) continue;
    await saveOutboxOutcome(deps.db, entry.id, outcome);
    deps.log.info({ contactId: entry.contactId, kind: entry.kind, outcome }, "Mail closed");
    if (outcome === "sent") sent += 1;
  }
  await deleteClosedFromOutbox(deps.db, new Date(deps.clock().getTime() - DAY_MS));
  return sent;
}

/** Sends one mail; `null` where it is to be tried again. */
async function trySending(deps: SendMailsDependencies, entry: OutboxEntry): Promise<OutboxOutcome | null> {
  const standing = await loadStanding(deps.db, entry.contactId);
  const since = new Date(deps.clock().getTime() - SAME_MAIL_MS);
  if (standing === null || standing.email === null || isBarred(standing)) return "dropped";
  if (await wasSentSince(deps.db, entry, since)) return "dropped";
  try {
    const outcome = await deps.sendMail(mailFor(deps, entry, { ...standing, email: standing.email }));
    return outcome === "sent" ? "sent" : "failed";
  } catch (cause) {
    const fields = { kind: entry.kind, attempts: entry.attempts, cause: codeOf(cause) };
    deps.log.warn(fields, "Mail could not be sent");
    if (entry.attempts >= MAX_ATTEMPTS) return "failed";
    const waitMs = 2 ** (entry.attempts - 1) * MINUTE_MS;
    await saveOutboxRetry(deps.db, entry.id, new Date(deps.clock().getTime() + waitMs));
    return null;
  }
}

/** A bar covers all mail to the address, that which its owner asks for too: they may not be who typed it. */
function isBarred({ suppressions }: Standing): boolean {
  return suppressions.length > 0;
}

function mailFor(
  { clock, tokenKeys }: SendMailsDependencies,
  { kind, link, language, askedAt }: OutboxEntry,
  standing: Standing & { readonly email: EmailAddress },
): AskedMail {
  const { contactId, email } = standing;
  // A confirmation is for the wish of that moment; a link is as young as the mail it comes in.
  const payload =
    kind === "confirmation"
      ? ({ kind: "confirmation", issuedAt: askedAt } as const)
      : ({ kind: "personal", issuedAt: clock() } as const);
  const { mailingNumber, purposeNumber, typeNumber } = link;
  const token = signToken({ ...payload, contactId, mailingNumber, purposeNumber, typeNumber }, tokenKeys[0]);
  return { kind, to: email, languages: [standing.language, language], token };
}

/** A mail server's answer may quote the address. */
function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
}
