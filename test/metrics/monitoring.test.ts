// What examples/monitoring asks Prometheus for is what a running system tells.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMetrics } from "../../src/cli/watch.ts";
import type { System } from "../../src/cli/wire.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const FOLDER = resolve(import.meta.dirname, "../../examples/monitoring");
const readExample = (name: string): string => readFileSync(join(FOLDER, name), "utf8");
/** What Prometheus itself knows of what it scrapes. */
const OF_PROMETHEUS = ["up"];
const OWN_LABELS = ["le", "job", "instance"];

let place: TestPlace;
let system: System;
let told: string;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  const metrics = openMetrics(system);
  metrics.watchRoster(() => null);
  metrics.watchNotes(async () => 0);
  metrics.countNoted(1);
  metrics.countJob({
    queue: "template-rewrite",
    jobId: "1",
    outcome: "completed",
    seconds: 1,
    result: REWRITTEN,
  });
  metrics.countJob({
    queue: "recipient-filter",
    jobId: "2",
    outcome: "completed",
    seconds: 1,
    result: FILTERED,
  });
  told = (await metrics.show()).text;
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

const REWRITTEN = { state: "rewritten", links: [{ verdict: "unsubscribe" }] };
const FILTERED = { counts: { send: 1, withhold: { "no-consent": 1 } } };

interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}

function dashboardQueries(): readonly string[] {
  const { panels } = JSON.parse(readExample("grafana-dashboard.json"));
  return panels.flatMap(({ targets = [] }: Panel) => targets.map(({ expr }) => expr));
}

function alertQueries(): readonly string[] {
  return [...readExample("alerts.yaml").matchAll(/^ +expr: (.*)$/gm)].map(([, expr = ""]) => expr);
}

test("there are queries to look at", () => {
  expect(dashboardQueries().length).toBeGreaterThan(15);
  expect(alertQueries()).toHaveLength(7);
});

test.each([...dashboardQueries(), ...alertQueries()])("names a figure that there is: %s", (query) => {
  const names = [...query.matchAll(/\b(up|(?:mailconsent|process|nodejs)_[a-z0-9_]+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !OF_PROMETHEUS.includes(name) && !isTold(name))).toEqual([]);
});

function isTold(name: string): boolean {
  return (
    told.includes(`# TYPE ${name} `) ||
    told.includes(`# TYPE ${name.replace(/_(?:bucket|count|sum)$/, "")} histogram`)
  );
}

test.each([...dashboardQueries(), ...alertQueries()])("names labels that there are: %s", (query) => {
  const grouped = [...query.matchAll(/by \(([^)]*)\)/g)].flatMap(([, labels = ""]) => labels.split(/,\s*/));
  const matched = [...query.matchAll(/([a-z]+)(?:=~|!~|!=|=)"/g)].map(([, label = ""]) => label);
  const source = readFileSync(resolve(import.meta.dirname, "../../src/metrics/metrics.ts"), "utf8");
  const unknown = [...grouped, ...matched].filter(
    (label) => !OWN_LABELS.includes(label) && !source.includes(`"${label}"`),
  );
  expect(unknown).toEqual([]);
});
