// The finder beside a browser's own reading (parse5's tree, WHATWG HTML 13.2): where a browser sees a link, we see it.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { findLinks } from "../../src/template/find-links.ts";
import { loadCases, loadSamples } from "../support/mail-documents.ts";

const LINK_ELEMENTS = new Set(["a", "area"]);

/** Addresses of all links in the tree, those in the content of templates left out: no mail client shows them. */
function browserAddresses(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node) && LINK_ELEMENTS.has(node.tagName)) {
      const href = node.attrs.find(({ name, prefix }) => name === "href" && prefix === undefined)?.value;
      if (href !== undefined && href !== "") found.push(href.replace(/[\t\r\n]/g, "").trim());
    }
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(source));
  return found;
}

function ourAddresses(source: string): readonly string[] {
  return findLinks({ syntax: "html", source, text: null }, "source").map(({ address }) => address);
}

const A = '<a href="https://example.com/1">x</a>';

const SOURCES: Readonly<Record<string, string>> = {
  "a link in a paragraph": `<p>${A}`,
  "a link nobody closed": '<a href="https://example.com/1">x<a href="https://example.com/2">y',
  "a link pushed out of a table": `<table>${A}<tr><td>z</td></tr></table>`,
  "a link in a row, out of any cell": `<table><tr>${A}<td>z</td></tr></table>`,
  "a link in a nested table": `<table><tr><td><table><tr><td>${A}</td></tr></table></td></tr></table>`,
  "a link around a table": `<a href="https://example.com/1"><table><tr><td>z</td></tr></table></a>`,
  "a tag without quotes": "<a href=https://example.com/1>x</a>",
  "a tag in single quotes": "<a href='https://example.com/1'>x</a>",
  "no space between attributes": '<a class="b"href="https://example.com/1"id="c">x</a>',
  "an attribute twice": '<a href="https://example.com/1" href="https://example.com/2">x</a>',
  "a slash among attributes": '<a / href="https://example.com/1"/>x</a>',
  "upper case": '<A HREF="https://example.com/1">x</A>',
  "an equals sign before a name": '<a ="b" href="https://example.com/1">x</a>',
  "a quote in a name": '<a b"c href="https://example.com/1">x</a>',
  "white space around the equals sign": '<a href \n=\t "https://example.com/1">x</a>',
  "line breaks in an address": '<a href="https://example.com/\n1">x</a>',
  "character references": '<a href="https://example.com/?a=1&amp;b=2&#x26;c=3">x</a>',
  "a reference without semicolon": '<a href="https://example.com/?a=1&amp=2&copy=3">x</a>',
  "a comment before": `<!-- <a href="no">n</a> -->${A}`,
  "a comment that ends with --!>": `<!-- a --!>${A}`,
  "a comment that is empty": `<!-->${A}`,
  "a comment of a dash": `<!--->${A}`,
  "a bogus comment": `<! a >${A}<? b >${A}</ c >${A}`,
  "CDATA in HTML": `<![CDATA[ <b>]]>${A}`,
  "a title with a tag in it": `<title><a href="no">n</a></title>${A}`,
  "a style with a tag in it": `<style><a href="no">n</a></style>${A}`,
  "a script with a tag in it": `<script>"<a href='no'>n</a>"</script>${A}`,
  "a script that escapes a script": `<script><!--<script></script>--></script>${A}`,
  "a textarea with a tag in it": `<textarea><a href="no">n</a></textarea>${A}`,
  "xmp, iframe, noembed and noframes": `<xmp>${A}</xmp><iframe>${A}</iframe><noembed>${A}</noembed><noframes>${A}</noframes>${A}`,
  plaintext: `${A}<plaintext>${A}`,
  "svg with a link": '<svg><a href="https://example.com/1"><text>x</text></a></svg>',
  "svg with a style": `<svg><style>b</style></svg>${A}`,
  "math beside a link": `<math><mi>b</mi></math>${A}`,
  "an image map": '<map name="m"><area href="https://example.com/1" alt="x"></map>',
  "a button around a link": `<button>${A}</button>`,
  "formatting across blocks": `<b><p>${A}</b>${A}</p>`,
  "an end tag without a start": `</a></p></b>${A}`,
  "an end tag with attributes": `${A.replace("</a>", '</a href="no">')}${A}`,
  "a lone <": `1 < 2 <3 << ${A}`,
  "a tag cut off at the end": `${A}<a href="https://example.com/2`,
  "an attribute cut off by a tag": `<a title="b>c" href="https://example.com/1">x</a>`,
  "a frameset nobody shows": `<body>${A}<frameset></frameset>`,
  "a heading in a list in a quote": `<blockquote><ul><li><h2>${A}</h2></ul></blockquote>`,
  "a form in a form": `<form><form>${A}</form></form>`,
  "an old doctype and a byte order mark": `\ufeff<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "b">${A}`,
  "windows line ends": `<p>\r\n<a\r\nhref="https://example.com/1"\r\n>x</a>\r\n</p>`,
};

describe("findLinks sees every link that a browser sees", () => {
  test.each(Object.entries(SOURCES))("in %s", (_, source) => {
    const seen = browserAddresses(source);
    expect(seen.length).toBeGreaterThan(0);
    expect(ourAddresses(source)).toEqual(seen);
  });

  // Merge tags and conditional comments are what a browser does not know; the samples with them are compared by inclusion.
  test.each([...loadSamples(), ...loadCases()].filter(({ template }) => template.syntax === "html"))(
    "of $name",
    ({ template }) => {
      const ours = new Set(ourAddresses(template.source));
      const plain = browserAddresses(template.source).filter((address) => !/[{}%*[\]|<>$@"]/.test(address));
      expect(plain.filter((address) => !ours.has(address))).toEqual([]);
    },
  );
});
