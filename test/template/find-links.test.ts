// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are merge tags
import { describe, expect, test } from "vitest";
import { findLinks } from "../../src/template/find-links.ts";
import type { Link } from "../../src/template/link.ts";
import { MAX_CONTEXT_CHARS, MAX_LINK_TEXT_CHARS } from "../../src/template/link-text.ts";

const find = (source: string) => findLinks({ syntax: "html", source, text: null }, "source");
const hrefs = (source: string) => find(source).map(({ href }) => href);

/** The one link of a source. */
function only(source: string): Link {
  const [link, ...more] = find(source);
  if (link === undefined || more.length > 0)
    throw new Error(`Expected one link, found ${more.length + (link ? 1 : 0)}`);
  return link;
}

describe("findLinks finds the value of an href", () => {
  test.each([
    ["in double quotes", '<a href="X">t</a>', "X"],
    ["in single quotes", "<a href='X'>t</a>", "X"],
    ["without quotes", "<a href=X>t</a>", "X"],
    ["without quotes, up to the end of the tag even behind a slash", "<a href=X/>t</a>", "X/"],
    ["with spaces around the sign", '<a href = "X">t</a>', "X"],
    ["with line breaks around the sign", '<a href\r\n=\n"X">t</a>', "X"],
    ["without a space before it", '<a class="c"href="X"style="s">t</a>', "X"],
    ["behind a slash", '<a/href="X">t</a>', "X"],
    ["in upper case", '<A HREF="X">t</A>', "X"],
    ["that is empty", '<a href="">t</a>', ""],
    ["that is empty and without quotes", "<a href=>t</a>", ""],
    ["of two, the first", '<a href="X" href="Y">t</a>', "X"],
    ["with line breaks in it", '<a href="X\r\n  Y">t</a>', "X\r\n  Y"],
    ["with a bracket in it", '<a href="X>Y">t</a>', "X>Y"],
    ["behind an attribute with brackets and quotes", '<a title=\'a "> b\' href="X">t</a>', "X"],
    ["behind an attribute without value", '<a disabled href="X">t</a>', "X"],
    ["behind a name that starts with a quote", '<a "b" href="X">t</a>', "X"],
    ["that is a merge tag", '<a href="*|UNSUB|*">t</a>', "*|UNSUB|*"],
    ["that is a merge tag without quotes", "<a href={{ url }}>t</a>", "{{ url }}"],
    [
      "that is a merge tag with quotes of the same kind",
      '<a href="{{link "x" to="y"}}">t</a>',
      '{{link "x" to="y"}}',
    ],
    ["that is a tag in brackets", '<a href="<%= url("a") %>">t</a>', '<%= url("a") %>'],
    ["that is PHP", '<a href="<?php echo $a["b"] > 1; ?>">t</a>', '<?php echo $a["b"] > 1; ?>'],
    [
      "that holds a merge tag",
      '<a href="https://e.example/{{ index . "ID" }}?a=b">t</a>',
      'https://e.example/{{ index . "ID" }}?a=b',
    ],
    ["behind a merge tag", '<a {{#if a > b}}class="c"{{/if}} href="X">t</a>', "X"],
    ["that touches a merge tag", '<a {{#if a}}href="X"{{/if}}>t</a>', "X"],
    ["in single quotes with an apostrophe in a tag", "<a href='{{ t 'x' }}'>t</a>", "{{ t 'x' }}"],
  ])("%s", (_, source, href) => {
    const link = only(source);
    expect(link).toMatchObject({ part: "source", place: "attribute", element: "a", href, text: "t" });
    expect(source.slice(link.span.start, link.span.end)).toBe(href);
  });

  test("in both branches of a condition, since either may be sent", () => {
    expect(hrefs('<a {{#if a}}href="X"{{else}}href="Y"{{/if}}>t</a>')).toEqual(["X", "Y"]);
  });
});

