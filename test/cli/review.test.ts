// `review`, as somebody without a browser uses it: list, show, try, decide, undo, and the rules that come of it.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";

import { enqueueRewrites } from "../../src/queue/enqueue.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { countWaiting } from "../../src/store/review-queue.ts";
import { runHere } from "../support/command.ts";
import { flaggedTemplate } from "../support/flagged-templates.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let workers: Workers;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  await enqueueRewrites(
    system.queues,
    [1, 2, 3].map((number) => {
      const { id, sender, source } = flaggedTemplate(0, number);
      return { template: { id, sender, source }, purpose: "e-marketing" };
    }),
  );
});
afterAll(async () => {
  await workers.close();
  await system.close();
  await place.remove();
});

/** Waits until as many links wait for a person. */
async function until(links: number): Promise<void> {
  await expect.poll(async () => (await countWaiting(system.deps.db)).links, { timeout: 30_000 }).toBe(links);
}

const run = (...args: readonly string[]) => runHere(["review", ...args], place.environment);

async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await run(...args, "--json");
  expect(stderr).toBe("");
  return JSON.parse(stdout.split("\n")[0] ?? "");
}

test("review lists, shows, tries, decides and undoes a group", async () => {
  await until(3);
  const group = await json("list");
  expect(group).toMatchObject({ links: 3, text: "Cancel my subscription", senders: 1 });
  const name = String(group.fingerprint).slice(0, 12);
  const shown = (await run("show", name)).stdout;
  expect(shown).toContain("for: link-text-ambiguous");
  expect(shown).toContain("⟦{{manageSubscriptionsUrl}}⟧");
  expect(shown).toContain("--scope everywhere: would decide 3 links in 3 templates");
  const decide = ["decide", name, "replace", "--by", "ann", "--scope", "sender", "--reason", "Seen"];
  expect(await json(...decide, "--try")).toMatchObject({ links: 3, templates: 3 });
  const { decision, links } = await json(...decide);
  expect(links).toBe(3);
  expect((await run("list")).stdout).toContain("No flagged links wait");
  await expect.poll(async () => (await json("rules")).hits, { timeout: 30_000 }).toBe(3);
  expect((await run("rules")).stdout).toContain("replace, one sender, 3 links");
  expect((await run("undo", "--by", "ann")).stdout).toContain(`Undid decision ${decision}: 3 templates`);
  await until(3);
});

test("review decides single links, ends rules, and says what it cannot do", async () => {
  const name = String((await json("list")).fingerprint);
  const { flags } = await json("show", name);
  const [first] = flags as readonly { readonly id: number }[];
  await json("decide", name, "leave", "--by", "bob", "--links", String(first?.id));
  await until(2);
  const rule = await json("rules");
  expect(rule).toMatchObject({ owner: "bob", ruling: "leave", scope: { kind: "link" } });
  await expect.poll(async () => (await json("rules")).hits, { timeout: 30_000 }).toBe(1);
  expect((await run("rules", "--end", String(rule.number))).stderr).toContain("--by");
  expect((await run("rules", "--end", String(rule.number), "--by", "bob")).stdout).toContain("1 templates");
  await until(3);
  for (const args of [
    ["show", "zzz"],
    ["decide", name, "keep", "--by", "bob"],
    ["decide", name, "ask-owner", "--by", "bob"],
    ["undo", "999", "--by", "bob"],
  ]) {
    const { exitCode, stderr } = await run(...args);
    expect([exitCode, stderr.length > 0], args.join(" ")).toEqual([2, true]);
  }
});
