// Rewrites labelled documents, compares what became of each link with its label, and checks each rewrite.

import { stripMarkup } from "../../src/template/plain-words.ts";
import type { LinkResult, RewritePlan } from "../../src/template/plan-rewrite.ts";
import { findFaults, rewrite } from "./find-faults.ts";
import {
  isPositive,
  type Label,
  type LabelledDocument,
  type LabelledFolder,
  readDocument,
} from "./labelled-links.ts";

/** What became of a link. */
export type Outcome = "replaced" | "flagged" | "left";

/** A labelled link, and what the finder made of it. */
export interface JudgedLabel {
  readonly label: Label;
  readonly document: LabelledDocument;
  /** `null` where the finder saw no link there. */
  readonly link: LinkResult | null;
  readonly outcome: Outcome;
  /** The words around it, for a person to read. */
  readonly sentence: string;
}

/** A link that was replaced or flagged, but is no link by the labels. */
export interface UnlabelledLink {
  readonly doc: string;
  readonly link: LinkResult;
}

/** All links of a folder, and what must never be. */
export interface JudgedFolder {
  readonly judged: readonly JudgedLabel[];
  readonly unlabelled: readonly UnlabelledLink[];
  /** One line for each rewrite that changed a character outside its edits, or changes again. */
  readonly faults: readonly string[];
}

/** Rewrites every document of a folder. */
export function judgeFolder(root: string, { documents, labelsByDoc }: LabelledFolder): JudgedFolder {
  const judged: JudgedLabel[] = [];
  const unlabelled: UnlabelledLink[] = [];
  const faults: string[] = [];
  for (const document of documents) {
    const source = readDocument(root, document);
    const plan = rewriteDocument(document, source);
    faults.push(...findFaults(source, plan).map((fault) => `${document.doc}: ${fault}`));
    const labels = labelsByDoc.get(document.doc) ?? [];
    for (const label of labels) {
      const link = findResult(plan, label);
      judged.push({ label, document, link, outcome: outcomeOf(link), sentence: sentenceOf(source, label) });
    }
    const touched = plan.links.filter((link) => outcomeOf(link) !== "left");
    const isLabelled = (link: LinkResult): boolean =>
      labels.some((label) => findResult(plan, label) === link);
    unlabelled.push(
      ...touched.filter((link) => !isLabelled(link)).map((link) => ({ doc: document.doc, link })),
    );
  }
  return { judged, unlabelled, faults };
}

/** Tells whether a link was replaced that must stay. */
export function isDestroyed({ label, outcome }: JudgedLabel): boolean {
  return !isPositive(label) && outcome === "replaced";
}

function rewriteDocument({ doc, kind }: LabelledDocument, source: string): RewritePlan {
  const plan = rewrite(source, kind.startsWith("text") ? "text" : "auto");
  if (typeof plan === "string") throw new Error(`Cannot rewrite "${doc}": ${plan}`);
  return plan;
}

function findResult({ links }: RewritePlan, { offset }: Label): LinkResult | null {
  const exact = links.find(({ span }) => span.start === offset);
  return exact ?? links.find(({ span }) => span.start <= offset && span.end > offset) ?? null;
}

/** Characters of markup on each side of a link that its sentence is cut out of. */
const AROUND_CHARS = 600;
const SENTENCE_CHARS = 100;

function sentenceOf(source: string, { offset }: Label): string {
  const words = (markup: string): string => stripMarkup(markup.replace(/^[^<>]*>|<[^<>]*$/g, ""));
  const before = words(source.slice(Math.max(0, offset - AROUND_CHARS), offset)).slice(-SENTENCE_CHARS);
  const after = words(source.slice(offset, offset + AROUND_CHARS)).slice(0, SENTENCE_CHARS);
  return `${before} >> ${after}`;
}

function outcomeOf(link: LinkResult | null): Outcome {
  if (link === null || link.verdict === "other") return "left";
  return link.verdict === "unsure" ? "flagged" : "replaced";
}