describe("findLinks finds", () => {
  test.each([
    ["areas of an image map", '<map><area shape="rect" href="X" alt="Stop"></map>', "area", "Stop"],
    ["forms", '<form action="X"><input type="submit" value="Stop"></form>', "form", "Stop"],
    ["forms of AMP", '<form method="post" action-xhr="X"><button>Stop</button></form>', "form", "Stop"],
    ["buttons with an action", '<form><button formaction="X">Stop</button></form>', "button", "Stop"],
    ["inputs with an action", '<input type="submit" formaction="X" value="Stop">', "input", "Stop"],
    [
      "what AMP navigates to",
      `<button on="tap:AMP.setState({a:1}),AMP.navigateTo(url='X', target=_blank)">Stop</button>`,
      "button",
      "Stop",
    ],
    [
      "what AMP navigates to, with quotes as references",
      '<div role="button" on="tap:AMP.navigateTo(url=&quot;X&quot;)">Stop</div>',
      "div",
      "Stop",
    ],
    ["what Angular fills in", '<a ng-href="X">Stop</a>', "a", "Stop"],
    ["links in SVG", '<svg><a xlink:href="X"><text>Stop</text></a></svg>', "a", "Stop"],
    ["buttons of MJML", '<mj-button href="X">\n  Stop\n</mj-button>', "mj-button", "Stop"],
    [
      "navigation of MJML",
      '<mj-navbar><mj-navbar-link href="X">Stop</mj-navbar-link></mj-navbar>',
      "mj-navbar-link",
      "Stop",
    ],
    [
      "social icons of MJML",
      '<mj-social-element name="x" href="X">Stop</mj-social-element>',
      "mj-social-element",
      "Stop",
    ],
    ["images of MJML", '<mj-image href="X" alt="Stop" /><mj-text>no</mj-text>', "mj-image", "Stop"],
    ["links in MJML's text", '<mj-text><a href="X">Stop</a></mj-text>', "a", "Stop"],
    ["links in MJML's raw parts", '<mj-raw><a href="X">Stop</a></mj-raw>', "a", "Stop"],
    ["buttons of other systems", '<button class="c" href="X">Stop</button>', "button", "Stop"],
    [
      "VML buttons in conditional comments",
      '<!--[if mso]><v:roundrect xmlns:v="urn:v" href="X" arcsize="8%"><w:anchorlock/><center>Stop</center></v:roundrect><![endif]-->',
      "v:roundrect",
      "Stop",
    ],
    [
      "VML shapes that end at once",
      '<!--[if gte mso 9]><v:rect href="X" alt="Stop" /><![endif]-->no',
      "v:rect",
      "Stop",
    ],
    ["links in comments with spaces", '<!-- [if mso]> <a href="X">Stop</a> <![endif] -->', "a", "Stop"],
    ["links for others than Outlook", '<!--[if !mso]><!--><a href="X">Stop</a><!--<![endif]-->', "a", "Stop"],
    [
      "links for others than Outlook, by dashes",
      '<!--[if !mso]>--><a href="X">Stop</a><!--<![endif]-->',
      "a",
      "Stop",
    ],
    ["links in revealed conditions", '<![if !mso]><a href="X">Stop</a><![endif]>', "a", "Stop"],
    ["links in a conditional comment that is never closed", '<!--[if mso]><a href="X">Stop</a>', "a", "Stop"],
    [
      "links behind a comment in a conditional comment",
      '<!--[if mso]><!-- b --><a href="X">Stop</a><![endif]-->',
      "a",
      "Stop",
    ],
    ["links behind a bracket that opens nothing", '1 < 2 <3 <> </> <a href="X">Stop</a>', "a", "Stop"],
    ["links behind a broken end tag", '</ x><a href="X">Stop</a>', "a", "Stop"],
    ["links behind a comment that ends early", '<!--> <a href="X">Stop</a> -->', "a", "Stop"],
    ["links behind a comment that ends with a bang", '<!-- a --!><a href="X">Stop</a>', "a", "Stop"],
    [
      "links behind CDATA, which HTML ends at the first bracket",
      '<![CDATA[ > <a href="X">Stop</a>',
      "a",
      "Stop",
    ],
    [
      "links behind a style sheet in a condition",
      '<!--[if mso]><style>a{}<![endif]--><a href="X">Stop</a>',
      "a",
      "Stop",
    ],
    [
      "links behind an SVG title, which is no raw text",
      '<svg><title>a<b></svg><a href="X">Stop</a>',
      "a",
      "Stop",
    ],
    [
      "links behind an escaped script",
      "<script><!-- <script></script> --></script><a href='X'>Stop</a>",
      "a",
      "Stop",
    ],
    [
      "links between rows of a block",
      '<table>{{#each a}}<tr><td><a href="X">Stop</a></td></tr>{{/each}}</table>',
      "a",
      "Stop",
    ],
    ["links behind a comparison of a block", '{{#if a < b}}<a href="X">Stop</a>{{/if}}', "a", "Stop"],
    ["links without end at the end", '<p>Hi <a href="X">Stop', "a", "Stop"],
  ])("%s", (_, source, element, text) => {
    const link = only(source);
    expect(link).toMatchObject({ href: "X", element, text });
    expect(source.slice(link.span.start, link.span.end)).toBe("X");
  });
});

