// The commands of docs/http-api.md, from top to bottom in one shell against a system that serves, as their reader types them.
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeFolder } from "./support/command.ts";
import { useServing } from "./support/serving.ts";

const ROOT = resolve(import.meta.dirname, "..");
const scratch = makeFolder();
const serving = useServing();
afterAll(() => scratch.remove());

// An answer that is no success ends the shell; the page leaves that to its reader.
const SHELL = 'set -euo pipefail\ncurl() { command curl --fail-with-body "$@"; echo; }\n';

if (spawnSync("curl", ["--version"]).status === 0) {
  test("each request is answered, and the list is what was uploaded", () => {
    const command = join(scratch.folder, "mailconsent");
    const main = join(ROOT, "src/cli/main.ts");
    writeFileSync(
      command,
      `#!/bin/sh\nexec "${process.execPath}" --import "${import.meta.resolve("tsx")}" "${main}" "$@"\n`,
    );
    chmodSync(command, 0o755);
    const page = readFileSync(join(ROOT, "docs/http-api.md"), "utf8");
    const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
    const { status, stdout, stderr } = spawnSync("bash", ["-s"], {
      cwd: scratch.folder,
      encoding: "utf8",
      env: {
        ...process.env,
        ...serving.place().environment,
        NODE_ENV: undefined,
        VITEST: undefined,
        PATH: `${scratch.folder}:${process.env.PATH}`,
      },
      input: SHELL + blocks.join("").replaceAll("http://localhost:8025", serving.address()),
    });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
    const answers = stdout.split("\n").filter((line) => line.startsWith("{"));
    const counts = { send: 1, withhold: { "purpose-withdrawn": 1 } };
    expect(answers.map((line) => JSON.parse(line))).toMatchObject([
      { queue: "template-rewrite", state: "completed", result: { state: "rewritten" } },
      { created: 2, rejected: 0 },
      { changed: true },
      { id: "crm-1" },
      { id: "l-42", size: 2 },
      { queue: "recipient-filter", state: "completed", result: { counts } },
      { id: "crm-1", decision: "send" },
      { contacts: expect.any(Array) },
      { counts: { send: 1, withhold: {} }, withheld: [] },
      { queue: "delivery-report" },
      { list: counts },
      { mailing: { id: "m-881", entries: [{ reason: "purpose-withdrawn" }] } },
    ]);
  });
}
