// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are merge tags
import { describe, expect, test } from "vitest";
import { findMergeTags, maskMergeTags, STAND_IN } from "../../src/template/merge-tags.ts";

const texts = (source: string) => findMergeTags(source).map(({ text }) => text);
const around = (tag: string) => `<p>Before ${tag} after</p>`;

describe("findMergeTags finds", () => {
  test.each([
    ["Handlebars and most systems", "{{ unsubscribe_url }}"],
    ["Handlebars unescaped", "{{{urls.unsubscribe}}}"],
    ["Handlebars with quotes and brackets", "{{link \"a > b\" class='x'}}"],
    ["a Handlebars block", "{{#if (gt count 3)}}"],
    ["a Handlebars comparison", "{{#if a < b}}"],
    ["a Handlebars comment with a tag in it", "{{!-- {{old}} <a href='x'> --}}"],
    ["a Blade comment", "{{-- old --}}"],
    ["Go templates", '{{ index . "ID" }}'],
    ["Braze", "{{${set_user_to_unsubscribed_url}}}"],
    ["Braze within a namespace", "{{preference_center.${center_name}}}"],
    ["Magento", "{{var subscriber.getUnsubscriptionLink()}}"],
    ["Twig with a hash in a hash", '{{ path("x", {a: {b: 1}}, "y") }}'],
    ["Liquid, Twig", '{% if name != "" %}'],
    ["Liquid over lines", "{%- assign a =\n 'b' -%}"],
    ["a Liquid comment with its content", "{% comment %}<a href='x'>{{ old }}</a>{% endcomment %}"],
    ["a Twig comment", "{# <a href='x'> #}"],
    ["a Smarty comment", "{* <a href='x'> *}"],
    ["a Smarty variable", '{$name|default:"you"}'],
    ["a Smarty condition", '{if $a > 3 && $b == "x"}'],
    ["a Smarty end", "{/foreach}"],
    ["single braces", "{unsubscribe_url}"],
    ["single braces with a namespace", "{clang:unsubscribe}"],
    ["single braces with a dot", "{action.optOutUrl}"],
    ["single braces with a mark", "{!remove_web}"],
    ["two words in braces", "{unsubscribe link}"],
    ["Mailchimp", "*|UNSUB|*"],
    ["Mailchimp with a value", '*|IF:PLACE="Oslo"|*'],
    ["Mailchimp as an editor encodes it", "*%7CUNSUB%7C*"],
    ["Salesforce", "%%unsub_center_url%%"],
    ["Bronto", "%%!unsubscribe_url%%"],
    ["Ghost", "%%{unsubscribe_url}%%"],
    ["AMPscript", "%%=CloudPagesURL(31, 'email', \"x\")=%%"],
    ["an AMPscript block", '%%[ IF @a > 1 THEN SET @b = "c" ENDIF ]%%'],
    ["ActiveCampaign", "%UNSUBSCRIBELINK%"],
    ["a name that starts like percent-encoding", "%ADDRESS%"],
    ["Discourse", "%{unsubscribe_url}"],
    ["Mailman", "%(user_optionsurl)s"],
    ["FreshMail", "$$resignlink$$"],
    ["Emarsys", "$unsubscribe$"],
    ["Responsys", "$formlink('Unsubscribe_Form')$"],
    ["Zoho", "$[LI:UNSUBSCRIBE]$"],
    ["FreeMarker and Velocity values", "${recipient.id?url}"],
    ["a quiet Velocity value", "$!{recipient.id}"],
    ["FreeMarker directives", "<#if count gt 3>"],
    ["FreeMarker ends", "</#if>"],
    ["FreeMarker macros", '<@link to="x"/>'],
    ["GetResponse", "[[unsubscribe]]"],
    ["Maileon", "[[SYSLINK|UNSUBSCRIBE]]"],
    ["SparkPost", '[[data-msys-unsubscribe="1"]]'],
    ["Inxmail", '[%url:unsubscribe-link; "https://example.com"; "Abmelden"; ; "Name"]'],
    ["Emma", "[% opt_out_url %]"],
    ["Mailingwork", "[*abmelden*]"],
    ["phpList", "[UNSUBSCRIBEURL]"],
    ["Benchmark", "[unsubscribe:Click here]"],
    ["Drupal", "[simplenews-subscriber:unsubscribe-url]"],
    ["OpenEMM", '[agnFORM name="unsubscribe"]'],
    ["Optimizely", "[$unsubscribelink]"],
    ["ERB, EJS, JSP", '<%= url("a") > 1 %>'],
    ["SendGrid", "<%asm_group_unsubscribe_raw_url%>"],
    ["a JSP comment", "<%-- <a href='x'> --%>"],
    ["PHP", '<?php if ($a > 1) echo "b"; ?>'],
    ["PHP's short form", "<?= $user->url ?>"],
    ["double angle brackets", "<<First Name>>"],
    ["brackets that were encoded", "&lt;%unsubscribe%&gt;"],
    ["Bitrix, Moosend", "#UNSUBSCRIBE_LINK#"],
    ["Apsis", "##OptOutList##"],
    ["TYPO3", "###SYS_AUTHCODE###"],
    ["Spotler", "@{unsubscribe}@"],
    ["double at signs", "@@unsubscribe@@"],
    ["Keap", "~OptOut_123~"],
    ["Eloqua", "~~eloqua..type--emailfield..syntax--siteid..encodeFor--url~~"],
    ["Sendcockpit", "§§link_unsubscribe§§"],
    ["GOV.UK Notify", "((unsubscribe_url))"],
    ["Dolibarr", "__UNSUBSCRIBE_URL__"],
    ["Mailcoach", "::unsubscribeUrl::"],
    ["Blade unescaped", '{!! route("unsubscribe", ["t" => $t]) !!}'],
    ["Blade's directives", '@if($user->age > 3 && $name == "x")'],
    ["Blade's directives with a bracket that compares", "@if($a <3 || $b < $c)"],
    ["Blade's directives with a space", "@foreach ($rows as $row)"],
    ["Blade's attributes", "@class(['a' => $isA, \"b\"])"],
    ["Razor", '@Url.Action("Unsubscribe", new { id = 1 })'],
    ["Velocity's conditions", '#if($user.age > 3 && $name == "x")'],
    ["Velocity's loops", "#foreach( $row in $rows )"],
    ["Velocity's ends", "#end"],
    ["Velocity's ends in braces", "#{else}"],
    ["Velocity's methods", '$links.get("unsubscribe").url'],
    ["quiet methods of Velocity", "$!links.get('a', \"b\").url"],
    ["Responsys with double quotes", '$formlink("Unsubscribe_Form")$'],
    ["Responsys with a call in a call", "$formlink(campaignname(),EMAIL_ADDRESS_)$"],
    ["FreeMarker's comparisons", "<#if (count > 3)>"],
    ["FreeMarker's directives with brackets in quotes", '<#assign a = "<b>">'],
    ["FreeMarker in square brackets", "[#if count > 3]"],
    ["FreeMarker's ends in square brackets", "[/#if]"],
    ["Inxmail with a bracket in quotes", '[%url:unsubscribe-link; "https://example.com/?a>b"; "Abmelden"]'],
    ["comparisons of Template Toolkit", "[% IF a > b %]"],
    ["PHP's short form with a line break", "<?\necho $a > 1; ?>"],
  ])("%s", (_, tag) => {
    expect(texts(around(tag))).toEqual([tag]);
    expect(texts(tag)).toEqual([tag]);
  });
});