describe("findLinks leaves", () => {
  test.each([
    ["style sheets", '<style>a:after{content:"<a href=X>"}</style>'],
    ["scripts", '<script>document.write("<a href=X>t</a>")</script>'],
    ["escaped scripts", "<script><!-- <script></script><a href=X>t</a> --></script>"],
    ["the title", "<title><a href=X>t</a></title>"],
    ["comments", '<!-- <a href="X">t</a> -->'],
    ["comments over conditional ones", '<!-- <!--[if mso]> <a href="X">t</a> -->'],
    ["comments that are never closed", '<!-- <a href="X">t</a>'],
    ["text fields", "<textarea><a href=X>t</a></textarea>"],
    [
      "comments of template languages",
      "{{!-- <a href='X'>t</a> --}}{% comment %}<a href='X'>t</a>{% endcomment %}{# <a href=X> #}",
    ],
    ["blocks of code", "<?php echo '<a href=\"X\">t</a>'; ?>"],
    [
      "what is loaded and not followed",
      '<link href="X"><base href="X"><mj-font href="X"/><svg><use xlink:href="#i"/></svg>',
    ],
    ["anchors without address", '<a name="X">t</a>'],
    ["an href without value, which has no place for one", "<a href>t</a>"],
    ["other attributes", '<a data-href="X" hrefx="X" xhref="X">t</a>'],
    ["addresses in the text of HTML", "<p>https://example.com/unsubscribe</p>"],
    ["a tag that never ends", '<p>Hi <a href="X"'],
    ["a quote that never ends", '<p>Hi <a href="X>t</a>'],
  ])("%s", (_, source) => {
    expect(find(source)).toEqual([]);
  });
});

describe("a link's address", () => {
  test.each([
    [
      "character references decoded",
      "https://e.example/?a=1&amp;b=2&#39;&#x2f;",
      "https://e.example/?a=1&b=2'/",
    ],
    [
      "parameters that look like references kept",
      "https://e.example/?a=1&copy=2&notit;",
      "https://e.example/?a=1&copy=2&notit;",
    ],
    ["white space around it dropped", " \n https://e.example \t", "https://e.example"],
    ["line breaks in it dropped", "https://e.example/\r\na\tb", "https://e.example/ab"],
    ["merge tags as written", "{{ a  b }}", "{{ a  b }}"],
  ])("has %s", (_, href, address) => {
    expect(only(`<a href="${href}">t</a>`)).toMatchObject({ href, address });
  });
});

