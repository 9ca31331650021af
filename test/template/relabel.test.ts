import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/template/compile-phrases.ts";
import { labelFor } from "../../src/template/labels.ts";
import { planRewrite, type RewriteOptions } from "../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";

function rewrite(source: string, options: Partial<RewriteOptions> = {}) {
  const result = planRewrite(
    { syntax: "html", source, text: null },
    {
      mergeTag: DEFAULT_MERGE_TAG,
      relabel: "default-links",
      whenMissing: "report",
      language: null,
      ...options,
    },
  );
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value;
}

const labelOf = (text: string, options: Partial<RewriteOptions> = {}) =>
  rewrite(`<a href="*|UNSUB|*">${text}</a>`, options).links[0]?.label;

describe("the result says of a replaced link's text that it is", () => {
  test.each([
    [
      "replaced, in its language",
      "hier uitschrijven",
      { outcome: "replaced", text: "Aanmeldingen beheren", language: "nl" },
    ],
    [
      "replaced, though it is misspelt",
      "Unsuscribe",
      { outcome: "replaced", text: "Manage subscriptions", language: "en" },
    ],
    ["kept, being its author's words", "Click", { outcome: "kept", reason: "own-words" }],
    ["kept, being the label", "Manage subscriptions", { outcome: "kept", reason: "is-label" }],
    ["a picture", '<img src="a.png" alt="Unsubscribe">', { outcome: "not-possible", reason: "picture" }],
    [
      "a picture beside words",
      '<img src="a.png" alt=""> Unsubscribe <img alt="x">',
      { outcome: "not-possible", reason: "picture" },
    ],
    ["in several elements", "<b>Un</b>subscribe", { outcome: "not-possible", reason: "spans-tags" }],
    ["in two lines", "Click here<br>to unsubscribe", { outcome: "not-possible", reason: "spans-tags" }],
    ["filled in by a merge tag", "Unsubscribe {{email}}", { outcome: "not-possible", reason: "merge-tag" }],
    ["not there", "", { outcome: "not-possible", reason: "no-text" }],
  ])("%s", (_, text, label) => {
    expect(labelOf(text)).toEqual(label);
  });

  test("kept where no labels are asked for", () => {
    expect(labelOf("Unsubscribe", { relabel: "never" })).toEqual({ outcome: "kept", reason: "not-asked" });
  });

  test("kept where the link is its author's", () => {
    expect(rewrite('<a href="#">Unsubscribe</a>').links[0]?.label).toEqual({
      outcome: "kept",
      reason: "hand-made",
    });
  });

  test("in an attribute", () => {
    const source = '<form action="*|UNSUB|*"><input type="submit" value="Unsubscribe"></form>';
    expect(rewrite(source).links[0]?.label).toEqual({ outcome: "not-possible", reason: "attribute" });
  });

  test("nothing, where the link is left", () => {
    expect(rewrite('<a href="https://example.com/">Shop</a>').links[0]).not.toHaveProperty("label");
  });
});

describe("planRewrite never touches markup inside a link:", () => {
  test.each([
    ["nested elements", '<span style="color:#888"><u>Unsubscribe</u></span>'],
    ["comments", "Unsubscribe<!-- keep -->"],
    ["white space", "\r\n\t Unsubscribe&nbsp;\r\n"],
    ["conditional comments", "<!--[if mso]>&nbsp;<![endif]-->Unsubscribe"],
  ])("%s", (_, text) => {
    const { source } = rewrite(`<a href="*|UNSUB|*">${text}</a>`);
    expect(source).toBe(
      `<a href="${DEFAULT_MERGE_TAG}">${text.replace("Unsubscribe", "Manage subscriptions")}</a>`,
    );
  });
});

describe("planRewrite shows the new address where a link showed its old one", () => {
  test.each([
    [
      "the same",
      "https://example.com/unsubscribe?a=1&amp;b=2",
      "https://example.com/unsubscribe?a=1&amp;b=2",
    ],
    ["without scheme and slash", "https://example.com/unsubscribe/", "example.com/unsubscribe"],
    ["a mailbox", "mailto:unsubscribe@example.com", "unsubscribe@example.com"],
  ])("%s", (_, href, text) => {
    const result = rewrite(`<a href="${href}">${text}</a>`);
    expect(result.source).toBe(`<a href="${DEFAULT_MERGE_TAG}">${DEFAULT_MERGE_TAG}</a>`);
    expect(result.links[0]?.label).toEqual({ outcome: "replaced", text: DEFAULT_MERGE_TAG, language: null });
  });

  test("but not where no labels are asked for", () => {
    const source = '<a href="https://example.com/unsubscribe">example.com/unsubscribe</a>';
    expect(rewrite(source, { relabel: "never" }).source).toContain(">example.com/unsubscribe</a>");
  });
});

test("labelFor has a label in 79 languages, each told from the others' by its code", () => {
  expect(LANGUAGES).toHaveLength(79);
  for (const { code, label } of LANGUAGES) expect(labelFor([code])).toEqual({ language: code, text: label });
});

test("the label of a word that French lends to English is English where the document names no language", () => {
  expect(rewrite('<a href="*|UPDATE_PROFILE|*">Preferences</a>').source).toContain(
    ">Manage subscriptions</a>",
  );
});

test("labelFor follows the script of the text it replaces", () => {
  expect(labelFor(["sr"], "Odjava").text).toBe("Upravljaj pretplatama");
  expect(labelFor(["sr"], "Одјава").text).toBe("Управљај претплатама");
});
