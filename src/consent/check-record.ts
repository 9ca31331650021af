// Whether what is on record of a contact is what the log of its changes comes to.
import { type ConsentRecord, emptyRecord, evolve } from "./standing.ts";
import type { RecordedChange } from "./take-back.ts";

/** One thing that differs; `null`: not there. */
export interface RecordDifference {
  /** Such as `consent e-marketing`. */
  readonly what: string;
  readonly byLog: string | null;
  readonly onRecord: string | null;
}

/** Replays the log of one contact and finds what on record is something else. */
export function findDifferences(
  history: readonly RecordedChange[],
  stored: ConsentRecord,
): readonly RecordDifference[] {
  const replayed = history.reduce(
    (record, { change }) => evolve(record, change),
    emptyRecord(stored.contactId),
  );
  return [
    ...differencesOf("consent", replayed.consentByPurpose, stored.consentByPurpose),
    ...differencesOf("subscription", replayed.subscriptionByType, stored.subscriptionByType),
    ...differencesOf("pause", replayed.pauseByPurpose, stored.pauseByPurpose),
  ];
}

function differencesOf(
  kind: string,
  byLog: ReadonlyMap<string, object>,
  onRecord: ReadonlyMap<string, object>,
): readonly RecordDifference[] {
  const keys = [...new Set([...byLog.keys(), ...onRecord.keys()])].sort();
  return keys.flatMap((key) => {
    const [log, record] = [format(byLog.get(key)), format(onRecord.get(key))];
    return log === record ? [] : [{ what: `${kind} ${key}`, byLog: log, onRecord: record }];
  });
}

/** Fields in one order, whatever the order they were read in. */
function format(record: object | undefined): string | null {
  if (record === undefined) return null;
  const fields = Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  return fields
    .map(([name, value]) => `${name} ${value instanceof Date ? value.toISOString() : String(value)}`)
    .join(", ");
}
