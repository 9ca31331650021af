// Arbitrary texts made of what mails are made of, for laws; and texts made to be slow.
import fc from "fast-check";

const PIECES = [
  ..."<>\"'=/ \n\r\t{}[]%*|#$&;!-?@~()",
  "<a ",
  "<A\n",
  "</a>",
  "<a href=",
  'href="https://example.com/u?a=1&amp;b=2"',
  "href='x'",
  "href=x",
  "<td>",
  "</td>",
  "<table>",
  "</table>",
  "<br/>",
  '<img alt="Go">',
  "<p>",
  "<style>",
  "</style>",
  "<script>",
  "</script>",
  "<title>",
  "<svg>",
  "</svg>",
  "<!--",
  "-->",
  "<!--[if mso]>",
  "<![endif]-->",
  "<![if !mso]>",
  '<v:roundrect href="#">',
  "<center>",
  "<mj-button ",
  "{{",
  "}}",
  "{{#if x}}",
  "{{/if}}",
  '{{link "x"}}',
  "{%",
  "%}",
  "*|UNSUB|*",
  "%%x%%",
  "<%",
  "%>",
  "[unsubscribe]",
  "&nbsp;",
  "&amp",
  "&#39;",
  "https://example.com/a",
  "www.example.com",
  "mailto:a@example.com",
  "Unsubscribe",
  "hier",
  "é",
  "🎉",
  "\u0000",
  "\ud800",
];

/** A text of such pieces, in any order. */
export const mailText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(""));

const REPEATED = [
  ...PIECES,
  "<a <a <a ",
  '<a href="',
  "<a href='x",
  "<a href=x>",
  "<!--[if mso]><style><![endif]-->",
  "<!--[if mso]><a href=x><![endif]-->",
  "<script><!--<script>",
  "<svg><![CDATA[",
  "- --",
  "{{{{{{{{a",
  "{{ a }",
  '{a "',
  "{% comment %}",
  "{%x",
  "%a",
  "$a(",
  "[a",
  "[[a",
  "<?php ",
  "((a",
  "__A",
  "::a",
  "&lt;%",
  "&n",
  "&#1",
  "<http://a\n",
  "http://a) ",
];

/** Names and texts of about `length` characters, each one piece repeated. */
export function hostileText(length: number): readonly (readonly [string, string])[] {
  return REPEATED.map((piece) => [JSON.stringify(piece), piece.repeat(Math.ceil(length / piece.length))]);
}
