import fc from "fast-check";
import { expect, test } from "vitest";
import { planRewrite, type RewriteOptions } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { SAMPLES_BY_DIALECT } from "./form-samples.ts";

const addresses = fc.oneof(
  fc.constantFrom(...Object.values(SAMPLES_BY_DIALECT).flat()),
  fc.constantFrom(
    "#",
    "",
    "https://example.com/unsubscribe",
    "https://example.com/",
    "mailto:a@example.com?subject=remove",
  ),
  fc.string({ maxLength: 20 }),
);
const texts = fc.constantFrom(
  "Unsubscribe",
  "hier uitschrijven",
  "here",
  "Shop now",
  "Manage your subscription",
  "",
  "配信停止",
  "<b>Un</b>subscribe",
);
const pieces = fc.oneof(
  fc
    .tuple(addresses, texts, fc.constantFrom('"', "'", ""))
    .map(([address, text, quote]) => `<a href=${quote}${address}${quote}>${text}</a>`),
  fc.constantFrom(
    "<p>",
    "</p>",
    "<!--[if mso]>",
    "<![endif]-->",
    "<!--",
    "-->",
    "{{#if x}}",
    "{{/if}}",
    "To unsubscribe click ",
    " to leave this list",
    "\r\n",
    "<unsubscribe>",
    "</unsubscribe>",
  ),
  addresses,
  fc.string({ maxLength: 30 }),
);
const sources = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
const options: fc.Arbitrary<RewriteOptions> = fc.record({
  mergeTag: fc.constantFrom(
    "{{manageSubscriptionsUrl}}",
    "*|MANAGE|*",
    "https://example.com/s/token",
    "<%= manage %>",
  ),
  relabel: fc.constantFrom("default-links", "never", "always"),
  whenMissing: fc.constantFrom("report", "add-footer"),
  language: fc.constantFrom(null, "nl", "zz"),
});
const syntaxes = fc.constantFrom("html", "handlebars", "mjml", "text");

test("rewriting twice is rewriting once, and nothing outside the edits changes", () => {
  fc.assert(
    fc.property(sources, options, syntaxes, (source, chosen, syntax) => {
      const first = planRewrite({ syntax, source, text: null }, chosen);
      if (first.kind === "error") return;
      expect(verifyProof(source, first.value.source, first.value.proof).kind).toBe("ok");
      const second = planRewrite({ syntax, source: first.value.source, text: null }, chosen);
      expect(second.kind === "ok" && second.value.source).toBe(first.value.source);
    }),
    { numRuns: 600 },
  );
});

test("a template without a link, a tag or an address is left as it is", () => {
  const words = fc.array(fc.constantFrom("<p>", "</p>", "hello", "unsubscribe", "<b>", "</b>", " "), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const source = parts.join("");
      const plan = planRewrite(
        { syntax: "html", source, text: null },
        { mergeTag: "{{url}}", relabel: "always", whenMissing: "report", language: null },
      );
      expect(plan.kind === "ok" && plan.value.source).toBe(source);
    }),
  );
});