test("a link has the attributes of its element, the first of each name", () => {
  const link = only('<a HREF="X" Title="A &amp; B" data-x=1 title="no" disabled>t</a>');
  expect([...link.attributes]).toEqual([
    ["href", "X"],
    ["title", "A & B"],
    ["data-x", "1"],
    ["disabled", ""],
  ]);
});

describe("a link's element reaches", () => {
  test.each([
    ["behind its end tag", "<p><a href=X><b>t</b></a > u", "<a href=X><b>t</b></a >"],
    ["to the next link where it was left open", "<p><a href=X>t<a name=y>u</a>", "<a href=X>t"],
    ["to the end of its cell", "<table><td><a href=X>t</td><td>u</a></td></table>", "<a href=X>t"],
    [
      "around a table",
      "<a href=X><table><tr><td>t</td></tr></table></a>",
      "<a href=X><table><tr><td>t</td></tr></table></a>",
    ],
    [
      "around a table with an anchor in it",
      "<a href=X><table><td><a>t</a></td></table></a>",
      "<a href=X><table><td><a>t</a></td></table></a>",
    ],
    ["to the end of the text", "<p><a href=X>t", "<a href=X>t"],
    ["over its start tag where it has no content", "<area href=X>t</area>", "<area href=X>"],
  ])("%s", (_, source, element) => {
    const { elementSpan } = only(source);
    expect(source.slice(elementSpan.start, elementSpan.end)).toBe(element);
  });
});

describe("a link's text is", () => {
  test.each([
    ["collapsed", "<a href=X>\n  Stop \r\n\t now&nbsp; </a>", "Stop now"],
    ["joined over nested elements", "<a href=X><b>S</b>to<i>p</i></a>", "Stop"],
    ["parted by line breaks", "<a href=X>Stop<br>now</a>", "Stop now"],
    ["parted by blocks", "<a href=X><div>Stop</div><div>now</div></a>", "Stop now"],
    ["decoded", "<a href=X>D&eacute;sabonner &lt;ici&gt; &#x2192;</a>", "Désabonner <ici> →"],
    ["without comments", "<a href=X>St<!-- no -->op</a>", "Stop"],
    ["with the merge tags in it", "<a href=X>Stop {{name}}</a>", "Stop {{name}}"],
    ["that of a picture", '<a href=X><img src="y" alt="Stop &amp; go"></a>', "Stop & go"],
    ["that of a picture beside words", '<a href=X>Click<img alt="here"> now</a>', "Click here now"],
    ["a picture's title where it has no alternative text", '<a href=X><img alt="" title="Stop"></a>', "Stop"],
    ["the link's label where it has nothing else", '<a href=X aria-label="Stop"><img></a>', "Stop"],
    ["the link's title where it has nothing else", '<a href=X title=" Stop  now"></a>', "Stop now"],
    ["nothing where nothing is to be seen", "<a href=X><img></a>", ""],
    [
      "without Outlook's settings",
      "<a href=X><!--[if mso]><xml><w:a>96</w:a></xml><![endif]-->Stop</a>",
      "Stop",
    ],
    [
      "cut off where the link was never closed",
      `<a href=X>${"a".repeat(2_000)}`,
      "a".repeat(MAX_LINK_TEXT_CHARS),
    ],
  ])("%s", (_, source, text) => {
    expect(only(source).text).toBe(text);
  });

  test("both for Outlook's link and for everybody else's", () => {
    const source =
      '<!--[if mso]><a href="X"><![endif]--><!--[if !mso]><!--><a href="Y"><!--<![endif]-->Stop</a>';
    expect(find(source).map(({ href, text }) => [href, text])).toEqual([
      ["X", "Stop"],
      ["Y", "Stop"],
    ]);
  });
});

