// Programs that docs/ shows compile as they stand there, with what a reader has around them.
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "./support/command.ts";

const ROOT = resolve(import.meta.dirname, "..");
const scratch = makeFolder();
afterAll(scratch.remove);

/** What the pages leave to the reader: their connection, their template, their list. */
const READERS_OWN = `
declare const connection: { url: string; maxRetriesPerRequest: null };
declare const html: string;
declare const recipients: { id: string; email: string; values: { name: string } }[];
declare const batch: { email: string; pass: string }[];
declare const api: string;
declare const key: string;
declare const rawBody: string;
declare const request: { headers: Record<string, string> };
`;

const PAGES = ["README.md", "docs/sending.md", "docs/webhooks.md"];
const SNIPPETS = PAGES.flatMap((page) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/^```[jt]s\n(.*?)^```$/gms)].map(
    ([, code = ""], place) => [`${page.replaceAll(/\W/g, "-")}-${place}.ts`, code] as const,
  ),
);

test("every program on the pages compiles", { timeout: 120_000 }, () => {
  expect(SNIPPETS.length).toBeGreaterThanOrEqual(4);
  symlinkSync(join(ROOT, "node_modules"), join(scratch.folder, "node_modules"));
  writeFileSync(join(scratch.folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(scratch.folder, "own.d.ts"), READERS_OWN);
  for (const [file, code] of SNIPPETS) writeFileSync(join(scratch.folder, file), `${code}\nexport {};\n`);
  writeFileSync(join(scratch.folder, "tsconfig.json"), JSON.stringify(CONFIG));
  const { stdout } = spawnSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", scratch.folder], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});

const CONFIG = {
  extends: join(ROOT, "tsconfig.json"),
  // A snippet need not use all it names.
  compilerOptions: {
    noUnusedLocals: false,
    paths: { mailconsent: [join(ROOT, "src/pipeline/index.ts")] },
  },
  include: ["."],
};
