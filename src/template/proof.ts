// What shows that a rewrite changed its spans and nothing else; checked with nothing but the two texts.
import { hash } from "node:crypto";
import { err, ok, type Result } from "../base/result.ts";
import { explainDifference, explainMishap } from "./explain-difference.ts";
import { isWithin, splice } from "./splice.ts";
import type { Edit, Part } from "./template.ts";

/** Hashes are SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
export interface Proof {
  readonly sourceSha256: string;
  readonly resultSha256: string;
  /** In ascending order within each part. */
  readonly edits: readonly Edit[];
  /** Of the plain-text part before and after; absent where there is none. */
  readonly textSha256?: string | undefined;
  readonly textResultSha256?: string | undefined;
}

/** The two texts of a template, before or after its rewrite. */
export interface ProvenTexts {
  readonly source: string;
  readonly text: string | null;
}

/** Why a proof does not hold; the message continues a sentence such as `Cannot accept "mail.html": `. */
export interface ProofError {
  readonly code: "no-such-part" | "original-differs" | "result-differs" | "bad-edits" | "outside-spans";
  readonly message: string;
}

/** Makes the proof that `result` is `original` with these edits. */
export function buildProof(original: ProvenTexts, result: ProvenTexts, edits: readonly Edit[]): Proof {
  const proof = { sourceSha256: sha256(original.source), resultSha256: sha256(result.source), edits };
  if (original.text === null || result.text === null) return proof;
  return { ...proof, textSha256: sha256(original.text), textResultSha256: sha256(result.text) };
}

/**
 * Checks that one part of a rewrite is what its proof says.
 *
 * @returns an error that names the hash that differs, and where a text first differs outside the spans.
 */
export function verifyProof(
  original: string,
  rewritten: string,
  proof: Proof,
  part: Part = "source",
): Result<null, ProofError> {
  const { before, after } = hashesOf(proof, part);
  if (before === undefined || after === undefined) {
    return refuse("no-such-part", "the proof is of a template without a plain-text part");
  }
  const edits = proof.edits.filter((edit) => edit.part === part);
  if (sha256(original) !== before) {
    return refuse("original-differs", explainOriginal(original, rewritten, { before, after }));
  }
  const bad = findBadEdit(edits, original.length);
  if (bad !== null) {
    return refuse(
      "bad-edits",
      `the edit ${bad.span.start}-${bad.span.end} overlaps another or lies outside the original`,
    );
  }
  return compare({ expected: splice(original, edits), original, rewritten, after, edits });
}

/**
 * Tells which part of a template two texts are, by the hashes of its proof.
 *
 * @returns `null` where neither text is of that template.
 */
export function partOf(original: string, rewritten: string, proof: Proof): Part | null {
  const [one, other] = [sha256(original), sha256(rewritten)];
  const parts: readonly Part[] = ["source", "text"];
  return (
    parts.find((part) => {
      const { before, after } = hashesOf(proof, part);
      return before === one || after === other || (after === one && before === other);
    }) ?? null
  );
}

interface Hashes {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function hashesOf(proof: Proof, part: Part): Hashes {
  return part === "source"
    ? { before: proof.sourceSha256, after: proof.resultSha256 }
    : { before: proof.textSha256, after: proof.textResultSha256 };
}

function explainOriginal(original: string, rewritten: string, { before, after }: Hashes): string {
  if (sha256(original) === after && sha256(rewritten) === before)
    return "original and rewritten text are given the wrong way round";
  const message = `the original is another one: its SHA-256 is not ${before}`;
  const mishap = explainMishap(original, (text) => sha256(text) === before);
  if (mishap !== null) return `${message}; ${mishap}`;
  return sha256(rewritten) === after ? message : `${message}, and neither is the rewritten text the proof's`;
}

interface Comparison {
  readonly expected: string;
  readonly original: string;
  readonly rewritten: string;
  readonly after: string;
  readonly edits: readonly Edit[];
}

function compare({ expected, original, rewritten, after, edits }: Comparison): Result<null, ProofError> {
  if (expected !== rewritten) {
    const at = firstDifference(expected, rewritten);
    const where = isInReplacement(at, edits) ? "within a replacement" : "outside the replaced spans";
    const why = explainDifference(rewritten, { expected, original });
    return refuse(
      "outside-spans",
      `its SHA-256 is not ${after}, and it first differs at character ${at}, ${where}${why === null ? "" : `: ${why}`}`,
    );
  }
  if (sha256(rewritten) === after) return ok(null);
  return refuse(
    "result-differs",
    `the edits give another result than the proof names: its SHA-256 is not ${after}`,
  );
}

function findBadEdit(edits: readonly Edit[], length: number): Edit | null {
  let copiedTo = 0;
  for (const edit of edits) {
    if (!isWithin(edit.span, copiedTo, length)) return edit;
    copiedTo = edit.span.end;
  }
  return null;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** @param at Counted in the rewritten text, where every edit before has moved what follows. */
function isInReplacement(at: number, edits: readonly Edit[]): boolean {
  let moved = 0;
  for (const { span, text } of edits) {
    const start = span.start + moved;
    if (at >= start && at < start + text.length) return true;
    moved += text.length - (span.end - span.start);
  }
  return false;
}

function refuse(code: ProofError["code"], message: string): Result<null, ProofError> {
  return err({ code, message });
}

function sha256(text: string): string {
  return hash("sha256", text);
}
