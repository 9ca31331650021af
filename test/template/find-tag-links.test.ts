import { describe, expect, test } from "vitest";
import { planRewrite, type RewriteOptions, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG, type Syntax } from "../../src/template/template.ts";

const OPTIONS = {
  mergeTag: DEFAULT_MERGE_TAG,
  relabel: "default-links",
  whenMissing: "report",
  language: null,
} as const;

function plan(source: string, syntax: Syntax = "html", options: Partial<RewriteOptions> = {}): RewritePlan {
  const result = planRewrite({ syntax, source, text: null }, { ...OPTIONS, ...options });
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value;
}

const LINK = '<a href="{{manageSubscriptionsUrl}}"';

describe("planRewrite makes a link of", () => {
  test.each([
    [
      "an element, and keeps its attributes",
      '<unsubscribe style="color:red">Abmelden vom Newsletter</unsubscribe>',
      `${LINK} style="color:red">Abonnements verwalten</a>`,
    ],
    [
      "an element around a picture, which stays",
      '<unsubscribe><img src="a.png" alt="Unsubscribe"></unsubscribe>',
      `${LINK}><img src="a.png" alt="Unsubscribe"></a>`,
    ],
    [
      "an element around markup, which stays",
      "<unsubscribe><b>Un</b>subscribe</unsubscribe>",
      `${LINK}><b>Un</b>subscribe</a>`,
    ],
    [
      "an element around one text in markup",
      "<unsubscribe><b>Unsubscribe</b></unsubscribe>",
      `${LINK}><b>Manage subscriptions</b></a>`,
    ],
    ["an element around words that are no phrase", "<unsubscribe>Click</unsubscribe>", `${LINK}>Click</a>`],
    ["an element that ends at once", "<SafeUnsubscribe/>", `${LINK}>Manage subscriptions</a>`],
    ["an element that is never closed", "<unsubscribe>", `${LINK}>Manage subscriptions</a>`],
    [
      "a field in an element",
      "<span class=eloquaemail>UnsubscribeLink</span>",
      `${LINK}>Manage subscriptions</a>`,
    ],
    ["a comment that is a tag", "<!--hToken1-->", `${LINK}>Manage subscriptions</a>`],
    [
      "a block tag around markup",
      "{% unsubscribe %}<b>Leave</b> us{% endunsubscribe %}",
      `${LINK}><b>Leave</b> us</a>`,
    ],
    [
      "a block tag in brackets",
      "[UNSUBSCRIBE]Unsubscribe here[/UNSUBSCRIBE]",
      `${LINK}>Manage subscriptions</a>`,
    ],
    [
      "a block tag in braces",
      "{unsubscribe}Se désabonner{/unsubscribe}",
      `${LINK}>Gérer les abonnements</a>`,
    ],
    [
      "a tag with its words in quotes",
      "{% unsubscribe 'Afmelden voor de nieuwsbrief' %}",
      `${LINK}>Aanmeldingen beheren</a>`,
    ],
    [
      "a tag with words that are no phrase",
      "{% unsubscribe 'Leave the cheese club' %}",
      `${LINK}>Leave the cheese club</a>`,
    ],
    [
      "a tag with words in need of escaping",
      "{% unsubscribe 'Cheese & Co' %}",
      `${LINK}>Cheese &amp; Co</a>`,
    ],
    [
      "a tag with its words behind a colon",
      "[unsubscribe:Klik hier om af te melden]",
      `${LINK}>Aanmeldingen beheren</a>`,
    ],
    [
      "a tag with its words behind an address",
      '[%url:unsubscribe-link; "https://example.com"; "Abmelden"; ; "Report"]',
      `${LINK}>Abonnements verwalten</a>`,
    ],
    [
      "a tag with its words behind a pipe",
      "{{crm.unsubscribe_html|Unsubscribe}}",
      `${LINK}>Manage subscriptions</a>`,
    ],
    ["a tag that is its words", "<% Click here to unsubscribe %>", `${LINK}>Manage subscriptions</a>`],
    [
      "the one of two tags that is a whole link",
      "<%asm_global_unsubscribe_url%>",
      `${LINK}>Manage subscriptions</a>`,
    ],
  ])("%s", (_, tag, becomes) => {
    expect(plan(`<p>Bye: ${tag}.</p>`).source).toBe(`<p>Bye: ${becomes}.</p>`);
  });
});

