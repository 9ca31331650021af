import { expect, test } from "vitest";
import { fillSamples } from "../../src/personalize/fill-samples.ts";

const MARK = "marked";
const filled = (text: string): string => {
  const outcome = fillSamples(text, MARK);
  if (outcome.kind === "error") throw new Error(outcome.error);
  return outcome.value;
};

test.each([
  ["a field by its name", "Dear {{contact.firstName}},", "Dear first name,"],
  [
    "an address",
    '<a href="{{shop_url}}">{{email}}</a>',
    '<a href="https://example.com/">reader@example.com</a>',
  ],
  ["a number and a day", "{{total}} until {{endDate}}", "42 until 1-1-2027"],
  ["a helper, which is not run, by its name", '{{formatMoney amount "EUR"}}', "format money"],
  ["a field that is not escaped", "{{{body}}}", "body"],
  ["a condition as if it were met", "{{#if a}}yes{{else}}no{{/if}}", "yes"],
  [
    "the branch that has the link",
    `{{#if a}}yes{{else if b}}<a href="${MARK}">no</a>{{/if}}`,
    `<a href="${MARK}">no</a>`,
  ],
  ["an inverse section", "{{^a}}none{{/a}}", "none"],
  ["a list by one entry", "{{#each items}}<li>{{this.title}}</li>{{/each}}", "<li>title</li>"],
  ["a partial by its name", "{{> footer-links}}", "[footer links]"],
  ["no comment", "a{{! not for readers }}b", "ab"],
  ["nothing of white space that a tag takes away", "a  {{~name~}}  b", "anameb"],
])("fillSamples shows %s", (_, text, expected) => {
  expect(filled(text)).toBe(expected);
});

test("fillSamples puts nothing in that ends an attribute or opens a tag, whatever a field is called", () => {
  expect(filled('{{["><script>alert(1)</script>]}}')).not.toMatch(/[<>"]/);
});

test("fillSamples gives what Handlebars says of what it cannot read", () => {
  expect(fillSamples("{{ name | upcase }}", MARK)).toMatchObject({ kind: "error" });
  expect(fillSamples("{{#if a}}open", MARK)).toMatchObject({ kind: "error" });
});
