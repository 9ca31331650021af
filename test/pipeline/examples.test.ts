// The examples that are not TypeScript, run as their readers run them. What has no runtime here is not registered: a
// machine without Python has nothing to say about Python.
import { type ChildProcess, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseFilterJob, parseRewriteJob } from "../../src/queue/jobs.ts";
import { killNow, runCommand, startCommand, untilWritten } from "../support/command.ts";
import { makePlace, type TestPlace } from "../support/system.ts";

const EXAMPLES = resolve(import.meta.dirname, "../../examples");
const SCOPES = "templates,mailings,contacts:read,contacts:write";

const has = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;
const HAS_CURL = has("curl", "--version") && has("bash", "--version");
const HAS_PYTHON = has("python3", "--version");
const HAS_PYTHON_CLIENT = HAS_PYTHON && has("python3", "-c", "import bullmq");
const REDIS_URL = process.env.REDIS_URL ?? null;

let place: TestPlace;
let served: ChildProcess;
let address: string;

beforeAll(async () => {
  place = await makePlace();
  served = startCommand(["serve"], { environment: place.environment });
  const log = await untilWritten(served, '"msg":"Ready"');
  address = `http://127.0.0.1:${/"port":(\d+)/.exec(log)?.[1]}`;
});
afterAll(async () => {
  await killNow(served);
  await place.remove();
});

function runExample(command: string, args: readonly string[], environment: Record<string, string>) {
  const env = { ...process.env, ...environment };
  return spawnSync(command, args, { cwd: EXAMPLES, env, encoding: "utf8" });
}

test("an example says what it lacks before it does anything", () => {
  if (HAS_CURL) expect(runExample("bash", ["curl.sh", address], { KEY: "" }).stderr).toContain("set KEY to");
  if (HAS_PYTHON) expect(runExample("python3", ["producer.py"], {}).stderr).toContain("it needs REDIS_URL");
  expect(HAS_CURL || HAS_PYTHON).toBe(true);
});

if (HAS_CURL) {
  test("curl alone sends to who agreed, and to nobody else", async () => {
    const { environment } = place;
    const { stdout: key } = await runCommand(
      ["api-key", "add", "example", "--scopes", SCOPES, "--by", "jo"],
      {
        environment,
      },
    );
    const { status, stdout, stderr } = runExample("bash", ["curl.sh", address], { KEY: key.trim() });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("Cannot")]);
    expect(stdout).toContain("{{manageSubscriptionsUrl}}");
    expect(stdout).toContain('"counts":{"send":1,"withhold":{}},"withheld":[]');
    expect(stdout).toContain('"gate":{"send":1,"withhold":{}}');
    const decisions = stdout.split("\n").filter((line) => line.includes('"decision":'));
    expect(decisions.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ id: "example-1", decision: "send" }),
      expect.objectContaining({ id: "example-2", decision: "withhold", reason: "purpose-withdrawn" }),
      expect.objectContaining({
        email: "nobody@example.com",
        decision: "withhold",
        reason: "unknown-contact",
      }),
    ]);
  });

  test("curl alone is told when its key is none", () => {
    const { status, stdout } = runExample("bash", ["curl.sh", address], { KEY: "mck_nobodys" });
    expect([status, stdout]).toEqual([22, expect.stringContaining("Authorization: Bearer")]);
  });
}

if (HAS_PYTHON) {
  test("what the producer in Python puts into the queues is what they take", () => {
    const script =
      "import json, producer; print(json.dumps([producer.rewrite_job(), producer.filter_job('m-1', ['ann@example.com'])]))";
    const { stdout } = runExample("python3", ["-B", "-c", script], {});
    const [rewrite, filter] = JSON.parse(stdout);
    expect(parseRewriteJob(rewrite)).toMatchObject({ kind: "ok", value: { templateId: "spring-news" } });
    expect(parseFilterJob(filter)).toMatchObject({
      kind: "ok",
      value: { list: { recipients: [{ externalId: null, email: "ann@example.com" }] } },
    });
  });
}

if (HAS_PYTHON_CLIENT && REDIS_URL !== null) {
  test("the producer in Python is answered by the worker", () => {
    const environment = { REDIS_URL, QUEUE_PREFIX: place.environment.QUEUE_PREFIX ?? "mailconsent" };
    const { stdout } = runExample(
      "python3",
      ["-B", "producer.py", "m-python", "nobody@example.com"],
      environment,
    );
    expect(stdout).toContain("{{manageSubscriptionsUrl}}");
    expect(stdout).toContain("nobody@example.com withhold unknown-contact");
  });
}