test("planRewrite keeps a tag's own words where no labels are asked for", () => {
  const options = { relabel: "never" } as const;
  expect(plan("<p>{% unsubscribe 'Afmelden' %}</p>", "html", options).source).toBe(
    `<p>${LINK}>Afmelden</a></p>`,
  );
  expect(plan("<p><unsubscribe>Afmelden</unsubscribe></p>", "html", options).source).toBe(
    `<p>${LINK}>Afmelden</a></p>`,
  );
});

describe("planRewrite puts into plain text", () => {
  test.each([
    [
      "label and address for a tag by itself",
      "{% unsubscribe %}",
      `Manage subscriptions: ${DEFAULT_MERGE_TAG}`,
    ],
    ["the address alone behind words", "Afmelden: [UNSUBSCRIBE]", `Afmelden: ${DEFAULT_MERGE_TAG}`],
    [
      "a label behind the words of another",
      "Home: x | [UNSUBSCRIBE]",
      `Home: x | Manage subscriptions: ${DEFAULT_MERGE_TAG}`,
    ],
    [
      "the label of a block tag's words",
      "{% unsubscribe %}Afmelden{% endunsubscribe %}",
      `Aanmeldingen beheren: ${DEFAULT_MERGE_TAG}`,
    ],
    [
      "the author's words of a block tag",
      "Bye! {% unsubscribe %}Leave us{% endunsubscribe %}",
      `Bye! Leave us: ${DEFAULT_MERGE_TAG}`,
    ],
    [
      "an address in Markdown, whose words look like a tag",
      "[Unsubscribe](https://example.com/unsubscribe)",
      `[Unsubscribe](${DEFAULT_MERGE_TAG})`,
    ],
    [
      "an address that Markdown names elsewhere",
      "[Unsubscribe][1]\n\n[1]: https://example.com/unsubscribe",
      `[Unsubscribe][1]\n\n[1]: ${DEFAULT_MERGE_TAG}`,
    ],
  ])("%s", (_, source, rewritten) => {
    expect(plan(source, "text").source).toBe(rewritten);
  });
});

describe("planRewrite leaves and flags a tag that no system would fill", () => {
  test.each([
    ["that lost a brace", "<p>{{ unsubscribe_url }</p>", "{{ unsubscribe_url }"],
    ["that lost a brace and looks like another", "<p>{{unsubscribe_url}</p>", "{{unsubscribe_url}"],
    ["that lost its first brace", "<p>{unsubscribe_url}}</p>", "{unsubscribe_url}}"],
    ["that lost a pipe", "<p>*|UNSUB*</p>", "*|UNSUB*"],
    ["that lost a percent sign", "<p>%%unsubscribe_url%</p>", "%%unsubscribe_url%"],
    ["that lost a bracket", "<p>[[unsubscribe_url]</p>", "[[unsubscribe_url]"],
    [
      "that is split over elements",
      "<p><i>{{ </i><i>unsubscribe_url }}</i></p>",
      "{{ </i><i>unsubscribe_url }}",
    ],
    ["whose name is bold", "<p>{{<b>unsubscribe_url</b>}}</p>", "{{<b>unsubscribe_url</b>}}"],
  ])("%s", (_, source, href) => {
    const result = plan(source);
    expect(result.source).toBe(source);
    expect(result.state).toBe("needs-review");
    expect(result.links).toMatchObject([{ href, verdict: "unsure" }]);
  });

  test("but not a damaged tag for something else", () => {
    expect(plan("<p>Dear {{ first_name }, {{<b>company</b>}}</p>").links).toEqual([]);
  });
});

