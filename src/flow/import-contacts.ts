// Takes contacts of another system in, batch by batch; a bad line is reported and the rest goes in.

import { invariant } from "../base/assert.ts";
import type { ExternalId, SubscriptionTypeKey } from "../base/ids.ts";
import { addressKey } from "../consent/contact.ts";
import {
  type ColumnProblem,
  type ImportedContact,
  type ImportFields,
  parseImportedContact,
  planImport,
} from "../consent/imported-contact.ts";
import { saveContacts } from "../store/contacts.ts";
import type { Db } from "../store/database.ts";
import { appendChanges, appendSuppression, loadOwnStandings } from "../store/standings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FlowDependencies } from "./dependencies.ts";

const IMPORT_BATCH_LINES = 1_000;

/** One line of an import, read but not yet understood. */
export interface ImportLine {
  /** Counted from 1, the header included, as an editor shows it. */
  readonly number: number;
  readonly raw: string;
  readonly content:
    | { readonly kind: "fields"; readonly fields: ImportFields }
    | { readonly kind: "malformed"; readonly reason: string };
}

/** A line that did not go in, or went in with something dropped. */
export interface LineReport {
  readonly kind: "rejected" | "warning";
  readonly line: ImportLine;
  readonly problems: readonly ColumnProblem[];
}

/** How the lines fared. */
export interface ImportCounts {
  readonly created: number;
  readonly updated: number;
  readonly rejected: number;
  readonly warnings: number;
}

/** Who hears of an import while it runs. */
export interface ImportObserver {
  readonly onReport: (report: LineReport) => void;
  readonly onProgress: (lines: number) => void;
}

/** Imports contacts. Importing the same lines again changes nothing. */
export async function importContacts(
  deps: FlowDependencies,
  lines: AsyncIterable<ImportLine>,
  observer: ImportObserver,
): Promise<ImportCounts> {
  const types = await loadSubscriptionTypes(deps.db);
  const known = new Set(types.map(({ key }) => key));
  const counts = { created: 0, updated: 0, rejected: 0, warnings: 0 };
  const report = (each: LineReport): void => {
    counts[each.kind === "rejected" ? "rejected" : "warnings"] += 1;
    observer.onReport(each);
  };
  let read = 0;
  let batch = new Map<ExternalId, ImportedContact>();
  const save = async (): Promise<void> => {
    const saved = await saveBatch(deps, [...batch.values()]);
    counts.created += saved.created;
    counts.updated += saved.updated;
    batch = new Map();
    observer.onProgress(read);
  };
  for await (const line of lines) {
    read += 1;
    const contact = readLine(line, { known, now: deps.clock(), report });
    if (contact === null) continue;
    // An id that comes again is saved after its earlier line: what that said of consent must not be lost.
    if (batch.size === IMPORT_BATCH_LINES || batch.has(contact.externalId)) await save();
    batch.set(contact.externalId, contact);
  }
  await save();
  return counts;
}

interface LineReader {
  readonly known: ReadonlySet<SubscriptionTypeKey>;
  readonly now: Date;
  readonly report: (report: LineReport) => void;
}

function readLine(line: ImportLine, { known, now, report }: LineReader): ImportedContact | null {
  if (line.content.kind === "malformed") {
    report({ kind: "rejected", line, problems: [{ column: "", reason: line.content.reason }] });
    return null;
  }
  const parsed = parseImportedContact(line.content.fields, now);
  if (parsed.kind === "error") {
    report({ kind: "rejected", line, problems: parsed.error });
    return null;
  }
  const { contact, warnings } = parsed.value;
  const unknown = contact.unsubscribedTypes.find((key) => !known.has(key));
  if (unknown !== undefined) {
    const reason = `there is no subscription type "${unknown}"; use ${[...known].join(", ")}`;
    report({ kind: "rejected", line, problems: [{ column: "unsubscribed", reason }] });
    return null;
  }
  if (warnings.length > 0) report({ kind: "warning", line, problems: warnings });
  return contact;
}

async function saveBatch(
  deps: FlowDependencies,
  contacts: readonly ImportedContact[],
): Promise<{ readonly created: number; readonly updated: number }> {
  if (contacts.length === 0) return { created: 0, updated: 0 };
  return deps.db.transaction().execute(async (transaction) => {
    const at = deps.clock();
    // Saving locks the contacts, so that no withdrawal comes between reading the standings and appending.
    const saved = await saveContacts(transaction, contacts, at);
    await appendStated(transaction, contacts, at);
    return saved;
  });
}

/** Appends what the lines say of consents, subscriptions and suppressions. */
async function appendStated(db: Db, contacts: readonly ImportedContact[], at: Date): Promise<void> {
  const standings = await loadOwnStandings(
    db,
    contacts.map(({ externalId }) => externalId),
  );
  const changes = contacts.flatMap((contact, index) => {
    const standing = standings[index];
    invariant(standing !== null && standing !== undefined, "A contact just saved has no standing");
    return planImport(contact, standing, at);
  });
  await appendChanges(db, changes);
  for (const { email, suppression } of contacts) {
    if (email !== null && suppression !== null) {
      await appendSuppression(db, { addressKey: addressKey(email), reason: suppression, since: at });
    }
  }
}
