// The examples that are not TypeScript, run as their readers run them. What has no runtime here is not registered: a
// machine without Python has nothing to say about Python.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { Queue, Worker } from "bullmq";
import { expect, test } from "vitest";
import { parseFilterJob, parseRewriteJob } from "../../src/queue/jobs.ts";
import { runCommand } from "../support/command.ts";
import { useServing } from "../support/serving.ts";

const EXAMPLES = resolve(import.meta.dirname, "../../examples");
const SCOPES = "templates,mailings,contacts:read,contacts:write";

const has = (command: string, ...args: readonly string[]) => spawnSync(command, args).status === 0;
const HAS_CURL = has("curl", "--version") && has("bash", "--version");
const HAS_PYTHON = has("python3", "--version");
const HAS_PYTHON_CLIENT = HAS_PYTHON && has("python3", "-c", "import bullmq");
const REDIS_URL = process.env.REDIS_URL ?? null;

const serving = useServing();

function runExample(command: string, args: readonly string[], environment: Record<string, string>) {
  const env = { ...process.env, ...environment };
  return spawnSync(command, args, { cwd: EXAMPLES, env, encoding: "utf8" });
}

test("an example says what it lacks before it does anything", () => {
  if (HAS_CURL)
    expect(runExample("bash", ["curl.sh", serving.address()], { KEY: "" }).stderr).toContain("set KEY to");
  if (HAS_PYTHON) expect(runExample("python3", ["producer.py"], {}).stderr).toContain("it needs REDIS_URL");
  expect(HAS_CURL || HAS_PYTHON).toBe(true);
});

if (HAS_CURL) {
  test("curl alone sends to who agreed, and to nobody else", async () => {
    const { environment } = serving.place();
    const { stdout: key } = await runCommand(
      ["api-key", "add", "example", "--scopes", SCOPES, "--by", "jo"],
      {
        environment,
      },
    );
    const { status, stdout, stderr } = runExample("bash", ["curl.sh", serving.address()], {
      KEY: key.trim(),
    });
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
    const { status, stdout } = runExample("bash", ["curl.sh", serving.address()], { KEY: "mck_nobodys" });
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
  const connection = { url: REDIS_URL };
  const produce = (...args: readonly string[]) => {
    const prefix = serving.place().environment.QUEUE_PREFIX ?? "";
    return runExample("python3", ["-B", ...args], { REDIS_URL, QUEUE_PREFIX: prefix });
  };

  test("the producer in Python is answered by the worker, and anew each time", async () => {
    const { environment } = serving.place();
    const contacts =
      "id,email,e_marketing,e_marketing_at\np-1,eve@example.com,granted,2026-01-02T10:00:00Z\n";
    await runCommand(["import", "contacts", "-", "--by", "jo"], { environment, input: contacts });
    const list = ["m-python", "eve@example.com", "nobody@example.com"];
    const { stdout, stderr } = produce("producer.py", ...list);
    expect(stderr).toBe("");
    expect(stdout).toContain("{{manageSubscriptionsUrl}}");
    expect(stdout).toContain("eve@example.com send http");
    expect(stdout).toContain("nobody@example.com withhold unknown-contact");
    await runCommand(["suppress", "eve@example.com", "--by", "jo", "--why", "asked"], { environment });
    expect(produce("producer.py", ...list).stdout).toContain("eve@example.com withhold suppressed");
  });

  test("the producer in Python says why a job failed", () => {
    const { status, stderr } = produce("producer.py", "", "nobody@example.com");
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^Job \d+ of recipient-filter failed: .*"mailingId"/),
    ]);
  });

  test("a job that was done at its second try is an answer to the producer in Python", async () => {
    const options = { connection, prefix: serving.place().environment.QUEUE_PREFIX ?? "" };
    const queue = new Queue("flaky", options);
    const worker = new Worker(
      "flaky",
      async ({ attemptsMade }) => {
        if (attemptsMade === 0) throw new Error("the store is away");
        return { isDone: true };
      },
      options,
    );
    const done = once(worker, "completed");
    const { id } = await queue.add("flaky", {}, { attempts: 2 });
    await done;
    const script = `import asyncio, producer
from bullmq import Queue
async def run():
    queue = Queue("flaky", {"connection": producer.os.environ["REDIS_URL"], "prefix": producer.PREFIX})
    print(await producer.answer_of(queue, "${id}"))
    await queue.close()
asyncio.run(run())`;
    expect(produce("-c", script).stdout).toBe("{'isDone': True}\n");
    await worker.close();
    await queue.obliterate({ force: true });
    await queue.close();
  });
}
