// The package as a pipeline installs it: built, and imported from a folder outside of this repository.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const REPOSITORY = resolve(import.meta.dirname, "../..");
const TSC = join(REPOSITORY, "node_modules/typescript/bin/tsc");

const CONSUMER = `
import { compileTemplate, decideSend, filteredSend, createSendGate, personalize, rewriteTemplate } from "mailconsent";
import type { MessageFinding, SendJobData } from "mailconsent";
const rewritten = rewriteTemplate({ source: '<p>Hi {{name}}</p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a>' });
if (rewritten.kind === "error") throw new Error(rewritten.error);
const template = compileTemplate(
  { id: "news", syntax: "html", source: rewritten.value.source, text: null, subject: "News" },
  { mergeLanguage: "handlebars" },
);
if (template.kind === "error") throw new Error(template.error);
const message = personalize(template.value, { manageSubscriptionsUrl: "https://mail.example.com/s/T", values: { name: "Ann" } });
if (message.kind === "error") throw new Error(message.error);
const findings: readonly MessageFinding[] = [];
const data: SendJobData | null = null;
console.log(message.value.source.toString(), typeof decideSend, typeof filteredSend, typeof createSendGate, findings.length, data);
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mailconsent-consumer-"));
  const installed = join(folder, "node_modules/mailconsent");
  mkdirSync(installed, { recursive: true });
  cpSync(join(REPOSITORY, "package.json"), join(installed, "package.json"));
  cpSync(join(REPOSITORY, "templates"), join(installed, "templates"), { recursive: true });
  symlinkSync(join(REPOSITORY, "node_modules"), join(installed, "node_modules"));
  run(TSC, ["-p", join(REPOSITORY, "tsconfig.build.json"), "--outDir", join(installed, "dist")]);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "consumer.ts"), CONSUMER);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

test("the built package can be imported from another folder, types included", () => {
  const types = join(REPOSITORY, "node_modules/@types");
  const flags = [
    "--strict",
    "--module",
    "nodenext",
    "--target",
    "es2023",
    "--types",
    "node",
    "--typeRoots",
    types,
  ];
  run(TSC, ["consumer.ts", ...flags, "--outDir", "out"]);
  const printed = run("out/consumer.js", []);
  expect(printed).toBe(
    '<p>Hi Ann</p><a href="https://mail.example.com/s/T">Unsubscribe</a> function function function 0 null\n',
  );
});
