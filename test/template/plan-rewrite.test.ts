import { describe, expect, test } from "vitest";
import { planRewrite, type RewriteOptions, type RewritePlan } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { DEFAULT_MERGE_TAG, type Template } from "../../src/template/template.ts";

const OPTIONS: RewriteOptions = {
  mergeTag: DEFAULT_MERGE_TAG,
  relabel: "default-links",
  whenMissing: "report",
  language: null,
};

function plan(template: Partial<Template>, options: Partial<RewriteOptions> = {}): RewritePlan {
  const whole = { syntax: "html", source: "", text: null, ...template } as const;
  const result = planRewrite(whole, { ...OPTIONS, ...options });
  if (result.kind === "error") throw new Error(result.error.message);
  return result.value;
}

function rewrite(
  source: string,
  options: Partial<RewriteOptions> = {},
  syntax: Template["syntax"] = "html",
): string {
  return plan({ source, syntax }, options).source;
}

describe("planRewrite replaces", () => {
  test.each([
    [
      "a default link and its label",
      `<a href="*|UNSUB|*">hier uitschrijven</a>`,
      `<a href="{{manageSubscriptionsUrl}}">Aanmeldingen beheren</a>`,
    ],
    [
      "a hand-made link, and keeps its text",
      `<a href="#">Unsubscribe</a>`,
      `<a href="{{manageSubscriptionsUrl}}">Unsubscribe</a>`,
    ],
    ["an address without quotes", `<a href=*|UNSUB|*>x</a>`, `<a href={{manageSubscriptionsUrl}}>x</a>`],
    [
      "an empty address",
      `<a href="">Unsubscribe</a>`,
      `<a href="{{manageSubscriptionsUrl}}">Unsubscribe</a>`,
    ],
    [
      "an element that is a link",
      `<unsubscribe>Afmelden nieuwsbrief</unsubscribe>`,
      `<a href="{{manageSubscriptionsUrl}}">Aanmeldingen beheren</a>`,
    ],
    [
      "a tag that is a link",
      `<p>[UNSUBSCRIBE]</p>`,
      `<p><a href="{{manageSubscriptionsUrl}}">Manage subscriptions</a></p>`,
    ],
    [
      "a block tag around its text",
      `<p>{% unsubscribe %}Abmelden{% endunsubscribe %}</p>`,
      `<p><a href="{{manageSubscriptionsUrl}}">Abonnements verwalten</a></p>`,
    ],
    ["a tag that prints an address", `<p>{wmf_url.unsubscribe}</p>`, `<p>{{manageSubscriptionsUrl}}</p>`],
  ])("%s", (_, source, expected) => {
    expect(rewrite(source)).toBe(expected);
  });
});

test("planRewrite puts quotes around a tag with spaces where there are none", () => {
  expect(rewrite("<a href=*|UNSUB|*>x</a>", { mergeTag: "<%= manage url %>" })).toBe(
    '<a href="<%= manage url %>">x</a>',
  );
});

test("planRewrite keeps all labels when asked to", () => {
  expect(rewrite('<a href="*|UNSUB|*">Unsubscribe</a>', { relabel: "never" })).toBe(
    '<a href="{{manageSubscriptionsUrl}}">Unsubscribe</a>',
  );
});

test("planRewrite relabels hand-made links too when asked to", () => {
  expect(rewrite('<a href="#">Unsubscribe</a>', { relabel: "always" })).toContain(
    ">Manage subscriptions</a>",
  );
});

test("planRewrite takes the hint's language where the text tells none", () => {
  expect(rewrite("<p>[UNSUBSCRIBE]</p>", { language: "fr" })).toContain(">Gérer ");
});

test("planRewrite replaces an address in plain text and leaves the words around it", () => {
  const source = "News\n\nTo unsubscribe: https://example.com/unsubscribe?id=1\nBye\n";
  expect(rewrite(source, {}, "text")).toBe("News\n\nTo unsubscribe: {{manageSubscriptionsUrl}}\nBye\n");
});

test("planRewrite rewrites the plain-text part beside the source", () => {
  const result = plan({ source: '<a href="#">Unsubscribe</a>', text: "Unsubscribe: *|UNSUB|*" });
  expect(result.text).toBe("Unsubscribe: {{manageSubscriptionsUrl}}");
  expect(result.links.map(({ part }) => part)).toEqual(["source", "text"]);
  expect(verifyProof("Unsubscribe: *|UNSUB|*", result.text ?? "", result.proof, "text").kind).toBe("ok");
});

describe("planRewrite tells the state", () => {
  test.each([
    ["rewritten", `<a href="#">Unsubscribe</a>`],
    ["needs-review", `<a href="https://twitter.com/x">Unsubscribe</a>`],
    ["unchanged", `<a href="{{manageSubscriptionsUrl}}">anything at all</a>`],
    ["no-unsubscribe-link", `<a href="https://www.example.com/">Shop</a>`],
    ["no-unsubscribe-link", `<p>No link at all</p>`],
  ])("%s of %s", (state, source) => {
    expect(plan({ source }).state).toBe(state);
  });
});

