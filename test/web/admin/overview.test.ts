// The overview: what became of templates by day, as a picture and as a table.
import { load } from "cheerio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseTemplateId } from "../../../src/base/ids.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { rewriteTemplate } from "../../../src/flow/rewrite-template.ts";
import { flaggedTemplate } from "../../support/flagged-templates.ts";
import { NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, signInAs } from "./desk.ts";

const DAY_MS = 86_400_000;
const CHART = "Rewrites and flags, 30 days";

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
  await addTestAdmin({ db: site.db, log: site.log, clock: () => NOW }, "rita@example.com", "reviewer");
});
afterAll(() => site.close());

async function rewrite(number: number, { daysAgo, mergeTag }: { daysAgo: number; mergeTag: string }) {
  const { id, source } = flaggedTemplate(0, number);
  const clock = () => new Date(NOW.getTime() - daysAgo * DAY_MS);
  const given = { name: null, source, text: null, purpose: E_MARKETING, syntax: "auto" } as const;
  const options = { mergeTag, relabel: "default-links", whenMissing: null, language: null } as const;
  const templateId = value(parseTemplateId(id));
  const outcome = await rewriteTemplate(
    { db: site.db, log: site.log, clock },
    { ...given, templateId, options },
  );
  if (outcome.kind !== "done") throw new Error(outcome.message);
}

const overview = async () =>
  load(await (await (await signInAs(site.app, "rita@example.com")).get("/admin")).text());

test("while no template was rewritten, the overview says so in place of a chart", async () => {
  const page = await overview();
  const card = page("article").filter((_, each) => page(each).find("h2").text() === CHART);
  expect(card.text()).toContain("No template was rewritten in the last 30 days.");
});

test("rewrites and flags are told by day, and a link that was flagged twice on a day counts once", async () => {
  await rewrite(1, { daysAgo: 30, mergeTag: "{{old}}" });
  await rewrite(1, { daysAgo: 2, mergeTag: "{{a}}" });
  await rewrite(1, { daysAgo: 2, mergeTag: "{{b}}" });
  await rewrite(2, { daysAgo: 2, mergeTag: "{{a}}" });
  await rewrite(3, { daysAgo: 0, mergeTag: "{{a}}" });
  const page = await overview();
  const chart = page("figure.chart").filter((_, each) => page(each).find("figcaption").text() === CHART);
  expect(chart.find("svg path")).toHaveLength(2);
  const rows = chart.find("tbody tr").toArray();
  const told = rows.map((row) =>
    page(row)
      .find("td")
      .toArray()
      .map((cell) => page(cell).text()),
  );
  expect(told).toHaveLength(30);
  expect(told.filter(([, ...numbers]) => numbers.some((each) => each !== "0"))).toEqual([
    ["Nov 21", "3", "2"],
    ["Nov 23", "1", "1"],
  ]);
});
