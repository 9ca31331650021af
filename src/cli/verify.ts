// `mailconsent verify`: checks a proof against the two files, and needs nothing else.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { verifyProof } from "../template/proof.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";

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
  const proof = parseProof(command.proof, await readText(command.proof));
  const verified = verifyProof(original, rewritten, proof);
  if (verified.kind === "error") {
    throw new CommandError("input", `Cannot accept "${command.rewritten}": ${verified.error.message}`);
  }
  const edits = proof.edits.filter(({ part }) => part === "source").length;
  command.print(`Accepted: ${edits} ${edits === 1 ? "edit" : "edits"}, every other character as it was`);
  return EXIT_CODES.done;
}

async function readText(file: string): Promise<string> {
  try {
    // Strict decoding: a replacement character would hide that a byte was changed.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (cause) {
    const reason = cause instanceof TypeError ? "it is not valid UTF-8" : "it cannot be opened";
    throw new CommandError("input", `Cannot read "${file}": ${reason}`, { cause });
  }
}

/** Takes a proof by itself or within a line of `rewrite --json`. */
function parseProof(file: string, text: string): z.infer<typeof proofSchema> {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new CommandError("input", `Cannot read the proof "${file}": ${reason}`, { cause });
  };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse("it is not JSON; give one proof, or one line of `mailconsent rewrite --json`");
  }
  const parsed = z
    .union([z.object({ proof: proofSchema }).transform(({ proof }) => proof), proofSchema])
    .safeParse(data);
  return parsed.success ? parsed.data : refuse("it has no hashes and edits");
}
