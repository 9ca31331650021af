// Runs docs/consent-and-upgrade.md: every command of it, in its order, as a stranger would.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "./support/command.ts";
import { useCommandPlace } from "./support/command-place.ts";

const place = useCommandPlace();

const PAGE = readFileSync(resolve(import.meta.dirname, "../docs/consent-and-upgrade.md"), "utf8");
const BLOCKS = [...PAGE.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
const STEP = /^cat > (?<file>\S+) <<'END'\n(?<content>.*?)^END$|^mailconsent (?<command>[^\n]*)$/gms;

test.each(BLOCKS)("the commands of the page work, each with exit code 0: %s", async (block) => {
  const steps = [...block.matchAll(STEP)];
  expect(block.replaceAll(STEP, "").trim()).toBe("");
  for (const { groups = {} } of steps) {
    const { file, content, command = "" } = groups;
    if (file !== undefined) {
      writeFileSync(join(place.folder(), file), content ?? "");
      continue;
    }
    const { exitCode, stderr } = await runHere(readArguments(command), place.environment());
    expect({ command, exitCode, stderr }).toMatchObject({ exitCode: 0 });
  }
});

/** Splits a line as a shell does that knows double quotes alone; files are those of the test's own folder. */
function readArguments(line: string): readonly string[] {
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  return words.map((word) => (/^[\w-]+\.(?:csv|json)$/.test(word) ? join(place.folder(), word) : word));
}