describe("the place of a link's text is", () => {
  test.each([
    ["its only run of characters", "<a href=X>Stop</a>", "Stop"],
    ["without white space around", "<a href=X>\n &nbsp;Stop now&#160; </a>", "Stop now"],
    ["found in nested elements", "<a href=X> <span><b>Stop</b></span> </a>", "Stop"],
    ["as written", "<a href=X>D&eacute;sabonner</a>", "D&eacute;sabonner"],
    ["found in MJML", "<mj-button href=X>\n  Stop\n</mj-button>", "Stop"],
    [
      "found in VML",
      "<!--[if mso]><v:rect href=X><w:anchorlock/><center>Stop</center></v:rect><![endif]-->",
      "Stop",
    ],
    ["with a bracket that opens nothing", "<a href=X>1 < 2</a>", "1 < 2"],
    ["none where it is split", "<a href=X>St<b>op</b></a>", null],
    ["none where a comment splits it", "<a href=X>St<!-- -->op</a>", null],
    ["none where a picture is part of it", "<a href=X><img alt=a>Stop</a>", null],
    ["none where a merge tag is in it", "<a href=X>Stop {{name}}</a>", null],
    ["none for a picture", "<a href=X><img alt=Stop></a>", null],
    ["none where nothing is to be seen", "<a href=X> &nbsp; </a>", null],
  ])("%s", (_, source, text) => {
    const { textSpan } = only(source);
    expect(textSpan === null ? null : source.slice(textSpan.start, textSpan.end)).toBe(text);
  });
});

describe("the words around a link are", () => {
  test.each([
    [
      "those of its block",
      "<p>no</p><p>To stop <b>click</b> <a href=X>here</a>, please.</p><p>no</p>",
      "To stop click",
      ", please.",
    ],
    ["those of its cell", "<td>no</td><td>To stop <a href=X>here</a> or</td><td>no</td>", "To stop", "or"],
    [
      "those of other lines too",
      "<div>To stop<br>click<br><a href=X>here</a><br>now</div>",
      "To stop click",
      "now",
    ],
    ["those of other links too", "<p><a>One</a> | <a href=X>Two</a> | <a>Three</a></p>", "One |", "| Three"],
    ["those of pictures too", '<p><img alt="Logo"> <a href=X>t</a></p>', "Logo", ""],
    ["none at the ends", "<a href=X>t</a>", "", ""],
    ["none of the style sheet", "<style>a{}</style><a href=X>t</a><script>b</script>", "", ""],
    ["collapsed", "<p>To \n\n stop&nbsp; <a href=X>t</a>\n  now\n</p>", "To stop", "now"],
    ["of MJML's own block", "<mj-text>To stop <a href=X>t</a></mj-text><mj-text>no</mj-text>", "To stop", ""],
  ])("%s", (_, source, before, after) => {
    expect(only(source)).toMatchObject({ before, after });
  });

  test("cut off", () => {
    const link = only(`<p>${"a".repeat(400)}<a href=X>t</a>${"b".repeat(400)}</p>`);
    expect(link).toMatchObject({
      before: "a".repeat(MAX_CONTEXT_CHARS),
      after: "b".repeat(MAX_CONTEXT_CHARS),
    });
  });
});

describe("findLinks finds both", () => {
  test.each([
    ["addresses of a form", '<form action="X" action-xhr="Y">a</form>'],
    ["addresses of a link in SVG", '<svg><a href="X" xlink:href="Y">a</a></svg>'],
    ["the form's address and a button's", '<form action="X"><button formaction="Y">a</button></form>'],
    ["where a button leads and what AMP navigates to", `<a href="X" on="tap:AMP.navigateTo(url='Y')">a</a>`],
  ])("%s", (_, source) => {
    expect(hrefs(source)).toEqual(["X", "Y"]);
  });
});

test("a form's text is not that of the links and buttons in it that lead elsewhere", () => {
  const source =
    '<form action="X"><p>Save</p><button formaction="Y">Stop</button> your <a href="Z">here</a> choices</form>';
  expect(find(source).map(({ text }) => text)).toEqual(["Save your choices", "Stop", "here"]);
});

