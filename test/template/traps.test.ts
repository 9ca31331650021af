// Traps that parsers and patterns fell into on real templates: each link is replaced where it stands, and nothing else.
import { describe, expect, test } from "vitest";
import { planRewrite, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { decodeTemplate, type Syntax } from "../../src/template/template.ts";

const NEW = "{{url}}";
const OLD = "https://example.com/unsubscribe";

function rewrite(source: string, syntax: Syntax = "html"): RewritePlan {
  const plan = planRewrite(
    { syntax, source, text: null },
    { mergeTag: NEW, relabel: "never", whenMissing: "report", language: null },
  );
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value;
}

describe("a link is replaced, and not a character beside it", () => {
  test.each([
    ["no space after an attribute", `<p><a href="${OLD}"style="color:red">Unsubscribe</a></p>`],
    ["no space between attributes and a slash", `<p><a class="x"href='${OLD}'/>Unsubscribe</a></p>`],
    ["a merge tag with quotes in another attribute", `<a title="{{ t "x" }}" href="${OLD}">Unsubscribe</a>`],
    ["a condition between attributes", `<a {{#if x}}target="_blank"{{/if}} href="${OLD}">Unsubscribe</a>`],
    [
      "a loop between rows",
      `<table>{{#each r}}<tr><td><a href="${OLD}">Unsubscribe</a></td></tr>{{/each}}</table>`,
    ],
    ["a comparison", `{{#if a < b}}<a href="${OLD}">Unsubscribe</a>{{/if}}`],
    ["a partial", `{{> header}}<a href="${OLD}">Unsubscribe</a>`],
    ["CR LF", `<p>\r\n<a\r\n  href="${OLD}"\r\n>Unsubscribe</a>\r\n</p>\r\n`],
    ["a byte order mark", `\ufeff<p><a href="${OLD}">Unsubscribe</a></p>`],
    [
      "an XHTML doctype and closed void elements",
      `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><br/><a href="${OLD}">Unsubscribe</a>`,
    ],
    ["references that a printer would change", `&zwnj;&#847;&nbsp;<a href="${OLD}">Unsubscribe</a>`],
    ["a downlevel-revealed comment", `<![if !mso]><a href="${OLD}">Unsubscribe</a><![endif]>`],
  ])("%s", (_, source) => {
    expect(rewrite(source).source).toBe(source.replace(OLD, NEW));
  });

  test("quotes within the merge tag that is the address", () => {
    const source = '<p><a href="{{ index . "unsubscribe" }}">Unsubscribe</a></p>';
    expect(rewrite(source).source).toBe(`<p><a href="${NEW}">Unsubscribe</a></p>`);
  });

  test("the link of Outlook's comment and the one for all others", () => {
    const source = `<!--[if mso]><v:roundrect href="${OLD}"><center>Unsubscribe</center></v:roundrect><![endif]--><a href="${OLD}">Unsubscribe</a>`;
    expect(rewrite(source).source).toBe(source.replaceAll(OLD, NEW));
  });
});

describe("what has no place for an address is left", () => {
  test.each([
    ["href without a value", "<p><a href style='color:red'>Unsubscribe</a></p>"],
    ["href without a value at the end of the tag", "<p><a class=x href>Unsubscribe</a></p>"],
    ["a link in an ordinary comment", `<p>Hi</p><!-- <a href="${OLD}">Unsubscribe</a> -->`],
    ["a link in a style sheet", `<style>/* <a href="${OLD}">Unsubscribe</a> */</style>`],
  ])("%s", (_, source) => {
    expect(rewrite(source).source).toBe(source);
  });
});

describe("what is no UTF-8 is refused, with its name", () => {
  test.each([
    ["UTF-16, little-endian", [0xff, 0xfe, 0x3c, 0x00, 0x70, 0x00]],
    ["UTF-16, big-endian", [0xfe, 0xff, 0x00, 0x3c, 0x00, 0x70]],
    ["UTF-16 without a byte order mark", [0x3c, 0x00, 0x70, 0x00]],
  ])("%s", (_, bytes) => {
    const decoded = decodeTemplate(Uint8Array.from(bytes));
    expect(decoded.kind === "error" && decoded.error.message).toBe("it is UTF-16; save it as UTF-8");
  });
});
