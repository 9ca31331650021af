// The lines of a recipient list read as recipients: a bad one is refused and the rest goes on.
import { parseExternalId } from "../base/ids.ts";
import { isExact } from "../consent/import-columns.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import { FILTER_BATCH_RECIPIENTS } from "../flow/filter-recipients.ts";
import type { ImportLine } from "../flow/import-lines.ts";
import { LinesError } from "./lines-error.ts";

/** Hears of a line that names nobody, and why. */
export type RefuseLine = (line: ImportLine, reason: string) => Promise<void> | void;

const USABLE_COLUMNS = ["id", "email"];
const EXPECTED = 'there must be an "id" or an "email" in it: name the columns in the first line of a CSV';

/** Reads the recipients of a list in batches as large as are decided at once; a line that cannot be read is refused. */
export async function* readRecipientBatches(
  chunks: AsyncIterable<readonly ImportLine[]>,
  refuse: RefuseLine,
): AsyncIterable<readonly ListedRecipient[]> {
  let batch: ListedRecipient[] = [];
  let isFirst = true;
  for await (const lines of chunks) {
    for (const line of lines) {
      if (isFirst) refuseUnusable(line);
      isFirst = false;
      const recipient = readRecipient(line);
      if (typeof recipient === "string") await refuse(line, recipient);
      else batch.push(recipient);
      if (batch.length < FILTER_BATCH_RECIPIENTS) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Refuses a list at its first line when that has no column to go by: a million lines would be refused one by one. */
function refuseUnusable({ content }: ImportLine): void {
  if (content.kind === "malformed" || USABLE_COLUMNS.some((column) => column in content.fields)) return;
  const found = Object.keys(content.fields).join(", ");
  throw new LinesError(`Cannot read the recipients: ${EXPECTED}; this list has ${found}`);
}

/** Gives the recipient, or why the line names none. */
function readRecipient({ content }: ImportLine): ListedRecipient | string {
  if (content.kind === "malformed") return content.reason;
  const { id, email } = content.fields;
  if (!isTextual(id)) return '"id" is neither text nor a number that JSON keeps exactly';
  if (!isTextual(email)) return '"email" is not text';
  const listedId = readText(id);
  const externalId = listedId === null ? null : parseExternalId(listedId);
  if (externalId?.kind === "error") return externalId.error;
  const address = readText(email);
  if (externalId === null && address === null) return 'has neither an "id" nor an "email"';
  return { externalId: externalId?.value ?? null, email: address };
}

/** A number too large for JSON to keep exactly would name somebody else. */
function isTextual(value: unknown): value is string | number | null | undefined {
  if (typeof value === "number") return isExact(value);
  return value === undefined || value === null || typeof value === "string";
}

function readText(value: string | number | null | undefined): string | null {
  const text = value === undefined || value === null ? "" : String(value);
  return text.trim() === "" ? null : text;
}
