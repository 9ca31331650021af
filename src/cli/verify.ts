// `mailconsent verify`: checks a proof against the two files, and needs nothing else.
import { z } from "zod";
import { type Proof, partOf, verifyProof } from "../template/proof.ts";
import type { Part } from "../template/template.ts";
import { counted } from "./counted.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";
import { readNamedFile } from "./file-error.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const proofSchema = z.object({
  sourceSha256: hash,
  resultSha256: hash,
  textSha256: hash.optional(),
  textResultSha256: hash.optional(),
  edits: z.array(
    z.object({
      part: z.enum(["source", "text"]),
      span: z.object({ start: z.int().min(0), end: z.int().min(0) }),
      text: z.string(),
    }),
  ),
});

/** The files to check. */
export interface VerifyCommand {
  readonly original: string;
  readonly rewritten: string;
  readonly proof: string;
  readonly print: (line: string) => void;
}

/** Checks that nothing outside the proof's spans differs. Returns the exit code. */
export async function runVerify(command: VerifyCommand): Promise<number> {
  const original = await readText(command.original);
  const rewritten = await readText(command.rewritten);
  const proofs = parseProofs(command.proof, await readText(command.proof));
  const [proof, part] = chooseProof(proofs, original, rewritten);
  const verified = verifyProof(original, rewritten, proof, part);
  if (verified.kind === "error") {
    throw new CommandError("input", `Cannot accept "${command.rewritten}": ${verified.error.message}`);
  }
  command.print(`Accepted: ${tellEdits(proof, part, original)}, every other character as it was`);
  return EXIT_CODES.done;
}

/** A proof holds as well where all of a text was replaced, so that it is told how much of it was. */
function tellEdits({ edits }: Proof, part: Part, original: string): string {
  const spans = edits.filter((edit) => edit.part === part).map(({ span }) => span);
  const replaced = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const characters = counted(original.length, "character", "characters");
  return `${counted(spans.length, "edit", "edits")} in place of ${replaced.toLocaleString("en")} of ${characters}`;
}

/** Of many proofs the one that names either file; of a template's two parts the one that the files are. */
function chooseProof(proofs: Proofs, original: string, rewritten: string): readonly [Proof, Part] {
  for (const proof of proofs) {
    const part = partOf(original, rewritten, proof);
    if (part !== null) return [proof, part];
  }
  return [proofs[0], "source"];
}

async function readText(file: string): Promise<string> {
  const bytes = await readNamedFile(file);
  try {
    // Strict decoding: a replacement character would hide that a byte was changed.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError("input", `Cannot read "${file}": it is not valid UTF-8`);
  }
}

type Proofs = readonly [Proof, ...Proof[]];

/** Takes a proof by itself, or those in the lines of `rewrite --json`. */
function parseProofs(file: string, written: string): Proofs {
  // An editor may have put a byte order mark before it, which JSON has no place for.
  const text = written.replace(/^\ufeff/, "");
  const refuse = (reason: string): never => {
    throw new CommandError("input", `Cannot read the proof "${file}": ${reason}`);
  };
  const data =
    parseJson(text) ??
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(parseJson);
  const values: readonly unknown[] = [data].flat();
  if (values.length === 0 || values.includes(null))
    return refuse(
      "it is not JSON, or not all of it; give a proof, or what `mailconsent rewrite --json` printed",
    );
  const proofs = values.flatMap((value) => {
    const parsed = proofInFile.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  const [first, ...others] = proofs;
  return first === undefined
    ? refuse("it has no hashes and edits; was it made by `mailconsent rewrite`?")
    : [first, ...others];
}

const proofInFile = z.union([z.object({ proof: proofSchema }).transform(({ proof }) => proof), proofSchema]);

/** `null` where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
