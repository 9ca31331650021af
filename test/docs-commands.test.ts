// What docs/ tells people to do can be done: the commands of whole walks are run in their order, as a stranger would, and
// every other command names what the program has; links lead somewhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { VARIABLES } from "../src/cli/config.ts";
import { buildProgram } from "../src/cli/program.ts";
import { runCommand, runHere } from "./support/command.ts";
import { useCommandPlace } from "./support/command-place.ts";

const ROOT = resolve(import.meta.dirname, "..");
const DOCS = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" });
const PAGES = ["README.md", ...DOCS.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** Pages whose commands make one walk, each standing on those before it. */
const WALKS = [
  "docs/getting-started.md",
  "docs/consent-and-upgrade.md",
  "docs/recipients-page.md",
  "docs/webhooks.md",
  "docs/admin.md",
];
const STEP =
  /^cat > (?<file>\S+) <<'END'\n(?<content>.*?)^END$|^mailconsent (?<command>(?:[^\n"#]|"[^"]*")*)(?:#[^\n]*)?$|^curl [^\n]*$/gms;

/** What needs more around it than a walk has, and the test that runs it. */
const RUN_ELSEWHERE: readonly (readonly [command: RegExp, test: string])[] = [
  [/^curl /, "test/web/one-click.test.ts"],
  [/^mailconsent bursts (?:show|revert|take-back)/, "test/cli/bursts.test.ts"],
];
/** Pages whose blocks need more around them, and the test that runs them. */
const BLOCKS_RUN_ELSEWHERE: Readonly<Record<string, string>> = {
  "README.md": "test/container.test.ts",
  "docs/http-api.md": "test/docs-http.test.ts",
  "docs/reviewing-links.md": "test/cli/review.test.ts",
};

test.each(PAGES.filter((page) => /^```sh$/m.test(read(page))))(
  "the commands of %s are run by a test",
  (page) => {
    const elsewhere = BLOCKS_RUN_ELSEWHERE[page];
    expect(elsewhere === undefined ? WALKS.includes(page) : existsSync(join(ROOT, elsewhere))).toBe(true);
    expect(RUN_ELSEWHERE.filter(([, file]) => !existsSync(join(ROOT, file)))).toEqual([]);
  },
);

describe.each(WALKS)("%s", (page) => {
  const place = useCommandPlace();
  const blocks = [...read(page).matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);

  test.each(blocks)("its commands work, each with exit code 0: %s", async (block) => {
    const steps = [...block.matchAll(STEP)];
    expect(block.replaceAll(STEP, "").trim()).toBe("");
    for (const { 0: step, groups = {} } of steps) {
      const { file, content, command = "" } = groups;
      if (file !== undefined) {
        writeFileSync(join(place.folder(), file), content ?? "");
        continue;
      }
      if (RUN_ELSEWHERE.some(([elsewhere]) => elsewhere.test(step))) continue;
      const args = readWords(command).map((word) => inFolder(word, place.folder()));
      const { exitCode, stderr } = ASKS_PASSWORD.test(command)
        ? await runCommand(args, {
            environment: place.environment(),
            input: "correct horse battery staple\n",
          })
        : await runHere(args, place.environment());
      expect({ command, exitCode, stderr }).toMatchObject({ exitCode: 0 });
    }
  });
});

/** Where there is no terminal, the first line of standard input is the password. */
const ASKS_PASSWORD = /^admin (?:add|reset) /;

/** Splits a line as a shell does that knows double quotes alone. */
function readWords(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

/** Files of a walk are those of the test's own folder. */
function inFolder(word: string, folder: string): string {
  return /^[\w./-]+\.(?:csv|json|html)$|^rewritten$/.test(word) ? join(folder, word) : word;
}

test.each(PAGES)("%s names commands and options that there are", (page) => {
  const text = read(page).replaceAll(/<!--.*?-->/gs, "");
  const commands = [...text.matchAll(/(?:^|`)mailconsent ([a-z][^`\n]*)/gm)].map(([, words = ""]) => words);
  expect(commands.flatMap(findUnknown)).toEqual([]);
});

/** Follows the words of a command down the program; gives what it does not know. */
function findUnknown(line: string): readonly string[] {
  const [shown = ""] = line.split(/ # | \\|[|>]/);
  let command: Command = PROGRAM;
  const unknown: string[] = [];
  for (const word of readWords(shown)) {
    const below = command.commands.find((each) => each.name() === word.replace(/[,.]$/, ""));
    if (below !== undefined) command = below;
    else if (command.commands.length > 0 && /^[a-z-]+$/.test(word)) unknown.push(`${line}: ${word}`);
    const [option = ""] = /^\[?(--[a-z-]+)/.exec(word)?.slice(1) ?? [];
    const options = ["--help", ...command.options.map(({ long }) => long)];
    if (option !== "" && !options.includes(option)) unknown.push(`${line}: ${option}`);
  }
  return unknown;
}

test("docs/commands.md names every command, under the group it has in --help", () => {
  const sections = read("docs/commands.md").split(/^## /m);
  const missing = PROGRAM.commands.filter((command) => {
    const section = sections.find((each) => each.startsWith(command.helpGroup().replace(/:$/, "\n")));
    return !new RegExp(`mailconsent (?:[a-z-]+\\\\\\|)*${command.name()}(?![a-z-])`).test(section ?? "");
  });
  expect(missing.map((command) => command.name())).toEqual([]);
});

test("docs/configuration.md names every environment variable, and no other", () => {
  const rows = read("docs/configuration.md").match(/^\| `[^|]*\|/gm) ?? [];
  const named = rows.join("").match(/[A-Z][A-Z_]+(?=`)/g) ?? [];
  // The standard's own variables are read by its own library.
  expect(named.filter((name) => !name.startsWith("OTEL_")).sort()).toEqual(VARIABLES.toSorted());
});

const PROGRAM = buildProgram({ environment: {}, print: () => {}, warn: () => {}, exitWith: () => {} });

test.each(PAGES)("%s has links that lead somewhere", (page) => {
  const text = read(page).replaceAll(/^```.*?^```$/gms, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const inside = links.filter((link) => !/^(?:https?|mailto):/.test(link));
  expect(inside.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, "utf8")).includes(anchor);
}

/** As GitHub makes them of headings. */
function anchorsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