describe("findMergeTags leaves", () => {
  test.each([
    ["style sheets", "<style>a{color:red}[class~=x]{width:50%} @media{b{top:1%}}</style>"],
    ["style sheets in MJML", "<mj-style>a{color:red}</mj-style>"],
    ["scripts", '<script type="application/ld+json">{"a":[b],c:{d}}</script>'],
    ["percentages", "from 50% to 60%, width:50%;height:60%"],
    ["percent-encoding", "https://example.com/%C3%A9t%C3%A9/%20foo%20"],
    ["conditional comments", "<!--[if mso]>a<![endif]--><![if !mso]>b<![endif]>"],
    ["colours", '<td style="color:#fff;background:#eee">'],
    ["prices", "$5 or $ 6, from 5$ to 6$"],
    ["headings and numbers", "# One #2 ##3"],
    ["footnotes", "a[1] and [2]"],
    ["an opening that is never closed", "{{ a <a href='x'> b {% c <% d *| e %%[ f"],
    ["an opening that is closed by a later tag's closing", "{{ broken <a href='x'>"],
    ["an XML declaration", '<?xml version="1.0"?>'],
    ["Word's namespaces", '<?xml:namespace prefix = o ns = "urn:x" />'],
    ["CDATA", "<![CDATA[ x ]]>"],
  ])("%s", (_, source) => {
    expect(texts(source)).toEqual([]);
  });
});

describe("findMergeTags leaves what only looks like a call", () => {
  test.each([
    ["mailboxes", "write to info@example.com (we answer) or a@b(c)"],
    ["fragments of addresses", "https://example.com/a#endless #else-where"],
    ["a bracket that is never closed", "@if($a <a href='x'>b</a> and $c.d( <b>e</b>"],
    ["style sheets", "<style>@media(max-width:600px){a{color:red}} @import url(x)</style>"],
    ["scripts", '<script>$a.get("b"); @c("d")</script>'],
    ["prices", "from $a (a dollar) to US$ (two)"],
  ])("%s", (_, source) => {
    expect(texts(source)).toEqual([]);
  });
});

test("findMergeTags takes PHP to the end of the text where its closing is left out", () => {
  expect(texts("<p>a</p><?php echo '<a href=\"x\">'; // ]]")).toEqual(["<?php echo '<a href=\"x\">'; // ]]"]);
});

test("findMergeTags finds a tag behind a broken one", () => {
  expect(texts("{{ broken <a href='{{url}}'>")).toEqual(["{{url}}"]);
});

test("findMergeTags finds real tags in style sheets", () => {
  expect(texts("<style>a{color:{{color}}}</style>[x]")).toEqual(["{{color}}", "[x]"]);
});

test("findMergeTags gives spans in source order", () => {
  expect(findMergeTags("a {{b}}[c]d")).toEqual([
    { span: { start: 2, end: 7 }, text: "{{b}}" },
    { span: { start: 7, end: 10 }, text: "[c]" },
  ]);
});

test("maskMergeTags leaves a source without tags as it is", () => {
  expect(maskMergeTags("<p>a</p>")).toBe("<p>a</p>");
});

test("maskMergeTags keeps what is around tags, and line breaks in them", () => {
  const s = STAND_IN;
  expect(maskMergeTags('<a href="{{\r\n"x"}}">')).toBe(`<a href="${s}${s}\r\n${s.repeat(5)}">`);
});
