// The copy a reviewer looks at: as a reader would see the mail, the link outlined, and nothing of it loaded.
import { describe, expect, test } from "vitest";
import { previewMail } from "../../src/preview/preview.ts";
import { findLinks } from "../../src/template/find-links.ts";
import { PREVIEW_ANCHOR } from "../../src/template/preview-copy.ts";
import type { Syntax, Template } from "../../src/template/template.ts";

const THREAD_MS = 30_000; // a thread loads all its code anew
const LINK = '<a href="https://shop.example.com/leave/{{id}}">Stop this</a>';

function mailOf(syntax: Syntax, source: string): Template {
  return { syntax, source, text: null };
}

/** Previews a template with the link to shop.example.com outlined. */
async function preview(template: Template, limitMs?: number) {
  const link = findLinks(template, "source").find(({ href }) => href.includes("shop.example.com"));
  if (link === undefined) throw new Error("the template has no such link");
  return previewMail(template, link, limitMs === undefined ? {} : { limitMs });
}

const mjml = (column: string, head = ""): Template =>
  mailOf(
    "mjml",
    `<mjml><mj-head>${head}</mj-head><mj-body><mj-section><mj-column>${column}</mj-column></mj-section></mj-body></mjml>`,
  );
const OUTLINED = new RegExp(`<span id="${PREVIEW_ANCHOR}"></span>\\s*<a data-${PREVIEW_ANCHOR}=""`);

describe("previewMail", () => {
  test("fills Handlebars and outlines the link, whose address is as it was", async () => {
    const source = `<p>Dear {{firstName}},</p>{{#unless isCustomer}}<p>No link</p>{{else}}<p>${LINK}</p>{{/unless}}`;
    const { html, fault } = await preview(mailOf("handlebars", source));
    expect(fault).toBeNull();
    expect(html).toContain("<p>Dear first name,</p>");
    expect(html).toMatch(OUTLINED);
    expect(html).toContain('href="https://shop.example.com/leave/id"');
    expect(html).not.toContain("No link");
  });

  test("leaves merge tags of other languages as they are", async () => {
    const source = `<p>Dear *|FNAME|*, {{ customer.name | capitalize }} {% if a %}</p><p>${LINK}</p>`;
    const { html, fault } = await preview(mailOf("html", source));
    expect(fault).toBeNull();
    expect(html).toContain("Dear *|FNAME|*, {{ customer.name | capitalize }} {% if a %}");
    expect(html).toMatch(OUTLINED);
  });

  test("outlines a tag in running text", async () => {
    const template = mailOf("html", "<p>Leave: {{unsubscribe}}</p>");
    const link = findLinks(template, "source")[0] ?? { part: "source", span: { start: 10, end: 25 } };
    const { html } = await previewMail(template, link);
    expect(html).toContain(`<mark id="${PREVIEW_ANCHOR}">unsubscribe</mark>`);
  });

  test("shows plain text as it is, and nothing in it as markup", async () => {
    const { html, fault } = await preview(
      mailOf("text", "<b>Hi</b> {{name}} https://shop.example.com/leave"),
    );
    expect(fault).toBeNull();
    expect(html).toContain("&lt;b&gt;Hi&lt;/b&gt; {{name}} ");
    expect(html).toContain(`<mark id="${PREVIEW_ANCHOR}">https://shop.example.com/leave</mark>`);
  });

  test.each([
    ["a link in its text", `<mj-text>Dear {{firstName}}, ${LINK}</mj-text>`],
    [
      "a button",
      '<mj-text>Dear {{firstName}},</mj-text><mj-button href="https://shop.example.com/leave">Stop</mj-button>',
    ],
    [
      "a link between blocks",
      `<mj-text>Dear {{firstName}},</mj-text>{{#if a}}<mj-text>${LINK}</mj-text>{{/if}}`,
    ],
  ])("compiles MJML with %s", { timeout: THREAD_MS }, async (_, column) => {
    const { html, fault } = await preview(mjml(column));
    expect(fault).toBeNull();
    expect(html).toMatch(/<!doctype html>/i);
    expect(html).toContain("Dear first name,");
    expect(html).toContain(`data-${PREVIEW_ANCHOR}=""`);
    expect(html).toMatch(/href="https:\/\/shop\.example\.com\/leave(?:\/id)?"/);
  });

  test("loads no picture of MJML, runs no script of it and reads no file", {
    timeout: THREAD_MS,
  }, async () => {
    const column = `<mj-include path="/etc/passwd" /><mj-image src="https://evil.example/p.png" /><mj-text>${LINK}</mj-text>`;
    const { html } = await preview(mjml(column));
    expect(html).not.toContain("evil.example");
    expect(html).not.toContain("root:");
  });

  test.each([
    ["mjml", mailOf("mjml", `<mj-section><mj-text>${LINK}</mj-text></mj-section>`)],
    ["link-lost", mjml(`<mj-table-of-nothing>${LINK}</mj-table-of-nothing>`)],
    ["handlebars", mailOf("handlebars", `{{#if a}}<p>${LINK}</p>`)],
    ["too-large", mailOf("html", `<p>${LINK}</p>${"<p>News</p>".repeat(100_000)}`)],
  ] as const)(
    "shows as it is written what cannot be filled in: %s",
    { timeout: THREAD_MS },
    async (code, template) => {
      const { html, fault } = await preview(template);
      expect(fault?.code).toBe(code);
      expect(html).toContain(`<mark id="${PREVIEW_ANCHOR}">https://shop.example.com/leave/{{id}}</mark>`);
      expect(html).toContain("&lt;a href=");
    },
  );

  test("ends what takes too long, and meanwhile lets others go on", { timeout: THREAD_MS }, async () => {
    const nested = `${"{{#if a}}".repeat(6_000)}<p>${LINK}</p>${"{{/if}}".repeat(6_000)}`;
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 10);
    const { fault } = await preview(mailOf("handlebars", nested), 1_500);
    clearInterval(counting);
    expect(fault?.code).toBe("too-slow");
    expect(turns).toBeGreaterThan(10);
  });
});
