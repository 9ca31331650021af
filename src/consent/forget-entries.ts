// Taking a person out of the data of a job: whoever stands in it beside them keeps their place.
import type { PersonNames } from "./contact.ts";

/** Reads a value as text: whatever its shape, a name in it is one. Too much is removed rather than too little. */
export function isNaming(value: unknown, { externalIds, addresses }: PersonNames): boolean {
  const text = JSON.stringify(value).toLowerCase();
  const names = [...externalIds.map((id) => JSON.stringify(id.toLowerCase())), ...addresses];
  return names.some((name) => text.includes(name));
}

/** Takes the place of whoever was forgotten, so that the others keep theirs: a recipient nobody knows, an empty line. */
const FORGOTTEN: Readonly<Record<string, object>> = { recipients: { id: "erased" }, lines: {}, values: {} };

/** Gives the data without the entries that name a person. */
export function withoutEntries(data: object, names: PersonNames): object {
  const clear = ([field, value]: readonly [string, unknown]): readonly [string, unknown] => {
    if (!Array.isArray(value)) return [field, value];
    if (field === "events") return [field, value.filter((entry: unknown) => !isNaming(entry, names))];
    const empty = FORGOTTEN[field];
    if (empty === undefined) return [field, value];
    return [field, value.map((entry: unknown) => (isNaming(entry, names) ? empty : entry))];
  };
  return Object.fromEntries(Object.entries(data).map(clear));
}
