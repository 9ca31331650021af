import { describe, expect, test } from "vitest";
import {
  decodeTemplate,
  detectSyntax,
  MAX_LINKS,
  MAX_TEMPLATE_BYTES,
  parseTemplate,
} from "../../src/template/template.ts";

describe("detectSyntax", () => {
  test.each([
    ["MJML by its root", "<mjml><mj-body></mj-body></mjml>", "mjml"],
    ["MJML by a fragment", '<mj-section><mj-button href="x">a</mj-button></mj-section>', "mjml"],
    ["Handlebars by a block around rows", "<table>{{#each rows}}<tr></tr>{{/each}}</table>", "handlebars"],
    ["Handlebars by a partial", "<p>{{> footer}}</p>", "handlebars"],
    ["HTML with plain merge tags", "<p>Dear {{name}}</p>", "html"],
    ["HTML by a conditional comment", "Hello <!--[if mso]>you<![endif]-->", "html"],
    ["HTML by an element of AMP", '<amp-img src="x" alt="y"></amp-img>', "html"],
    ["HTML by an element of another system", '<menu><item href="x">a</item></menu>', "html"],
    ["HTML by an element that is a link", "Bye: <safeunsubscribe>go</safeunsubscribe>", "html"],
    ["text without any markup", "Dear reader,\nhttps://example.com", "text"],
    ["text with blocks", "{{#if name}}Dear {{name}}{{/if}}", "text"],
    ["text with an address in angle brackets", "See <https://example.com/a> or <news@example.com>", "text"],
    ["text with tags in angle brackets", "Hello <<Name>>, <%unsubscribe_url%> <your name>", "text"],
    ["text with comments of a template language", "<!-- IF LATE -->Soon over<!-- ENDIF -->", "text"],
  ] as const)("tells %s", (_, source, syntax) => {
    expect(detectSyntax(source)).toBe(syntax);
  });
});

describe("parseTemplate", () => {
  const parse = (source: string, text: string | null = null) =>
    parseTemplate({ syntax: "auto", source, text });

  test("keeps every character, line breaks and a byte order mark too", () => {
    const source = "\ufeff<p>a\r\nb\u00a0c</p>\n";
    expect(parse(source, "a\r\n")).toEqual({ kind: "ok", value: { syntax: "html", source, text: "a\r\n" } });
  });

  test("takes the syntax that is named, whatever the source looks like", () => {
    expect(parseTemplate({ syntax: "text", source: "<p>a</p>", text: null })).toMatchObject({
      value: { syntax: "text" },
    });
  });

  test.each([
    ["nothing", "", "empty", "it is empty; give the source of a mail"],
    ["white space alone", " \r\n\t\u00a0", "empty", "it is empty; give the source of a mail"],
    [
      "a NUL",
      "<p>a\0</p>",
      "binary",
      "it has a NUL at character 4; give the source of a mail, saved as UTF-8",
    ],
    [
      "many control characters",
      "\u0001\u0002\u0003\u0004\u0005\u0006",
      "binary",
      "it has 6 control characters; give the source of a mail, saved as UTF-8",
    ],
    [
      "half of a surrogate pair",
      "<p>\ud83d</p>",
      "broken-encoding",
      "it has half of a surrogate pair at character 3; save it as UTF-8",
    ],
    [
      "many characters that could not be decoded",
      "\ufffd".repeat(6),
      "broken-encoding",
      "it has 6 characters that could not be decoded; save it as UTF-8",
    ],
    [
      "more bytes than allowed, of characters that take two",
      "é".repeat(MAX_TEMPLATE_BYTES / 2 + 1),
      "too-large",
      "it has 5000002 bytes, at most 5000000 are allowed; is it a mail template?",
    ],
    [
      "more links than allowed",
      "<a href=x>".repeat(MAX_LINKS + 1),
      "too-many-links",
      "it has more than 100000 links, the first that is too many at character 1000003; is it a mail template?",
    ],
  ] as const)("refuses %s", (_, source, code, message) => {
    expect(parse(source)).toEqual({ kind: "error", error: { code, message } });
  });

  test("says that the plain-text part is at fault", () => {
    expect(parse("<p>a</p>", "a\0")).toMatchObject({
      error: {
        code: "binary",
        message: expect.stringContaining("its plain-text part has a NUL at character 1"),
      },
    });
  });

  test.each([
    ["a stray control character", `${"<p>old mail</p>".repeat(20)}\u0002`],
    ["a few characters that were broken long ago", `<p>It\ufffds here${" ".repeat(100)}</p>`],
    ["an emoji of two code units", "<p>🎉</p>"],
    ["as many bytes as allowed", "a".repeat(MAX_TEMPLATE_BYTES)],
    ["as many links as allowed", "<a href=x>".repeat(MAX_LINKS)],
  ])("takes %s", (_, source) => {
    expect(parse(source).kind).toBe("ok");
  });

  test("takes an empty plain-text part as it is", () => {
    expect(parse("<p>a</p>", "")).toMatchObject({ kind: "ok", value: { text: "" } });
  });
});

describe("decodeTemplate", () => {
  const bytes = (...parts: (string | readonly number[])[]) =>
    Buffer.concat(
      parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([...part]))),
    );

  test("decodes UTF-8 and keeps the byte order mark", () => {
    expect(decodeTemplate(bytes([0xef, 0xbb, 0xbf], "<p>é€🎉</p>"))).toEqual({
      kind: "ok",
      value: "\ufeff<p>é€🎉</p>",
    });
  });

  test("takes a replacement character that is written as one", () => {
    expect(decodeTemplate(bytes("a\ufffdb"))).toEqual({ kind: "ok", value: "a\ufffdb" });
  });

  test.each([
    [
      "Latin-1, at the byte of the fault",
      bytes("<p>caf", [0xe9], "</p>"),
      "it is not valid UTF-8 at byte 6; save it as UTF-8",
    ],
    [
      "a sequence cut off at the end",
      bytes("<p>", [0xe2, 0x82]),
      "it is not valid UTF-8 at byte 3; save it as UTF-8",
    ],
    ["UTF-16 by its mark", bytes([0xff, 0xfe], [0x3c, 0]), "it is UTF-16; save it as UTF-8"],
    ["UTF-16 without a mark", Buffer.from("<html>", "utf16le"), "it is UTF-16; save it as UTF-8"],
    ["a PDF", bytes("%PDF-1.7"), "it is a PDF; give the source of a mail, saved as UTF-8"],
    ["a PNG", bytes([0x89], "PNG\r\n"), "it is a PNG picture; give the source of a mail, saved as UTF-8"],
    [
      "a Word document",
      bytes("PK", [3, 4]),
      "it is a ZIP archive (or a Word document); give the source of a mail, saved as UTF-8",
    ],
  ])("refuses %s", (_, file, message) => {
    expect(decodeTemplate(file)).toMatchObject({ kind: "error", error: { message } });
  });

  test("refuses a file that is too large before it is read", () => {
    expect(decodeTemplate(new Uint8Array(MAX_TEMPLATE_BYTES + 1))).toMatchObject({
      error: { code: "too-large" },
    });
  });
});
