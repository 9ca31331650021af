import { describe, expect, test } from "vitest";
import { decodeDelimiters, findDamage } from "../../src/template/find-damage.ts";

describe("findDamage sees", () => {
  test.each([
    ["a lost closing brace", "{{ unsubscribe_url }", "damaged-tag"],
    ["a lost closing brace of a tag without spaces", "{{unsubscribe_url}", "damaged-tag"],
    ["a lost opening brace", "{unsubscribe_url}}", "damaged-tag"],
    ["a lost closing", "https://example.com/{{ unsubscribe_url", "damaged-tag"],
    ["a lost percent sign of Liquid", "{% unsubscribe_link }", "damaged-tag"],
    ["a lost pipe", "*|UNSUB*", "damaged-tag"],
    ["a lost star", "*|UNSUB|", "damaged-tag"],
    ["a lost percent sign", "%%unsub_center_url%", "damaged-tag"],
    ["a lost bracket", "[[unsubscribe_url]", "damaged-tag"],
    ["the text behind an unclosed quote", "https://example.com/u>Leave</a> or <a href=", "unclosed-quote"],
    ["a telephone", "tel:+31201234567", "telephone"],
    ["a text message", "SMS:12345?body=STOP", "telephone"],
    ["a quote that transport encoded", "3D'https://example.com'", "quoted-printable"],
  ] as const)("%s", (_, href, damage) => {
    expect(findDamage(href)).toBe(damage);
  });
});

describe("findDamage lets pass", () => {
  test.each([
    ["a whole tag", "{{ unsubscribe_url }}"],
    ["a block around a tag", "{{#if a}}{{{unsubscribe_url}}}{{/if}}"],
    ["a hash in a tag", "{{ path('x', {a: {b: 1}}) }}"],
    ["tags side by side", "%A_B%%C_D%[E][F]{g}{h}*|I|**|J|*"],
    ["a tag with markup of a language", '<c:out value="unsubscribe"></c:out><TMPL_VAR NAME=u>'],
    ["an address", "https://example.com/a?b=%5B1%5D&c=50%25"],
    ["percent-encoded delimiters", "*%7CUNSUB%7C*"],
  ])("%s", (_, href) => {
    expect(findDamage(href)).toBeNull();
  });
});

test("decodeDelimiters decodes what tags are made of, and nothing else", () => {
  expect(decodeDelimiters("%7B%7B%20unsub%20%7D%7D?q=%C3%A9&r=a%2Fb")).toBe("{{ unsub }}?q=%C3%A9&r=a%2Fb");
  expect(decodeDelimiters("%C2%A7%C2%A7link%C2%A7%C2%A7")).toBe("§§link§§");
});
