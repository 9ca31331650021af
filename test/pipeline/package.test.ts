// The package as a pipeline installs it: built, and imported from a folder outside of this repository.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { suppressAddress } from "../../src/flow/bar-address.ts";
import { startWorkers } from "../../src/queue/worker.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anAddress, anImportContext } from "../support/builders.ts";
import { startMailServer } from "../support/mail-server.ts";
import { makePlace, openPlace } from "../support/system.ts";

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
  cpSync(join(REPOSITORY, "examples/pipeline.ts"), join(folder, "pipeline.ts"));
  // What a pipeline installs beside us.
  for (const name of ["bullmq", "nodemailer"]) {
    symlinkSync(join(REPOSITORY, "node_modules", name), join(folder, "node_modules", name));
  }
  const types = join(REPOSITORY, "node_modules/@types");
  const flags = ["--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2023"];
  const files = ["consumer.ts", "pipeline.ts"];
  run(TSC, [...files, ...flags, "--types", "node", "--typeRoots", types, "--outDir", "out"]);
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
  expect(run("out/consumer.js", [])).toBe(
    '<p>Hi Ann</p><a href="https://mail.example.com/s/T">Unsubscribe</a> function function function 0 null\n',
  );
});

test("the example pipeline sends to everybody but those who left, also while it sends", async () => {
  const place = await makePlace();
  const system = await openPlace(place);
  const workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  const leave = (name: string) =>
    suppressAddress(system.deps, anAddress(`${name}@example.com`), { by: "jo", why: "asked by phone" });
  const names = Array.from({ length: 60 }, (_, index) => `c${index}`);
  let leaving: Promise<unknown> | null = null;
  const mails = await startMailServer(async () => {
    leaving ??= leave("c59");
    await leaving;
  });
  try {
    const people = names.map((name) => {
      const row = parseImportedContact({ id: name, email: `${name}@example.com` }, anImportContext());
      if (row.kind === "error") throw new Error("The test's contact cannot be read");
      return row.value.row;
    });
    await saveContacts(system.deps.db, people, new Date());
    await leave("c1");
    const environment = { ...process.env, ...place.environment, SMTP_URL: mails.url, NODE_ENV: undefined };
    const args = ["out/pipeline.js", "m-1", ...names.map((name) => `${name}@example.com`)];
    const child = spawn(process.execPath, args, { cwd: folder, env: environment });
    const output = { text: "" };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output.text += chunk.toString();
      });
    }
    await once(child, "close");
    const hasRedis = place.config.redisUrl !== null;
    expect(output.text).toContain(hasRedis ? "58 of 60 sent" : "it needs REDIS_URL");
    const stayed = names.filter((name) => name !== "c1" && name !== "c59");
    const sentTo = hasRedis ? stayed.map((name) => `${name}@example.com`) : [];
    expect(mails.taken.map(({ to }) => to)).toEqual(sentTo);
  } finally {
    await mails.close();
    await workers.close();
    await system.close();
    await place.remove();
  }
});