describe("a link's obstacle is", () => {
  test.each([
    ["none", '<a href="{{unsubscribe_url}}">a</a>', null],
    ["none in two tags side by side", '<a href="%BASE%%UNSUBSCRIBELINK%">a</a>', null],
    ["none where the delimiters are encoded", '<a href="%7B%7Bunsubscribe%7D%7D">a</a>', null],
    [
      "none where brackets are encoded by halves",
      '<a href="%3C%asm_group_unsubscribe_raw_url%%3E">a</a>',
      null,
    ],
    ["an expression of Vue", '<a :href="unsubscribeUrl">a</a>', "computed"],
    ["an expression of Thymeleaf", '<a th:href="@{/unsubscribe(id=${id})}">a</a>', "computed"],
    ["an expression of QWeb", `<a t-att-href="'/unsubscribe/%s' % x">a</a>`, "computed"],
    ["a component's expression", '<x-mail::button :url="$unsubscribeUrl">a</x-mail::button>', "computed"],
    ["a form that posts", '<form method="POST" action="X">a</form>', "posted-form"],
    ["a button that posts", '<button formmethod="post" formaction="X">a</button>', "posted-form"],
    ["none of a form that only asks", '<form action="X">a</form>', null],
    ["none behind a form that posts", '<form method="post"></form><button formaction="X">a</button>', null],
    ["none of a link in a form that posts", '<form method="post"><a href="X">a</a></form>', null],
    ["a form that AMP posts", '<form method="post" action-xhr="X">a</form>', "script-form"],
    [
      "a base in front of it",
      '<mj-navbar base-url="https://example.com"><mj-navbar-link href="/u">a</mj-navbar-link></mj-navbar>',
      "prefixed",
    ],
    ["none without a base", '<mj-navbar><mj-navbar-link href="X">a</mj-navbar-link></mj-navbar>', null],
    ["a lost brace", '<a href="{{ unsubscribe_url }">a</a>', "damaged-tag"],
    ["a quote that is not closed", '<a href="https://example.com/u>a</a> b <b class="c">', "unclosed-quote"],
    ["quoted-printable", '<a href=3D"https://example.com/unsubscribe">a</a>', "quoted-printable"],
  ])("%s", (_, source, obstacle) => {
    expect(only(source).obstacle).toBe(obstacle);
  });

  test("none of an address that is written beside the expression", () => {
    expect(find('<a href="#" th:href="@{${url}}">a</a>')).toMatchObject([{ href: "#", obstacle: null }]);
  });
});

