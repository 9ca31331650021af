// The finder beside a browser's own reading (parse5's tree, WHATWG HTML 13.2): where a browser sees a link, we see it.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { findLinks } from "../../src/template/find-links.ts";
import { mutate } from "../measure/mutations.ts";
import { loadCases, loadSamples } from "../support/mail-documents.ts";

const MUTATIONS = 400;

/** A browser knows no merge tags: an unclosed one may hide from us what it shows. */
function withoutMergeSigns(source: string): string {
  return source.replace(/[{}%*|$#@~§]|\[\[?|\]\]?/g, "_");
}

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
  // Mail clients run no script.
  visit(parse(source, { scriptingEnabled: false }));
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

const B = '<a href="https://example.com/2">y</a>';
const N = '<a href="https://example.com/no">n</a>';

/** Markup out of which a browser makes links twice, elsewhere, or not at all: what it shows must be among ours. */
const REPAIRED: Readonly<Record<string, string>> = {
  "a table's caption": `<table><caption>${A}</caption><tr><td>${B}</table>`,
  "a table's columns": `<table><colgroup>${A}<col></colgroup><tr><td>${B}</table>`,
  "a table within a table, out of any cell": `<table><table>${A}</table>${B}</table>`,
  "a table's head, body and foot": `<table><thead>${A}<tbody><tr>${B}<tfoot></table>`,
  "text and links pushed out of a table": `<table>a${A}b<tr>c${B}d<td>e</table>`,
  "a hidden input and a form in a table": `<table><input type="hidden"><form>${A}</form><tr><td>${B}</table>`,
  "a cell that nobody opened": `<table></td></tr>${A}</table>${B}`,
  "a template": `<template>${N}</template>${A}`,
  "a template in a table": `<table><template><tr><td>${N}</template><tr><td>${A}</table>`,
  "a template nobody closed in a cell": `<table><tr><td>${A}</td></tr></table><template>${N}`,
  "a select": `<select><option>x</select>${A}`,
  "a select in a table": `<table><tr><td><select><option>x</td><td>${A}</table>`,
  "options outside of a select": `<option>x<optgroup>${A}</optgroup>${B}`,
  "a foreign object in svg": `<svg><foreignObject><p>${A}</p></foreignObject></svg>${B}`,
  "a description in svg": `<svg><desc>${A}</desc></svg>${B}`,
  "a title in svg, which holds markup": `<svg><title>${A}</title></svg>${B}`,
  "a style in svg, which holds markup": `<svg><style>${A}</style></svg>${B}`,
  "a script in svg, which holds markup": `<svg><script>${A}</script></svg>${B}`,
  "a textarea in svg, which is none": `<svg><textarea>${A}</textarea></svg>${B}`,
  "CDATA in svg": `<svg><![CDATA[ ${N} ]]></svg>${A}`,
  "a paragraph that ends svg": `<svg><g><p>${A}</svg>${B}`,
  "a font with a colour that ends svg": `<svg><font color="red">${A}</svg>${B}`,
  "svg that ends at once": `<svg/>${A}`,
  "text in math": `<math><mtext>${A}</mtext><mi>${B}</mi></math>`,
  "html in an annotation of math": `<math><annotation-xml encoding="text/html">${A}</annotation-xml></math>${B}`,
  "svg in math in html": `<math><mtext><svg><foreignObject>${A}</foreignObject></svg></mtext></math>${B}`,
  "math that a list ends": `<math><mi><ul><li>${A}</math>${B}`,
  "a script that escapes a script twice": `<script><!--<script>${N}</script>${N}--></script>${A}`,
  "a script whose comment never ends": `<script><!-- ${N} </script>${A}`,
  "a script with an end tag in capitals": `<script>${N}</SCRIPT >${A}`,
  "an end tag of a script with attributes": `<script>${N}</script a="b">${A}`,
  "noscript in the body": `<noscript>${A}</noscript>${B}`,
  "noscript in the head": `<head><noscript><link rel="a"></noscript></head>${A}`,
  "a frameset before anything": `<frameset><frame></frameset>${N}`,
  "a frameset that comes too late": `<p>x</p><frameset></frameset>${A}`,
  "plaintext in a paragraph": `<p>${A}<plaintext>${N}</plaintext>`,
  "a listing and a pre": `<pre>\n${A}</pre><listing>\n${B}</listing>`,
  "a link closed by another": `<a href="https://example.com/1">x<div><a href="https://example.com/2">y</a></div></a>`,
  "a link over paragraphs": `<a href="https://example.com/1">x<p>y</a>z</p>${B}`,
  "a link over cells": `<table><tr><td><a href="https://example.com/1">x<td>${B}</table>`,
  "bold that is closed in the wrong order": `<b><i>${A}</b>${B}</i>`,
  "bold around a block that ends late": `<b>1<div>2</b>3${A}</div>${B}`,
  "twenty formatting elements": `${"<b><i>".repeat(10)}<p>${A}${"</b>".repeat(10)}${B}`,
  "a nobr in a nobr": `<nobr>${A}<nobr>${B}`,
  "a marquee, an object and an applet": `<marquee>${A}</marquee><object>${B}</object><applet>${A}</applet>`,
  "a heading in a heading": `<h1>${A}<h2>${B}</h1>`,
  "list items nobody closed": `<ul><li>${A}<li>${B}</ul>`,
  "definitions nobody closed": `<dl><dt>${A}<dd>${B}</dl>`,
  "ruby text": `<ruby>${A}<rt>${B}</ruby>`,
  "html and body twice": `<html><body><html lang="en"><body class="b">${A}</body></html>${B}`,
  "links behind the end of the body": `<body>x</body>${A}</html>${B}`,
  "a link in the head": `<head>${A}</head><body>${B}`,
  "end tags that are breaks": `</br>${A}</p>${B}`,
  "an image that is an img": `<image src="a">${A}`,
  "a form feed among attributes": '<a\fhref="https://example.com/1"\ftitle="t">x</a>',
  "a NUL in a tag": `<p\0>${A}</p\0>`,
  "a NUL in text": `a\0b${A}`,
  "a quote nobody closed, and the next": `<a title="b>${N}<a title=">" href="https://example.com/1">x</a>`,
  "an address in back quotes": "<a href=`https://example.com/1`>x</a>",
  "a tag in an attribute": `<p title='${N}'>${A}</p>`,
  "a comment with a comment in it": `<!-- <!-- ${N} --> -->${A}`,
  "a comment that never ends": `${A}<!-- ${N}`,
  "a declaration with a quote in it": `<!DOCTYPE html "x>y">${A}`,
  "a processing instruction": `<?xml version="1.0" encoding="utf-8"?>${A}`,
  "half a tag at the end": `${A}<p title="`,
  "a details element": `<details><summary>${A}</summary>${B}</details>`,
  "rows behind each other's ends": `<table><tr><td>${A}</tr></tr></td><tr><td>${B}</table>`,
};

describe("findLinks sees every link that a browser sees", () => {
  test.each(Object.entries(SOURCES))("in %s", (_, source) => {
    const seen = browserAddresses(source);
    expect(seen.length).toBeGreaterThan(0);
    expect(ourAddresses(source)).toEqual(seen);
  });

  test.each(Object.entries(REPAIRED))("among others in %s", (_, source) => {
    const ours = new Set(ourAddresses(source));
    expect(browserAddresses(source).filter((address) => !ours.has(address))).toEqual([]);
  });

  test("of samples to which accidents happen", () => {
    const samples = loadSamples().filter(({ template }) => template.syntax === "html");
    const documents = samples.map(({ template }) => withoutMergeSigns(template.source));
    const missed: string[] = [];
    let seen = 0;
    for (let seed = 0; seed < MUTATIONS; seed += 1) {
      const { source, story } = mutate(documents, seed);
      const ours = new Set(ourAddresses(source));
      const addresses = browserAddresses(source).filter((address) => !/[{}%*[\]|<>$@"]/.test(address));
      seen += addresses.length;
      missed.push(
        ...addresses.filter((address) => !ours.has(address)).map((each) => `${seed} ${story}: ${each}`),
      );
    }
    expect(seen).toBeGreaterThan(MUTATIONS);
    expect(missed).toEqual([]);
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
