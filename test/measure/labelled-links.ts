// A folder of labelled documents: docs/ (the mails), docs.jsonl (one a line), labels.jsonl (one link a line).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a person holds a link to be; the first two must be found, the others left. */
export type LabelKind = "unsubscribe" | "preferences" | "lookalike" | "other";

/** One link of a document, and what it is. */
export interface Label {
  readonly doc: string;
  /** UTF-16 code units before the address. */
  readonly offset: number;
  readonly href: string;
  readonly text: string;
  readonly label: LabelKind;
  /** What makes it recognisable, or which kind of lookalike it is; several parted by ";". */
  readonly why: string;
  /** Name of the element, "#text" or "#tag" where there is none. */
  readonly tag: string;
}

/** One mail, and where it comes from. */
export interface LabelledDocument {
  readonly doc: string;
  readonly languages: readonly string[];
  readonly kind: string;
  readonly origin: string;
}

/** All documents of a folder, with their links. */
export interface LabelledFolder {
  readonly documents: readonly LabelledDocument[];
  readonly labelsByDoc: ReadonlyMap<string, readonly Label[]>;
}

/** Reads the lists of a folder; `null` where it is no such folder. */
export function readLabelledFolder(folder: string): LabelledFolder | null {
  if (!existsSync(join(folder, "labels.jsonl")) || !existsSync(join(folder, "docs.jsonl"))) return null;
  const labelsByDoc = new Map<string, Label[]>();
  for (const label of readLines<Label>(join(folder, "labels.jsonl"))) {
    const labels = labelsByDoc.get(label.doc);
    if (labels === undefined) labelsByDoc.set(label.doc, [label]);
    else labels.push(label);
  }
  return { documents: readLines<LabelledDocument>(join(folder, "docs.jsonl")), labelsByDoc };
}

/** Reads the source of a document. */
export function readDocument(folder: string, { doc }: LabelledDocument): string {
  return readFileSync(join(folder, "docs", doc), "utf8");
}

/** Tells whether a link has to be found. */
export function isPositive({ label }: Label): boolean {
  return label === "unsubscribe" || label === "preferences";
}

/** Names each way a link can be recognised, without the mailing system a merge tag belongs to. */
export function waysOf({ why }: Label): readonly string[] {
  const ways = why.split(";").map((way) => way.replace(/\(.*\)/, "").trim());
  return [...new Set(ways)].filter((way) => way !== "");
}

function readLines<T>(file: string): readonly T[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}