describe("findLinks in plain text", () => {
  const text = (source: string) => findLinks({ syntax: "text", source, text: null }, "source");
  const START = "Unsubscribe: https://example.com/unsubscribe/0123456789012345678901234";

  test.each([
    ["behind a space (format=flowed)", `${START} \r\n567890/abc`, `${START.slice(13)} \r\n567890/abc`],
    ["within its query", `${START}?list=\nnews1`, `${START.slice(13)}?list=\nnews1`],
    ["at the & of its query", `${START}?a=1&\nlist=news\n`, `${START.slice(13)}?a=1&\nlist=news`],
  ])("goes on with an address that was broken %s", (_, source, href) => {
    expect(text(source)).toMatchObject([{ href, address: href.replace(/\s+/, "") }]);
  });

  test.each([
    ["a word", `${START} \nBye`],
    ["words", `${START} \nSuite 5, Oslo`],
    ["an address", `${START} \nhttps://example.com/2`],
    ["a blank line", `${START} \n\nabc/1`],
    ["a short line", "https://example.com/u?a= \nb=1"],
    ["a line without a mark of having been broken", `${START}\n5678/9`],
  ])("does not go on before %s", (_, source) => {
    expect(text(source)[0]?.href).not.toContain("\n");
  });

  test("finds an address behind a character of a script without spaces", () => {
    expect(text("退订请点击https://example.com/u/1。谢谢")).toMatchObject([
      { href: "https://example.com/u/1" },
    ]);
  });

  test.each([
    ["an address", "See https://example.com/a?b=c&d#e now", "https://example.com/a?b=c&d#e"],
    ["an address in capitals", "HTTP://EXAMPLE.COM/", "HTTP://EXAMPLE.COM/"],
    ["an address without scheme", "See www.example.com/a, please", "www.example.com/a"],
    [
      "an address to write to",
      "Mail mailto:a@example.com?subject=stop.",
      "mailto:a@example.com?subject=stop",
    ],
    ["an address at the end of a sentence", "See https://example.com/a.", "https://example.com/a"],
    ["an address in parentheses", "(see https://example.com/a)", "https://example.com/a"],
    ["an address with parentheses", "See https://example.com/a_(b).", "https://example.com/a_(b)"],
    ["an address in quotes", 'See "https://example.com/a"!', "https://example.com/a"],
    ["an address in angle brackets", "See <https://example.com/a.>", "https://example.com/a."],
    ["an address in brackets", "[https://example.com/a]", "https://example.com/a"],
    [
      "an address before a character of a language without spaces",
      "https://example.com/a。次",
      "https://example.com/a",
    ],
    ["an address with letters beyond ASCII", "https://example.com/größe", "https://example.com/größe"],
    ["an address with a merge tag", "https://example.com/u?i={{ id }}.", "https://example.com/u?i={{ id }}"],
    ["an address that is a scheme and a merge tag", "http://$UNSUB$ ", "http://$UNSUB$"],
    ["an address whose host is a merge tag", "https://{{ host }}/u)", "https://{{ host }}/u"],
  ])("finds %s", (_, source, href) => {
    const [link, ...more] = text(source);
    expect(more).toEqual([]);
    expect(link).toMatchObject({
      place: "bare",
      element: "",
      href,
      address: href,
      text: href,
      textSpan: null,
    });
    expect(source.slice(link?.span.start, link?.span.end)).toBe(href);
  });

  test("finds an address that is wrapped in angle brackets, and drops the line break", () => {
    expect(text("See <https://example.com/a\r\n  bc?d>.")[0]).toMatchObject({
      href: "https://example.com/a\r\n  bc?d",
      address: "https://example.com/abc?d",
    });
  });

  test.each([
    ["a scheme alone", "http:// mailto: www. https://"],
    ["a word that ends like one", "xhttp://a.example awww.b.example"],
    ["a merge tag alone", "{{unsubscribe_url}} [UNSUBSCRIBE]"],
    ["an address to write to without scheme", "a@example.com"],
  ])("leaves %s", (_, source) => {
    expect(text(source)).toEqual([]);
  });

  test.each([
    ["those of its paragraph", "no\n\nTo stop\nsee https://example.com now\n\nno", "To stop see", "now"],
    [
      "those of the paragraph before where it is one itself",
      "no\n\nTo stop:\n\nhttps://example.com\n\nno",
      "To stop:",
      "",
    ],
    [
      "those of the same paragraph with other line ends",
      "no\r\n\r\nTo stop\r\nhttps://example.com\r\n\r\nno",
      "To stop",
      "",
    ],
    ["none at the ends", "https://example.com", "", ""],
  ])("gives as words around %s", (_, source, before, after) => {
    expect(text(source)[0]).toMatchObject({ before, after });
  });

  test("searches the plain-text part beside markup", () => {
    const template = { syntax: "html", source: "<a href=X>t</a>", text: "https://example.com" } as const;
    expect(findLinks(template, "text")).toMatchObject([{ part: "text", href: "https://example.com" }]);
    expect(findLinks({ ...template, text: null }, "text")).toEqual([]);
  });
});