test("planRewrite refuses a template without a link when asked to", () => {
  const result = planRewrite(
    { syntax: "html", source: "<p>Hello</p>", text: null },
    { ...OPTIONS, whenMissing: "fail" },
  );
  expect(result).toMatchObject({ kind: "error", error: { code: "no-unsubscribe-link" } });
});

describe("planRewrite adds a footer where there is no link", () => {
  test.each([
    [
      "before the end of an HTML body",
      "html",
      "<html lang=nl><body><p>Hoi</p></body></html>",
      /<a href="\{\{manageSubscriptionsUrl\}\}"[^>]*>Aanmeldingen beheren<\/a><\/p>\n<\/body>/,
    ],
    ["at the end of a fragment", "html", "<p>Hello</p>", /^<p>Hello<\/p><p style=/],
    [
      "as a section of MJML",
      "mjml",
      "<mjml><mj-body></mj-body></mjml>",
      /<mj-body><mj-section>.*<\/mj-section>\n<\/mj-body>/,
    ],
    [
      "as a line of plain text",
      "text",
      "Hello\n",
      /^Hello\n\nManage subscriptions: \{\{manageSubscriptionsUrl\}\}\n$/,
    ],
  ] as const)("%s", (_, syntax, source, expected) => {
    const result = plan({ source, syntax }, { whenMissing: "add-footer" });
    expect(result.source).toMatch(expected);
    expect(result.state).toBe("rewritten");
    expect(plan({ source: result.source, syntax }, { whenMissing: "add-footer" }).state).toBe("unchanged");
  });
});

describe("planRewrite leaves what is no link", () => {
  test.each([
    ["a tag in a comment", "<!-- {unsubscribe_text} --><p>x</p>"],
    ["a tag in a style", "<style>.a{} /* {unsubscribe_text} */</style><p>x</p>"],
    ["a tag in a script", "<script>var a = '{unsubscribe_text}'</script><p>x</p>"],
    ["a tag in an attribute that is no address", `<p title="{unsubscribe_text}">x</p>`],
    ["a condition on a tag", "<p>{{#if unsubscribe_url}}x{{/if}}</p>"],
  ])("%s", (_, source) => {
    expect(rewrite(source)).toBe(source);
  });
});

test("planRewrite leaves the text of a link to the link: one edit for a tag in it", () => {
  const source = `<a href="{{unsubscribeUrl}}">{{unsubscribe_link}}</a>`;
  expect(plan({ source }, { relabel: "never" }).proof.edits.length).toBe(1);
});

test("planRewrite labels a text once that Outlook's link and everybody else's share", () => {
  const source =
    '<!--[if mso]><a href="*|UNSUB|*"><![endif]--><!--[if !mso]><!--><a href="*|UNSUB|*"><!--<![endif]-->hier uitschrijven</a>';
  expect(plan({ source }).proof.edits.map(({ text }) => text)).toEqual([
    DEFAULT_MERGE_TAG,
    DEFAULT_MERGE_TAG,
    "Aanmeldingen beheren",
  ]);
});

describe("planRewrite leaves and flags what opts out where another address would not hold:", () => {
  test.each([
    ["a damaged tag", '<a href="{{ unsubscribe_url }">Unsubscribe</a>'],
    ["an expression", '<a :href="unsubscribeUrl">Unsubscribe</a>'],
    [
      "a form that AMP posts",
      '<form method="post" action-xhr="/unsubscribe"><button>Unsubscribe</button></form>',
    ],
    ["a text that is still quoted-printable", '<a href=3D"https://example.com/unsubscribe">Unsubscribe</a>'],
  ])("%s", (_, source) => {
    const result = plan({ source });
    expect(result.source).toBe(source);
    expect(result.state).toBe("needs-review");
    expect(result.links[0]?.signals?.at(-1)?.name).toBe("obstacle");
  });
});

describe("planRewrite replaces addresses in running text", () => {
  test.each([
    ["of a web page without scheme", "<p>To unsubscribe: example.com/unsubscribe?id=1.</p>", "html"],
    ["without scheme in plain text", "To unsubscribe: example.com/unsubscribe?id=1.", "text"],
    ["that only their sentence tells", "<p>To unsubscribe visit https://example.com/m/1</p>", "html"],
  ] as const)("%s", (_, source, syntax) => {
    expect(rewrite(source, {}, syntax)).toContain(DEFAULT_MERGE_TAG);
  });

  test("but no word that stands for another page", () => {
    const source = "<p>Read more: example.com/articles/2 or write to info@example.com</p>";
    expect(rewrite(source)).toBe(source);
  });
});

test("planRewrite flags what it would replace where a new label would let another link opt out", () => {
  const source =
    '<p><a href="*|UNSUB|*">opt out</a></p><p>To opt out, <a href="https://t.example.com/c/9">here</a></p>';
  const { state, source: result, links } = plan({ source });
  expect(result).toBe(source);
  expect(state).toBe("needs-review");
  expect(links.map(({ verdict }) => verdict)).toEqual(["unsure", "other"]);
});

test("planRewrite lists edits in ascending order with the links' spans", () => {
  const source = `<a href="*|UNSUB|*">Unsubscribe</a> <a href="*|UPDATE_PROFILE|*">Update your preferences</a>`;
  const starts = plan({ source }).proof.edits.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
  expect(starts.length).toBe(4);
});
