// The samples that ship with the product: believable, sound before and after the rewrite, and judged as expected.json says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import mjml2html from "mjml";
import { describe, expect, test } from "vitest";
import { syntaxByName } from "../../src/cli/rewrite.ts";
import { SAMPLE_TEMPLATES } from "../../src/cli/samples.ts";
import { planRewrite, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { DEFAULT_MERGE_TAG, decodeTemplate, parseTemplate } from "../../src/template/template.ts";
import { readExpected, rewriteAsExpected } from "./expected.ts";

const EXPECTED = readExpected();
const FILES = readdirSync(SAMPLE_TEMPLATES).sort();
const HANDLEBARS_FILES = FILES.filter((file) => /\{\{#(?:if|each)/.test(readSample(file)));

function readSample(file: string): string {
  const decoded = decodeTemplate(readFileSync(join(SAMPLE_TEMPLATES, file)));
  if (decoded.kind === "error") throw new Error(decoded.error.message);
  return decoded.value;
}

function rewrite(file: string, source = readSample(file)): RewritePlan {
  const template = parseTemplate({ syntax: syntaxByName(file), source, text: null });
  if (template.kind === "error") throw new Error(template.error.message);
  const options = {
    mergeTag: DEFAULT_MERGE_TAG,
    relabel: "default-links",
    whenMissing: "report",
    language: null,
  } as const;
  const plan = planRewrite(template.value, options);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value;
}

function expectedOf(file: string) {
  const expected = EXPECTED.files[file];
  if (expected === undefined) throw new Error(`Cannot find "${file}" in expected.json: add it`);
  return expected;
}

test("expected.json names every sample and no other", () => {
  expect(Object.keys(EXPECTED.files).sort()).toEqual(FILES);
});

test("expected.json has the totals of its files", () => {
  const inState = (state: string): number => FILES.filter((file) => expectedOf(file).state === state).length;
  expect(EXPECTED.templates).toEqual({
    files: FILES.length,
    rewritten: inState("rewritten"),
    needsReview: inState("needs-review"),
    noLink: inState("no-unsubscribe-link"),
  });
});

test("the samples show each syntax, at least three of them MJML", () => {
  const withEnding = (ending: string): number => FILES.filter((file) => file.endsWith(ending)).length;
  expect(withEnding(".mjml")).toBeGreaterThanOrEqual(3);
  expect(withEnding(".html")).toBeGreaterThanOrEqual(14);
  expect(withEnding(".hbs")).toBeGreaterThanOrEqual(1);
  expect(withEnding(".txt")).toBeGreaterThanOrEqual(1);
});

describe.each(FILES)("%s", (file) => {
  test("links to no domain but those kept for examples", () => {
    const addresses = readSample(file).matchAll(/(?:https?:\/\/|mailto:[^@"]{0,64}@)([\w.-]+)/g);
    const hosts = [...addresses].map(([, host = ""]) => host);
    expect(
      hosts.filter((host) => !/(?:^|\.)example(?:\.(?:com|org|net))?$|^www\.w3\.org$/.test(host)),
    ).toEqual([]);
  });

  test("planRewrite judges every link as expected", () => {
    const expected = expectedOf(file);
    const plan = rewrite(file);
    const judged = plan.links.map(({ href, verdict, origin, dialect, replacedBy }, index) => {
      // Origin and system are compared where the sample leaves no doubt about them.
      const known = expected.links[index];
      return {
        href,
        verdict,
        replaced: replacedBy !== undefined,
        origin: known?.origin && origin,
        dialect: known?.dialect && dialect,
      };
    });
    const wanted = expected.links.map(({ href, verdict, replaced, origin, dialect }) => {
      return { href, verdict, replaced, origin, dialect };
    });
    expect({ state: plan.state, links: judged }).toEqual({ state: expected.state, links: wanted });
  });

  test("planRewrite gives the spans the links have", () => {
    const source = readSample(file);
    for (const { href, span } of rewrite(file).links) expect(source.slice(span.start, span.end)).toBe(href);
  });

  test("planRewrite puts link and label in their place and changes nothing else", () => {
    const { links } = expectedOf(file);
    const original = readSample(file);
    const plan = rewrite(file);
    expect(plan.source).toBe(rewriteAsExpected(original, { links, mergeTag: DEFAULT_MERGE_TAG }));
    expect(verifyProof(original, plan.source, plan.proof)).toMatchObject({ kind: "ok" });
  });

  test("planRewrite leaves its own result as it is", () => {
    const { source } = rewrite(file);
    const again = rewrite(file, source);
    expect(again.source).toBe(source);
    expect(again.proof.edits).toEqual([]);
  });
});

describe.each(FILES.filter((file) => file.endsWith(".mjml")))("%s", (file) => {
  test("compiles before and after the rewrite, and the link arrives", async () => {
    const before = await mjml2html(readSample(file), { validationLevel: "strict" });
    const after = await mjml2html(rewrite(file).source, { validationLevel: "strict" });
    expect([...before.errors, ...after.errors]).toEqual([]);
    expect(before.html).not.toContain(DEFAULT_MERGE_TAG);
    expect(after.html).toContain(`href="${DEFAULT_MERGE_TAG}"`);
  });
});

const FORMER_LINK = "https://mail.example.com/former";
const FILLING = {
  manageSubscriptionsUrl: "https://mail.example.com/s/sample",
  unsubscribeUrl: FORMER_LINK,
  unsubscribe: FORMER_LINK,
  unsubscribe_preferences: FORMER_LINK,
  first_name: "Sam",
  has_bookings: true,
  recipient: { firstName: "Sam" },
  shop: {
    name: "Northgate Supplies",
    url: "https://shop.example.com",
    logoUrl: "https://shop.example.com/logo.png",
  },
  products: [
    {
      name: "Kettle",
      url: "https://shop.example.com/kettle",
      imageUrl: "https://shop.example.com/k.png",
      price: "25",
    },
    {
      name: "Lamp",
      url: "https://shop.example.com/lamp",
      imageUrl: "https://shop.example.com/l.png",
      price: "40",
      oldPrice: "60",
    },
  ],
};

describe.each(HANDLEBARS_FILES)("%s", (file) => {
  test("renders before and after the rewrite, and only the replaced links differ", () => {
    const before = Handlebars.compile(readSample(file))(FILLING);
    const after = Handlebars.compile(rewrite(file).source)(FILLING);
    const hrefs = (html: string): readonly string[] =>
      [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    const wanted = hrefs(before).map((href) =>
      href === FORMER_LINK ? FILLING.manageSubscriptionsUrl : href,
    );
    expect(hrefs(before)).toContain(FORMER_LINK);
    // The part of the page that a link leads to is no part of its address.
    expect(hrefs(after).map((href) => href.replace(/#unsubscribe$/, ""))).toEqual(wanted);
  });
});

test("the rows of {{#each}} stay in their table", () => {
  expect(HANDLEBARS_FILES).toContain("handlebars-product-rows.hbs");
  const html = Handlebars.compile(rewrite("handlebars-product-rows.hbs").source)(FILLING);
  expect(html.match(/\/(?:kettle|lamp)\?add=1/g)).toEqual(["/kettle?add=1", "/lamp?add=1"]);
});
