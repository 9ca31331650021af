// Laws: what a Handlebars template comes to is what Handlebars makes of it, whichever way we render it.
import fc from "fast-check";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { compilePart } from "../../src/personalize/compile-part.ts";
import { MessageBuffer } from "../../src/personalize/message-buffer.ts";
import { ownTagsOf } from "../../src/personalize/own-tags.ts";
import { writePart } from "../../src/personalize/part.ts";

const RUNS = 1_000;
const NAMES = ["name", "city", "order", "items", "a-b"];
const URL = "https://mail.example.com/s/AbC-_9?x='1'&y=2";

const shout = (value: unknown): string => `${String(value ?? "").toUpperCase()}!`;
const helpers = { shout: (value: unknown) => shout(value), safe: () => new Handlebars.SafeString("<b>") };

const field = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    "order.total",
    "order.city.name",
    "this.name",
    "name.length",
    "[a-b]",
    "constructor",
    "missing",
  ),
  fc.constantFrom("@root.name", "this", "../name"),
);
const literal = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", " ", "\n", "<", "&", "é", "€", "😀", '"', "=", "}", "\\") }),
  fc.constantFrom("<table>\n  <tr>", "plain", ""),
);
const own = fc.constantFrom(
  "{{manageSubscriptionsUrl}}",
  "{{{manageSubscriptionsUrl}}}",
  "{{ manageSubscriptionsUrl }}",
);
const mustache = fc.oneof(
  field.map((name) => `{{${name}}}`),
  field.map((name) => `{{{${name}}}}`),
  field.map((name) => `{{~ ${name} ~}}`),
  fc.constantFrom(
    "{{! a comment }}",
    "{{!-- {{name}} --}}",
    "\\{{name}}",
    "{{safe}}",
    "{{shout name}}",
    "{{lookup order 'total'}}",
  ),
  own,
);
const block = fc
  .tuple(
    fc.constantFrom("if name", "unless city", "each items", "with order", "name", "each order"),
    fc.array(mustache),
    literal,
  )
  .map(([opening, inside, between]) => {
    // Within another context our tag is still the recipient's, which Handlebars alone does not know: see the tests.
    const content = inside.filter((each) => !each.includes("manageSubscriptionsUrl")).join(between);
    return `{{#${opening}}}${content}{{else}}${between}{{/${opening.split(" ")[0]}}}`;
  });

/** Defines a partial, and uses it; without our tag, as in blocks. */
const inlinePartial = fc
  .tuple(fc.constantFrom("part", "other"), fc.array(fc.oneof(mustache, block)), literal, fc.boolean())
  .map(([name, inside, between, isUsedFirst]) => {
    const content = inside.filter((each) => !each.includes("manageSubscriptionsUrl")).join(between);
    const use = `{{> ${name}}}`;
    const definition = `{{#*inline "${name}"}}${content}{{/inline}}`;
    return isUsedFirst ? `${use}${definition}` : `${definition}${use}`;
  });

const fieldsOnly = fc.array(fc.oneof(literal, mustache)).map((pieces) => pieces.join(""));
const withBlocks = fc.array(fc.oneof(literal, mustache, block)).map((pieces) => pieces.join(""));
const withPartials = fc.array(fc.oneof(literal, mustache, inlinePartial)).map((pieces) => pieces.join(""));
const value = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "<", "&", "'", '"', "`", "=", "é", "😀", "{{name}}") }),
  fc.constantFrom(0, -0, 1.5, Number.NaN, true, false, null, undefined, ""),
  fc.array(fc.oneof(fc.string(), fc.record({ name: fc.string() }))),
  fc.record({ total: fc.double(), city: fc.record({ name: fc.string() }), name: fc.string() }),
);
const values = fc.dictionary(fc.constantFrom(...NAMES), value);

function expected(template: string, given: object, isHtml: boolean): string | null {
  const environment = Handlebars.create();
  environment.registerHelper(helpers);
  try {
    return environment.compile(template, { noEscape: !isHtml })({ ...given, manageSubscriptionsUrl: URL });
  } catch {
    return null;
  }
}

function rendered(
  template: string,
  given: Readonly<Record<string, unknown>>,
  isHtml: boolean,
): string | null {
  const ownTags = ownTagsOf("{{manageSubscriptionsUrl}}", null);
  const part = compilePart(template, { mergeLanguage: "handlebars", ownTags, isHtml, helpers, partials: {} });
  if (part.kind === "error") return null;
  const into = new MessageBuffer();
  try {
    writePart(part.value, { values: given, urls: { manage: URL, unsubscribe: `${URL}#unsubscribe` } }, into);
    return into.from(0).toString();
  } catch {
    return null;
  }
}

test.each([
  ["fields", fieldsOnly],
  ["blocks and helpers", withBlocks],
  ["partials of its own", withPartials],
])("a template of %s renders exactly as Handlebars renders it", (_what, templates) => {
  fc.assert(
    fc.property(templates, values, fc.boolean(), (template, given, isHtml) => {
      expect(rendered(template, given, isHtml)).toBe(expected(template, given, isHtml));
    }),
    { numRuns: RUNS },
  );
});
