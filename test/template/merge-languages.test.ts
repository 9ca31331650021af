// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are merge tags
// Addresses in every merge language we know come through a rewrite whole: quoted, unquoted, beside others, and left alone.
import { describe, expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";

function rewrite(source: string): string {
  const result = planRewrite(
    { syntax: "html", source, text: null },
    { mergeTag: DEFAULT_MERGE_TAG, relabel: "never", whenMissing: "report", language: null },
  );
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value.source;
}

/** Each with quotes of both kinds, and brackets, where its language allows them. */
const ADDRESSES: readonly (readonly [string, string])[] = [
  ["Handlebars", `{{link "unsubscribe" type='a > b' other="<b>"}}`],
  ["a Handlebars block", '{{#if (gt a "1")}}{{{unsubscribe_url}}}{{else}}#{{/if}}'],
  ["Mustache", "{{#user}}{{unsubscribe_url}}{{/user}}"],
  ["Liquid", `{% if tags contains "a>b" %}{{ unsubscribe_url | append: '<' }}{% endif %}`],
  ["Twig", `{{ path("unsubscribe", {a: {b: '>'}}) }}`],
  ["Django", '{% url "unsubscribe" token=x|default:"<none>" %}'],
  ["Smarty", `{url action="unsubscribe" x='>' id=$id}`],
  ["Smarty's modifiers", `{$unsubscribe_url|escape:"html"}`],
  ["ERB", `<%= unsubscribe_url(token: "a>b", x: '<') %>`],
  ["EJS", `<% if (a < b && c > "d") { %><%- unsubscribeUrl %><% } %>`],
  ["Go", '{{ printf "%s/unsubscribe?<%d>" .Base .Id }}'],
  ["Go with backticks", "{{ TrackLink `https://example.com/unsubscribe` . }}"],
  ["AMPscript", `%%=RedirectTo(Concat("https://example.com/unsubscribe?a>b", '<'))=%%`],
  ["FreeMarker", `<#if (a > b)>\${unsubscribeUrl!"<none>"}<#else>#</#if>`],
  ["FreeMarker in square brackets", `[#if a > "b"]\${unsubscribeUrl}[/#if]`],
  ["Velocity", `#if($a > "1")$links.get("unsubscribe")#else$!{unsubscribe.url}#end`],
  ["PHP", `<?php echo $a > "1" ? $b['unsubscribe'] : '<'; ?>`],
  ["PHP's short form", `<?= $links["unsubscribe"] > '<' ?>`],
  ["Blade", `{{ route("unsubscribe", ['a' => '>']) }}`],
  ["Blade, unescaped", `{!! route("unsubscribe", ['a' => '<']) !!}`],
  ["Razor", `@Url.Action("Unsubscribe", new { a = '>' })`],
  ["Template Toolkit", '[% IF a > "b" %][% unsubscribe_url %][% END %]'],
  ["Responsys", `$formlink("Unsubscribe_Form",'>')$`],
  ["Responsys' newer form", `\${clickthrough("UNSUBSCRIBE_LINK", '>')}`],
  ["Inxmail", '[%url:unsubscribe-link; "https://example.com/?a>b"; "Abmelden"]'],
  ["Mailchimp", "*|UNSUB:https://example.com/a|*"],
  ["Maileon", "[[SYSLINK|UNSUBSCRIBE]]"],
  ["double percent signs", "%%unsub_center_url%%"],
  ["double brackets", `[[unsubscribe_url fallback="a"]]`],
  ["double hash signs", "##crm.unsubscribe_url##"],
  ["Eloqua", "~~eloqua..type--emailfield..syntax--UnsubscribeEmailAll..encodeFor--url~~"],
];

describe.each(ADDRESSES)("an address in %s", (_, address) => {
  const becomes = (source: string): string => source.replace(address, () => DEFAULT_MERGE_TAG);

  test.each([
    ["in double quotes", `<p><a class="c" href="${address}" style="s">Unsubscribe</a></p>`],
    ["in single quotes", `<p><a class='c' href='${address}' style='s'>Unsubscribe</a></p>`],
    ["without quotes", `<p><a class=c href=${address} style=s>Unsubscribe</a></p>`],
    ["without a space behind it", `<p><a href="${address}"style="s">Unsubscribe</a></p>`],
    [
      "for Outlook alone",
      `<!--[if mso]><v:rect href="${address}" fill="f"><center>Unsubscribe</center></v:rect><![endif]-->`,
    ],
  ])("is replaced as a whole %s", (_name, source) => {
    expect(rewrite(source)).toBe(becomes(source));
  });

  test("is left as it is beside a link that is replaced", () => {
    const source = `<a ${address} title="${address}" href="#">Unsubscribe</a><img src="${address}" alt="">`;
    expect(rewrite(source)).toBe(source.replace('href="#"', `href="${DEFAULT_MERGE_TAG}"`));
  });
});
