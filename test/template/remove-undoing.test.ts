// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are merge tags, not template strings.
import { describe, expect, test } from "vitest";
import { UNDOING_ATTRIBUTES } from "../../src/template/catalogue/undoing-attributes.ts";
import { DIALECTS } from "../../src/template/match-dialect.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";

function rewrite(source: string) {
  const result = planRewrite(
    { syntax: "html", source, text: null },
    { mergeTag: DEFAULT_MERGE_TAG, relabel: "never", whenMissing: "report", language: null },
  );
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value;
}

/** As systems, editors and mail programs write them. */
const SAMPLES = [
  'data-msys-unsubscribe="1"',
  'data-nl-type="optOut"',
  'data-tracking-type="DIRECT_OPTOUT"',
  'data-tags="optoutLevel:identity"',
  'data-nl-lnkep-perso-attr-href="https://example.com/old"',
  'data-script="profile.unsubscribe();"',
  'xt="SPOPTOUT"',
  'sptype="OPTOUT"',
  'data-targettype="sysaction"',
  'data-link-type="unsubscribe"',
  'data-cke-saved-href="https://example.com/old"',
  'data-mce-href="https://example.com/old"',
  'data-saferedirecturl="https://example.com/url?q=old"',
  'originalsrc="https://example.com/old"',
  'ping="https://example.com/clicks"',
  "download",
  "onclick=\"window.location='https://example.com/old'; return false\"",
  'onmousedown="return rwt(this)"',
  'th:href="@{/unsubscribe(id=${id})}"',
  'th:action="@{/unsubscribe}"',
  "t-att-href=\"'/unsubscribe/%s' % x\"",
  't-attf-href="/unsubscribe/#{x}"',
  ':href="unsubscribeUrl"',
  'v-bind:href="unsubscribeUrl"',
  'x-bind:href="unsubscribeUrl"',
  'py:href="unsubscribe_url"',
];

test("every attribute that would undo a link has a sample, and names only systems of the catalogue", () => {
  const names = SAMPLES.map((sample) => sample.split("=", 1)[0]);
  expect(names.sort()).toEqual(UNDOING_ATTRIBUTES.map(({ name }) => name).sort());
  const ids = new Set(DIALECTS.map(({ id }) => id));
  expect(UNDOING_ATTRIBUTES.flatMap(({ dialects }) => dialects).filter((id) => !ids.has(id))).toEqual([]);
});

describe("planRewrite removes from a replaced link", () => {
  test.each(SAMPLES)("%s", (attribute) => {
    const source = `<p><a class="c" ${attribute} href="#" target="_blank">Unsubscribe</a></p>`;
    const { source: rewritten, proof } = rewrite(source);
    expect(rewritten).toBe(`<p><a class="c" href="${DEFAULT_MERGE_TAG}" target="_blank">Unsubscribe</a></p>`);
    expect(proof.edits).toHaveLength(2);
    expect(verifyProof(source, rewritten, proof).kind).toBe("ok");
  });
});

describe("planRewrite removes an attribute", () => {
  test.each([
    ["without quotes", "<a href='#' ping=https://example.com/c>", `<a href='${DEFAULT_MERGE_TAG}'>`],
    ["in single quotes", "<a ping='x' href='#'>", `<a href='${DEFAULT_MERGE_TAG}'>`],
    ["in upper case", '<a PING="x" href="#">', `<a href="${DEFAULT_MERGE_TAG}">`],
    ["without space before it", '<a href="#"ping="x">', `<a href="${DEFAULT_MERGE_TAG}">`],
    ["on a line of its own", '<a\r\n  ping="x"\r\n  href="#">', `<a\r\n  href="${DEFAULT_MERGE_TAG}">`],
    ["with a merge tag in it", '<a ping="{{a "b"}}" href="#">', `<a href="${DEFAULT_MERGE_TAG}">`],
    [
      "within a condition",
      '<a {{#if a}}ping="x"{{/if}} href="#">',
      `<a {{#if a}}{{/if}} href="${DEFAULT_MERGE_TAG}">`,
    ],
    [
      "in both branches",
      '<a {{#if a}}ping="x"{{else}}ping="y"{{/if}} href="#">',
      `<a {{#if a}}{{else}}{{/if}} href="${DEFAULT_MERGE_TAG}">`,
    ],
  ])("%s", (_, tag, becomes) => {
    expect(rewrite(`${tag}Unsubscribe</a>`).source).toBe(`${becomes}Unsubscribe</a>`);
  });
});

describe("planRewrite keeps on a replaced link", () => {
  test.each([
    [
      "what switches click tracking off",
      'clicktracking=off ses:no-track mc:disable-tracking data-msys-clicktrack="0"',
    ],
    [
      "names for reports",
      'alias="Unsubscribe" name="unsub" ses:tags="a:b" conversion="false" xtlinkname="Unsubscribe"',
    ],
    [
      "other values of the same attributes",
      'data-nl-type="externalOptOut" data-tags="a" data-link-type="url" xt="SPCLICK"',
    ],
    ["scripts that lead nowhere", `onclick="track('unsubscribe')"`],
    ["HubSpot's mark, which keeps the address from being tracked", 'data-unsubscribe="true"'],
  ])("%s", (_, attributes) => {
    const source = `<a ${attributes} href="#">Unsubscribe</a>`;
    expect(rewrite(source).source).toBe(source.replace("#", DEFAULT_MERGE_TAG));
  });
});

test("planRewrite removes nothing from links that are left", () => {
  const source =
    '<a ping="x" href="https://example.com/">Shop</a><a ping="x" href="https://x.com/a">Unsubscribe</a>';
  expect(rewrite(source).source).toBe(source);
});
