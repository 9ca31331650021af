import mjml2html from "mjml";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/template/compile-phrases.ts";
import { planRewrite, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { DEFAULT_MERGE_TAG, type Template } from "../../src/template/template.ts";

function addFooter(template: Partial<Template>, language: string | null = null): RewritePlan {
  const result = planRewrite(
    { syntax: "html", source: "", text: null, ...template },
    { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "add-footer", language },
  );
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value;
}

/** The source with a bar where the footer stands, by the one edit that puts it there. */
function placeOf({ proof }: RewritePlan, source: string): string {
  const [edit, ...more] = proof.edits;
  expect(more).toEqual([]);
  expect(edit?.span.start).toBe(edit?.span.end);
  return `${source.slice(0, edit?.span.start)}|${source.slice(edit?.span.end)}`;
}

describe("addFooter inserts before", () => {
  test.each([
    ["the end of the body", "html", "<html><body><p>Hi</p>|</body></html>"],
    ["the last end of a body", "html", "<html>{{#if a}}<body>a</body>{{else}}<body>b|</body>{{/if}}</html>"],
    [
      "the end of a body that is not commented out",
      "html",
      "<html><body>Hi<!-- </body> -->|</body><!-- </body> --></html>",
    ],
    [
      "the end of the body that not only Outlook sees",
      "html",
      "<html><body>Hi|</body><!--[if mso]></body><![endif]--></html>",
    ],
    ["the end of the document where the body has none", "html", "<html><p>Hi</p>|</html>"],
    ["the end of a body in upper case", "html", "<HTML><BODY>Hi|</BODY></HTML>"],
    ["nothing, in a fragment", "html", "<table><tr><td>Hi</td></tr></table>|"],
    ["the partial that closes the body", "handlebars", "{{> header}}<p>Hi</p>\n|{{> footer}}\n"],
    ["the include that closes the body", "html", "<p>Hi</p>|{% include 'email/footer.html' %}"],
    ["the call that closes the body", "html", "<p>Hi</p>|<?php get_footer(); ?>"],
    ["the end of MJML's body", "mjml", "<mjml><mj-body><mj-section></mj-section>|</mj-body></mjml>"],
    [
      "the end of MJML's body, behind a wrapper",
      "mjml",
      "<mjml><mj-body><mj-wrapper><mj-section></mj-section></mj-wrapper>|</mj-body></mjml>",
    ],
    ["nothing, in a section of MJML", "mjml", "<mj-section></mj-section>|"],
    ["the end of a column of MJML", "mjml", "<mj-column><mj-text>Hi</mj-text>|</mj-column>\n"],
    ["nothing, in plain text", "text", "Hello\n|"],
    ["the signature of plain text", "text", "Hello\n|-- \nSam\nExample Ltd\n"],
    ["the last signature", "text", "> -- \n> Kim\n-- \nSam\n\n|-- \nSam\n"],
  ] as const)("%s", (_, syntax, marked) => {
    const source = marked.replace("|", "");
    const plan = addFooter({ syntax, source });
    expect(placeOf(plan, source)).toBe(marked);
    expect(plan.state).toBe("rewritten");
    expect(verifyProof(source, plan.source, plan.proof).kind).toBe("ok");
    expect(addFooter({ syntax, source: plan.source }).proof.edits).toEqual([]);
  });
});

describe("addFooter adds none", () => {
  test.each([
    ["where MJML's body stands in another file", "mjml", '<mjml><mj-include path="./body.mjml" /></mjml>'],
    ["where a comment is never closed", "html", "<p>Hi</p><!-- oops"],
    ["where a style sheet is never closed", "html", "<p>Hi</p><style>a{}"],
  ] as const)("%s, and says that there is no link", (_, syntax, source) => {
    const plan = addFooter({ syntax, source });
    expect(plan.source).toBe(source);
    expect(plan.state).toBe("no-unsubscribe-link");
  });

  test("where a link is flagged", () => {
    const source = '<a href="https://twitter.com/x">Unsubscribe</a>';
    expect(addFooter({ source }).source).toBe(source);
  });
});

test("addFooter follows the line breaks of the text", () => {
  expect(addFooter({ syntax: "text", source: "Hello\r\n-- \r\nSam" }).source).toBe(
    `Hello\r\n\r\nManage subscriptions: ${DEFAULT_MERGE_TAG}\r\n\r\n-- \r\nSam`,
  );
  expect(addFooter({ syntax: "text", source: "Hello" }).source).toBe(
    `Hello\n\nManage subscriptions: ${DEFAULT_MERGE_TAG}\n`,
  );
  expect(addFooter({ source: "<body>Hi\r\n</body>" }).source).toContain("</a></p>\r\n</body>");
});

test("addFooter adds one to each part of a template", () => {
  const plan = addFooter({ source: "<body>Hi</body>", text: "Hi\n" });
  expect(plan.proof.edits.map(({ part }) => part)).toEqual(["source", "text"]);
  expect(plan.text).toBe(`Hi\n\nManage subscriptions: ${DEFAULT_MERGE_TAG}\n`);
});

describe("the footer in", () => {
  test.each(LANGUAGES.map(({ code, label }) => [code, label] as const))(
    "%s names its language",
    (code, label) => {
      const { source } = addFooter({ source: "<p>.</p>" }, code);
      const direction = ["ar", "fa", "he"].includes(code) ? ' dir="rtl"' : "";
      expect(source).toContain(`<a href="${DEFAULT_MERGE_TAG}" lang="${code}"${direction} style="`);
      expect(source).toContain(`>${label}</a>`);
    },
  );
});

test("the footer takes the document's language where the job names none", () => {
  expect(addFooter({ source: '<html lang="nl-BE"><body>Hoi</body></html>' }).source).toContain(
    ">Aanmeldingen beheren</a>",
  );
});

test("the footer has a contrast of 7:1 wherever it stands, and a size that phones leave alone", () => {
  const { source } = addFooter({ source: '<body style="background:#000">Hi</body>' });
  expect(source).toContain("color:#595959;background-color:#ffffff");
  expect(source).toContain("font:14px/20px");
});

test.each([
  "<mjml><mj-body></mj-body></mjml>",
  "<mjml><mj-body><mj-wrapper><mj-section><mj-column><mj-text>Hi</mj-text></mj-column></mj-section></mj-wrapper></mj-body></mjml>",
])("the footer in MJML compiles: %s", async (source) => {
  const compiled = await mjml2html(addFooter({ syntax: "mjml", source }).source, {
    validationLevel: "strict",
  });
  expect(compiled.errors).toEqual([]);
  expect(compiled.html).toContain(`href="${DEFAULT_MERGE_TAG}"`);
});
