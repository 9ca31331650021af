// A report that came back by mail -> what became of the mails it speaks of: bounces (RFC 3464) and complaints (RFC 5965).
import PostalMime, { type Email } from "postal-mime";
import { type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import type { DeliveryOutcome } from "../consent/suppression.ts";
import type { Delivery } from "../flow/bar-address.ts";
import type { MailReference, ReportedDelivery } from "../flow/record-report.ts";
import { isAddressGone } from "./address-gone.ts";

/**
 * Reads a raw message; nothing of one that is no report. What it quotes is taken for text, and never followed.
 *
 * @param receivedAt Nothing it tells happened later, whatever it says.
 */
export async function readReport(raw: Uint8Array, receivedAt: Date): Promise<readonly ReportedDelivery[]> {
  const email = await readMail(raw);
  if (email === null) return [];
  const parts = email.attachments.map(({ mimeType, content }) => ({ mimeType, text: textOf(content) }));
  const quoted = parts.find(({ mimeType }) => QUOTED.includes(mimeType))?.text ?? "";
  const original = await readFields(quoted.split(/\r?\n\r?\n/)[0] ?? "");
  const about = readReference(firstOf(original, "list-unsubscribe"));
  const deliveries: ReportedDelivery[] = [];
  for (const { mimeType, text } of parts) {
    if (STATUS.includes(mimeType)) {
      const reportedAt = readDate(email.date ?? "", receivedAt);
      const told = await readDeliveryStatus(text, reportedAt);
      deliveries.push(...told.map((each) => ({ ...each, about })));
    }
    if (mimeType === "message/feedback-report") {
      const complainants = await readFeedback(text, firstOf(original, "to"));
      const emails = complainants?.length === 0 && about !== null ? [null] : (complainants ?? []);
      deliveries.push(
        ...emails.map((email) => ({ email, outcome: "complaint", at: receivedAt, about }) as const),
      );
    }
  }
  return deliveries;
}

/** Of addresses in ASCII, and of all others (RFC 6533 section 4). */
const STATUS = ["message/delivery-status", "message/global-delivery-status"];
/** The mail that a report is about, or its headers alone (RFC 3462 section 1, RFC 6533 section 5). */
const QUOTED = ["message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"];

/** Gives `null` for what is not to be read as a mail: parts within parts without end, or headers of megabytes. */
async function readMail(raw: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, { forceRfc822Attachments: true });
  } catch {
    return null;
  }
}

/** RFC 3464 section 2: a block of fields about the message, and then one for each recipient. */
async function readDeliveryStatus(text: string, reportedAt: Date): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    for (const fields of cutByRecipient(await readFields(block))) {
      const outcome = outcomeOf(firstOf(fields, "action"), firstOf(fields, "status"));
      const email =
        addressIn(firstOf(fields, "original-recipient")) ?? addressIn(firstOf(fields, "final-recipient"));
      const at = readDate(firstOf(fields, "last-attempt-date"), reportedAt);
      if (outcome !== null && email !== null) deliveries.push({ email, outcome, at });
    }
  }
  return deliveries;
}

const OF_RECIPIENT = ["original-recipient", "final-recipient"];

/** Some servers leave no blank line between two recipients: whoever is named next begins a group of their own. */
function cutByRecipient(fields: readonly Field[]): readonly (readonly Field[])[] {
  const groups: Field[][] = [[]];
  for (const field of fields) {
    const named =
      groups
        .at(-1)
        ?.filter(({ key }) => OF_RECIPIENT.includes(key))
        .map(({ key }) => key) ?? [];
    const isNext = named.includes(field.key) || (field.key === OF_RECIPIENT[0] && named.length > 0);
    if (isNext) groups.push([]);
    groups.at(-1)?.push(field);
  }
  return groups;
}

/** RFC 3464 section 2.3.3: `failed` is final for this mail, though not always for the address; a delay is none yet. */
function outcomeOf(action: string, status: string): DeliveryOutcome | null {
  // A comment may stand behind it (RFC 3464 section 2.1.1).
  switch (/^\s*[a-z]*/i.exec(action)?.[0].trim().toLowerCase()) {
    case "failed":
      return isAddressGone(status) ? "hard-bounce" : "soft-bounce";
    case "delivered":
      return "delivered";
    default:
      return null;
  }
}

/**
 * RFC 5965 section 3: only `abuse` is a complaint; `not-spam` is the contrary, and others are about forgery or viruses.
 *
 * @returns Who complained, each once; nobody where all addresses were hidden. `null`: it is no complaint.
 */
async function readFeedback(report: string, to: string): Promise<readonly EmailAddress[] | null> {
  const fields = await readFields(report);
  if (firstOf(fields, "feedback-type").trim().toLowerCase() !== "abuse") return null;
  // Section 3.3: there may be several of them.
  const places = [allOf(fields, "original-rcpt-to"), allOf(fields, "removal-recipient"), [to]];
  const told = places.map((values) => values.flatMap((value) => addressIn(value) ?? []));
  return [...new Set(told.find((emails) => emails.length > 0) ?? [])];
}

/** The one-click address of the mail's own header ends in its token. */
function readReference(listUnsubscribe: string): MailReference | null {
  const token = /\/u\/([\w-]+)>/.exec(listUnsubscribe.replace(/\s+/g, ""))?.[1];
  return token === undefined ? null : { kind: "token", token };
}

const EARLIEST = new Date("1970-01-01T00:00:00Z");

/** Reads when something happened; `latest` where that is not said, would be later, or was before there was such mail. */
function readDate(value: string, latest: Date): Date {
  const at = new Date(value);
  return at >= EARLIEST && at <= latest ? at : latest;
}

interface Field {
  /** In small letters. */
  readonly key: string;
  readonly value: string;
}

/** The fields of both formats are written as the headers of a message are, so they are read as those, in their order. */
async function readFields(block: string): Promise<readonly Field[]> {
  return (await readMail(Buffer.from(`${block.trim()}\r\n\r\n`)))?.headers ?? [];
}

function allOf(fields: readonly Field[], name: string): readonly string[] {
  return fields.filter(({ key }) => key === name).map(({ value }) => value);
}

function firstOf(fields: readonly Field[], name: string): string {
  return allOf(fields, name)[0] ?? "";
}

/** `rfc822; ann@example.com`, `<ann@example.com>`, `Ann <ann@example.com>`, `ann@example.com (Ann)`. */
function addressIn(value: string): EmailAddress | null {
  const bare =
    /<([^<>]+)>/.exec(value)?.[1] ?? value.replace(/^\s*[\w-]+\s*;/, "").replace(/\([^()]*\)\s*$/, "");
  const parsed = parseEmailAddress(bare);
  return parsed.kind === "ok" ? parsed.value : null;
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