describe("planRewrite leaves a tag about opting out that prints no link:", () => {
  test.each([
    ["a condition of PHP", "<?php if ($unsubscribe_url): ?>x<?php endif ?>"],
    ["an assignment of PHP", "<?php $unsubscribe_url = link_to_leave(); ?>"],
    ["a condition of Velocity", "#if($unsubscribe_url)x#end"],
    ["an assignment of Velocity", '#set($unsubscribe_url = "x")'],
    ["a loop of Velocity", "#foreach($u in $unsubscribeLinks)x#end"],
    ["a condition of Blade", "@if($unsubscribe_url)x @endif"],
    ["another condition of Blade", "@isset($unsubscribeUrl) x @endisset"],
    ["a loop of Blade", "@foreach($unsubscribeLinks as $l) x @endforeach"],
    ["a condition of FreeMarker", "<#if unsubscribe_url??>x</#if>"],
    ["an assignment of ERB", "<% unsubscribe_url = base + '/u' %>"],
    ["a loop of ERB", "<% unsubscribe_links.each do |l| %>x<% end %>"],
    ["a comment of ERB", "<%# unsubscribe_url %>"],
    ["a comment of JSP", "<%-- unsubscribe_url --%>"],
    ["a variable of Go", "{{ $unsub := .UnsubscribeURL }}"],
    ["a helper that assigns", '{{assign "unsubscribe_url" x}}'],
    ["a section of Mustache", "{{#unsubscribe_url}}x{{/unsubscribe_url}}"],
    ["a condition of Smarty", "{if $unsubscribe_url}x{/if}"],
    ["a condition of Template Toolkit", "[% IF unsubscribe_url %]x[% END %]"],
    ["a condition of Mailchimp", "*|IF:UNSUB|*x*|END:IF|*"],
    ["words by a filter", "{{ 'email.unsubscribe'|trans }}"],
    ["words by a call", "{{ __('newsletter.unsubscribe_link') }}"],
    ["words by a helper", '{{t "email.unsubscribe"}}'],
    ["words by a call of ERB", "<%= t('mailer.unsubscribe') %>"],
    ["words of a language file", "{$lang.unsubscribe}"],
    ["a text by its name", "{{ unsubscribeText }}"],
    ["a number", "{{ unsubscribe_count }}"],
    ["a time", "{{ unsubscribed_at|date }}"],
    ["a state", "{{ hasUnsubscribed }}"],
    ["another file of Twig", "{{ include('mail/unsubscribe.html.twig') }}"],
    ["another file of Hugo", '{{ partial "unsubscribe.html" . }}'],
    ["another file of EJS", "<%- include('unsubscribe') %>"],
    ["another file of Rails", "<%= render 'shared/unsubscribe' %>"],
    ["another file of Rails by name", "<%= render partial: 'unsubscribe' %>"],
    ["a snippet of Iterable", '{{{ snippet "unsubscribe" }}}'],
    ["one of two words", "{{ unsubscribe_url ? 'yes' : 'no' }}"],
  ])("%s", (_, tag) => {
    const source = `<p>Hello</p><p>${tag}</p>`;
    expect(plan(source)).toMatchObject({ source, links: [] });
  });
});

describe("planRewrite puts a link where a helper printed one:", () => {
  test.each([
    ["of Rails", "<%= link_to 'Leave this list', unsubscribe_url(@user) %>", "Leave this list"],
    [
      "of ASP.NET, with the label",
      '@Html.ActionLink("Leave this list", "Unsubscribe", "Mail")',
      "Manage subscriptions",
    ],
  ])("%s", (_, tag, words) => {
    expect(plan(`<p>${tag}</p>`).source).toBe(`<p><a href="{{manageSubscriptionsUrl}}">${words}</a></p>`);
  });

  test("but not where the helper goes on to an end of its own, which would be left", () => {
    const source = "<p><%= link_to unsubscribe_url do %>Leave<% end %></p>";
    expect(plan(source)).toMatchObject({ source, state: "needs-review" });
  });
});
