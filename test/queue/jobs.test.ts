import { expect, test } from "vitest";
import { MAX_INLINE_RECIPIENTS, parseFilterJob, parseRewriteJob } from "../../src/queue/jobs.ts";

const REWRITE = { template: { id: "spring-news", source: "<p>Hi</p>" }, purpose: "e-marketing" };
const FILTER = {
  mailingId: "m-881",
  purpose: "e-marketing",
  recipients: [{ id: "crm-17", email: "a@example.com" }],
};

test("parseRewriteJob fills in the defaults of the contract", () => {
  expect(parseRewriteJob(REWRITE)).toEqual({
    kind: "ok",
    value: {
      templateId: "spring-news",
      name: null,
      syntax: "auto",
      source: "<p>Hi</p>",
      text: null,
      purpose: "e-marketing",
      options: {
        mergeTag: "{{manageSubscriptionsUrl}}",
        relabel: "default-links",
        whenMissing: null,
        language: null,
      },
    },
  });
});

test.each([
  ["a field it does not know", { ...REWRITE, languge: "nl" }, /"languge"/],
  [
    "a field of the template it does not know",
    { ...REWRITE, template: { ...REWRITE.template, html: "" } },
    /template.*"html"/,
  ],
  ["no purpose", { template: REWRITE.template }, /"purpose"/],
  [
    "a purpose that is no key",
    { ...REWRITE, purpose: "E marketing" },
    /"purpose": Cannot parse purpose "E marketing"/,
  ],
  ["an empty template id", { ...REWRITE, template: { id: "", source: "x" } }, /"template\.id"/],
  ["a source that is no text", { ...REWRITE, template: { id: "a", source: 5 } }, /"template\.source"/],
  ["a policy it does not know", { ...REWRITE, whenMissing: "ignore" }, /"whenMissing"/],
  [
    "a merge tag that would end the attribute",
    { ...REWRITE, mergeTag: 'x" onclick="' },
    /"mergeTag": must not hold quotes/,
  ],
  ["no object", "rewrite", /the data/],
  ["nothing", null, /the data/],
])("parseRewriteJob refuses %s and names the place", (_what, data, message) => {
  const parsed = parseRewriteJob(data);
  expect(parsed).toEqual({ kind: "error", error: expect.stringMatching(message) });
  expect(parsed).toEqual({ kind: "error", error: expect.stringContaining('"template-rewrite" job') });
});

test("parseRewriteJob names every field that is wrong, not only the first", () => {
  const parsed = parseRewriteJob({ template: { id: "", source: 1 }, relabel: "some" });
  expect(parsed).toEqual({
    kind: "error",
    error: expect.stringMatching(/template\.id.*template\.source.*purpose.*relabel/s),
  });
});

test("parseFilterJob takes an inline list, an uploaded one, and an override", () => {
  expect(parseFilterJob(FILTER)).toMatchObject({
    kind: "ok",
    value: { list: { kind: "inline", recipients: [{ externalId: "crm-17", email: "a@example.com" }] } },
  });
  const { recipients: _, ...uploaded } = { ...FILTER, recipientList: "l-42" };
  const override = {
    by: "Privacy desk",
    reason: "Recall of a product",
    includeWithdrawn: { legalBasis: "legal-obligation" },
  };
  expect(parseFilterJob({ ...uploaded, override })).toMatchObject({
    kind: "ok",
    value: { list: { kind: "uploaded", id: "l-42" }, request: { override, listKey: "l-42" } },
  });
});

test("parseFilterJob knows an inline list by what stands in it", () => {
  const keyOf = (data: unknown) => {
    const parsed = parseFilterJob(data);
    return parsed.kind === "ok" ? parsed.value.request.listKey : null;
  };
  expect(keyOf(FILTER)).toBe(keyOf(structuredClone(FILTER)));
  expect(keyOf(FILTER)).not.toBe(keyOf({ ...FILTER, recipients: [{ id: "crm-18" }] }));
});

test.each([
  ["both lists", { ...FILTER, recipientList: "l-42" }, /either "recipients"/],
  ["no list", { mailingId: "m", purpose: "e-marketing" }, /either "recipients"/],
  ["a recipient without id and email", { ...FILTER, recipients: [{}] }, /"recipients\.0": must have an id/],
  ["an override without a reason", { ...FILTER, override: { by: "x", reason: " " } }, /"override\.reason"/],
  ["an override without a person", { ...FILTER, override: { reason: "x" } }, /"override\.by"/],
  [
    "more recipients than travel inline",
    {
      ...FILTER,
      recipients: Array.from({ length: MAX_INLINE_RECIPIENTS + 1 }, (_, index) => ({ id: `crm-${index}` })),
    },
    /"recipients"/,
  ],
])("parseFilterJob refuses %s and names the place", (_what, data, message) => {
  expect(parseFilterJob(data)).toEqual({ kind: "error", error: expect.stringMatching(message) });
});
