// A compiled template and one recipient -> the texts of their mail.
import { err, ok, type Result } from "../base/result.ts";
import { isLedTo } from "./check-links.ts";
import type { CompiledTemplate } from "./compile-template.ts";
import { MessageBuffer } from "./message-buffer.ts";
import { type MergeValues, type OwnUrls, type Part, writePart } from "./part.ts";

/** One recipient. */
export interface PersonalFields {
  /** Of the filter's answer. */
  readonly manageSubscriptionsUrl: string;
  readonly values: MergeValues;
}

/** The texts of one recipient's mail as UTF-8; they lie in the buffer and hold until it is used again. */
export interface PersonalMessage {
  readonly source: Buffer;
  readonly text: Buffer | null;
  /** On one line. */
  readonly subject: string | null;
}

/**
 * Writes one recipient's mail. It fails closed: a mail whose link did not come out is none, and the error names the
 * template and the tag.
 *
 * @param into Used for one message after the other.
 */
export function personalize(
  template: CompiledTemplate,
  { manageSubscriptionsUrl: manage, values }: PersonalFields,
  into: MessageBuffer = new MessageBuffer(),
): Result<PersonalMessage, string> {
  const recipient = { values, urls: { manage, unsubscribe: `${manage}#unsubscribe` } };
  into.clear();
  const source = writeLinked(template, { part: template.source, isPlain: template.isPlain }, recipient, into);
  if (source.kind === "error") return refuse(template, source.error);
  const text =
    template.text === null
      ? ok(null)
      : writeLinked(template, { part: template.text, isPlain: true }, recipient, into);
  if (text.kind === "error") return refuse(template, text.error);
  const subject = template.subject === null ? ok(null) : write(template.subject, recipient, into);
  if (subject.kind === "error") return refuse(template, subject.error);
  return ok({ source: source.value, text: text.value, subject: asOneLine(subject.value?.bytes.toString()) });
}

/** What breaks a line in a value would begin another header, wherever a pipeline writes its own. */
function asOneLine(subject: string | undefined): string | null {
  return subject?.replace(LINE_BREAKS, " ") ?? null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const LINE_BREAKS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

interface Recipient {
  readonly values: MergeValues;
  readonly urls: OwnUrls;
}

interface Written {
  readonly bytes: Buffer;
  /** As {@link writePart} gives it. */
  readonly rendered: string | null;
}

function writeLinked(
  template: CompiledTemplate,
  { part, isPlain }: { readonly part: Part; readonly isPlain: boolean },
  recipient: Recipient,
  into: MessageBuffer,
): Result<Buffer, string> {
  const written = write(part, recipient, into);
  if (written.kind === "error") return written;
  const { bytes, rendered } = written.value;
  const fault =
    rendered === null ? null : findDeadLink(template, rendered, { urls: recipient.urls, isPlain });
  return fault === null ? ok(bytes) : err(fault);
}

function write(part: Part, recipient: Recipient, into: MessageBuffer): Result<Written, string> {
  const start = into.length;
  try {
    const rendered = writePart(part, recipient, into);
    return ok({ bytes: into.from(start), rendered });
  } catch (cause) {
    // A helper's own words may quote what it was given.
    return err(`a helper or partial failed with ${cause instanceof Error ? cause.name : "no error"}`);
  }
}

/** A part that is segments was looked at when it was compiled; what blocks, helpers and markup make is seen only here. */
function findDeadLink(
  { ownTags, needsLink }: CompiledTemplate,
  rendered: string,
  { urls, isPlain }: { readonly urls: OwnUrls; readonly isPlain: boolean },
): string | null {
  const left = ownTags.find(({ text }) => rendered.includes(text));
  if (left !== undefined) return `the tag ${JSON.stringify(left.text)} was not filled in`;
  if (!needsLink) return null;
  const { manage } = urls;
  if (isPlain ? rendered.includes(manage) : isLedTo(manage, rendered)) return null;
  const tags = ownTags.map(({ text }) => JSON.stringify(text)).join(" or ");
  return `no link came of ${tags}: it stands in a comment or where no link is, or in a block or partial that was left out`;
}

function refuse({ id }: CompiledTemplate, fault: string): Result<never, string> {
  return err(`Cannot personalize template ${JSON.stringify(id)}: ${fault}`);
}
