import { describe, expect, test } from "vitest";
import { type CompileOptions, compileTemplate } from "../../src/personalize/compile-template.ts";
import { MessageBuffer } from "../../src/personalize/message-buffer.ts";
import { type PersonalFields, personalize } from "../../src/personalize/personalize.ts";

const URL = "https://mail.example.com/s/TOKEN";
const LINK = '<a href="{{manageSubscriptionsUrl}}">Manage subscriptions</a>';

interface Texts {
  readonly source: string;
  readonly text?: string;
  readonly subject?: string;
}

function compile({ source, text, subject }: Texts, options: Partial<CompileOptions> = {}) {
  const template = {
    id: "spring-news",
    syntax: "html",
    source,
    text: text ?? null,
    subject: subject ?? null,
  } as const;
  return compileTemplate(template, { mergeLanguage: "handlebars", ...options });
}

function render(texts: Texts, values: PersonalFields["values"] = {}, options: Partial<CompileOptions> = {}) {
  const compiled = compile(texts, options);
  if (compiled.kind === "error") throw new Error(compiled.error);
  const message = personalize(compiled.value, { manageSubscriptionsUrl: URL, values });
  if (message.kind === "error") throw new Error(message.error);
  const { source, text, subject } = message.value;
  return { source: source.toString(), text: text?.toString() ?? null, subject };
}

function failure(
  texts: Texts,
  values: PersonalFields["values"] = {},
  options: Partial<CompileOptions> = {},
): string {
  const compiled = compile(texts, options);
  if (compiled.kind === "error") return compiled.error;
  const message = personalize(compiled.value, { manageSubscriptionsUrl: URL, values });
  return message.kind === "error" ? message.error : "";
}

describe("personalize", () => {
  test("fills in values and link: escaped in HTML, as they are in text and subject", () => {
    const texts = {
      source: `<p>Hello {{name}}</p>${LINK}`,
      text: "Hello {{name}}\n{{manageSubscriptionsUrl}}",
      subject: "News for {{name}}",
    };
    expect(render(texts, { name: "Tom & Jo" })).toEqual({
      source: `<p>Hello Tom &amp; Jo</p><a href="${URL}">Manage subscriptions</a>`,
      text: `Hello Tom & Jo\n${URL}`,
      subject: "News for Tom & Jo",
    });
  });

  test.each([
    ["fields alone", "{{{intro}}}"],
    ["blocks", "{{#if intro}}{{{intro}}}{{/if}}"],
  ])("makes no mail whose link markup in a value hides, in a template of %s", (_, start) => {
    const source = `${start}${LINK}`;
    expect(failure({ source }, { intro: "<p>Hello</p><!-- draft" })).toMatch(/it stands in a comment/);
    expect(render({ source }, { intro: "<!-- final --><p>Hello</p>" }).source).toContain(URL);
  });

  test.each([["field"], ["block"]])("keeps the subject on one line, whatever stands in a %s", (what) => {
    const subject = what === "field" ? "News for {{name}}" : "News for {{#if name}}{{name}}{{/if}}";
    const values = { name: "Ann\r\nBcc: eve@example.com\u2028\0" };
    expect(render({ source: LINK, subject }, values).subject).toBe("News for Ann Bcc: eve@example.com ");
  });

  test.each([
    ["each", "{{#each items}}{{name}}: {{manageSubscriptionsUrl}} {{/each}}", `A: ${URL} B: ${URL} `],
    ["with", "{{#with items.[0]}}{{name}} {{manageSubscriptionsUrl}}{{/with}}", `A ${URL}`],
    ["if", "{{#if manageSubscriptionsUrl}}{{manageSubscriptionsUrl}}{{/if}}", URL],
  ])("gives our tag the recipient's address within %s", (_block, source, expected) => {
    expect(render({ source }, { items: [{ name: "A" }, { name: "B" }] }).source).toBe(expected);
  });

  test("fills in partials that the template defines itself, our tag within an item among it", () => {
    const source = [
      '{{> foot}}{{#*inline "foot"}}<p>{{name}} {{#each items}}{{> one}}{{/each}}</p>{{/inline}}',
      `{{#*inline "one"}}<b>{{this}}</b>${LINK}{{/inline}}`,
    ].join("");
    const { source: made } = render({ source }, { name: "A & B", items: ["<1>", "2"] });
    expect(made).toContain("<p>A &amp; B <b>&lt;1&gt;</b>");
    expect(made.split(`href="${URL}"`)).toHaveLength(3);
  });

  test("finds our tag in a partial", () => {
    const partials = { foot: `<p>${LINK}</p>` };
    expect(render({ source: "<p>Hi</p>{{> foot}}" }, {}, { partials }).source).toContain(`href="${URL}"`);
  });

  test("adds numbers up where Handlebars does", () => {
    expect(render({ source: LINK, text: "{{a}}{{b}} {{manageSubscriptionsUrl}}" }, { a: 1, b: 2 }).text).toBe(
      `3 ${URL}`,
    );
  });

  test.each([
    "{{constructor}}",
    "{{constructor.name}}",
    "{{__proto__}}",
    "{{__proto__.constructor}}",
    "{{toString}}",
    "{{name.constructor}}",
    "{{name.constructor.constructor}}",
    "{{#with name}}{{constructor.name}}{{/with}}",
    '{{lookup this "constructor"}}',
    '{{#with (lookup this "__proto__")}}{{constructor.name}}{{/with}}',
    '{{#each this}}{{#with (lookup this "constructor")}}{{name}}{{/with}}{{/each}}',
  ])("reaches no prototype and runs no code by %s", (expression) => {
    expect(render({ source: `[${expression}]${LINK}` }, { name: "Ann" }).source).toMatch(/^\[\]<a/);
  });

  test("renders helpers", () => {
    const helpers = { upper: (text: unknown) => String(text).toUpperCase() };
    expect(render({ source: `{{upper name}} ${LINK}` }, { name: "ann" }, { helpers }).source).toMatch(
      /^ANN /,
    );
  });

  test("leaves all tags but ours where another system fills them in", () => {
    const source = '*|FNAME|* {{x}} {% if y %}<a href="*|MANAGE|*">Manage subscriptions</a>{% endif %}';
    const options = { mergeLanguage: "other", mergeTag: "*|MANAGE|*" } as const;
    expect(render({ source }, { x: 1 }, options).source).toBe(source.replace("*|MANAGE|*", URL));
  });

  test("fills in a tag that is text to Handlebars, with fields beside it and within blocks", () => {
    const source = '{{name}}{{#each items}}<a href="*|MANAGE|*">Manage subscriptions</a>{{/each}}';
    expect(render({ source }, { name: "Ann", items: [1] }, { mergeTag: "*|MANAGE|*" }).source).toBe(
      `Ann<a href="${URL}">Manage subscriptions</a>`,
    );
  });

  test("leads a tag for leaving to the page's part for it", () => {
    const source = '<a href="{{leaveUrl}}">Unsubscribe</a> <a href="{{manageSubscriptionsUrl}}">Manage</a>';
    const rendered = render({ source }, {}, { unsubscribeMergeTag: "{{leaveUrl}}" }).source;
    expect(rendered).toContain(`href="${URL}#unsubscribe"`);
    expect(
      render({ source: `${LINK} <a href="{{manageSubscriptionsUrl}}#unsubscribe">x</a>` }).source,
    ).toContain(`href="${URL}#unsubscribe"`);
  });

  test("writes one message after the other into the same memory", () => {
    const compiled = compile({ source: `{{name}} ${LINK}` });
    if (compiled.kind === "error") throw new Error(compiled.error);
    const into = new MessageBuffer();
    const sources = ["a".repeat(300_000), "b"].map((name) => {
      const message = personalize(compiled.value, { manageSubscriptionsUrl: URL, values: { name } }, into);
      return message.kind === "ok" ? message.value.source.toString().slice(0, 3) : message.error;
    });
    expect(sources).toEqual(["aaa", "b <"]);
  });
});

describe("a mail nobody could leave by is refused, with template and tag named", () => {
  const NAMED = /^Cannot personalize template "spring-news": /;
  test.each<[string, Texts, Partial<CompileOptions>, RegExp]>([
    [
      "a mistyped tag",
      { source: '<a href="{{manageSubscriptionUrl}}">Manage subscriptions</a>' },
      {},
      /"\{\{manageSubscriptionUrl\}\}" where/,
    ],
    [
      "a tag in the wrong case",
      { source: '<a href="{{manageSubscriptionsURL}}">Unsubscribe</a>' },
      {},
      /manageSubscriptionsURL/,
    ],
    [
      "another tag beside ours",
      { source: '<a href="{{manageSubscriptionsUrl}}?c={{id}}">Unsubscribe</a>' },
      {},
      /"\{\{id\}\}"/,
    ],
    [
      "a link never rewritten",
      { source: `${LINK}<a href="https://x.example.com/unsubscribe">Unsubscribe</a>` },
      {},
      /rewrite the template first/,
    ],
    [
      "a template that lost its link",
      { source: "<p>Hello</p>" },
      {},
      /holds no "\{\{manageSubscriptionsUrl\}\}"/,
    ],
    [
      "a tag in an HTML comment alone",
      { source: "<p>Hello</p><!-- {{manageSubscriptionsUrl}} -->" },
      {},
      /no link of it leads to the recipient's page/,
    ],
    [
      "a tag in a comment of Handlebars alone",
      { source: "<p>Hello</p>{{!-- {{manageSubscriptionsUrl}} --}}" },
      {},
      /no link of it leads/,
    ],
    [
      "a tag in a partial that is not used",
      { source: "<p>Hello {{name}}</p>" },
      { partials: { foot: LINK } },
      /no link of it leads/,
    ],
    [
      "a tag in a partial that is not used, among blocks",
      { source: "<p>Hello</p>{{#if a}}x{{/if}}" },
      { partials: { foot: LINK } },
      /in a block or partial that was left out/,
    ],
    [
      "a tag in a comment among blocks",
      { source: `{{#if a}}x{{/if}}<!--[if mso]>${LINK}<![endif]-->` },
      {},
      /it stands in a comment/,
    ],
    [
      "a tag that is no link's",
      { source: '<p title="{{manageSubscriptionsUrl}}">Hello</p>' },
      {},
      /no link of it leads/,
    ],
    [
      "a plain-text part whose tag is a comment's",
      { source: LINK, text: "Hello {{! {{manageSubscriptionsUrl}} }}" },
      {},
      /plain-text part leads|would not be filled in|Handlebars cannot/,
    ],
    ["a plain-text part without", { source: LINK, text: "Hello" }, {}, /plain-text part leads/],
    [
      "an escaped tag",
      { source: '<a href="\\{{manageSubscriptionsUrl}}">Manage subscriptions</a>' },
      {},
      /would not be filled in/,
    ],
    [
      "an escaped tag among blocks",
      { source: `{{#if a}}x{{/if}}${LINK}\\{{manageSubscriptionsUrl}}` },
      {},
      /was not filled in/,
    ],
    [
      "a block that is left out",
      { source: `{{#if vip}}${LINK}{{/if}}` },
      {},
      /no link came of "\{\{manageSubscriptionsUrl\}\}"/,
    ],
    [
      "a link that Outlook alone reads",
      { source: `<!--[if mso]>${LINK}<![endif]-->` },
      {},
      /no link of it leads/,
    ],
    [
      "a tag that is no link's, among blocks",
      { source: '{{#if a}}x{{/if}}<p title="{{manageSubscriptionsUrl}}">Hello</p>' },
      {},
      /no link came of/,
    ],
    [
      "a tag in a style sheet, among blocks",
      { source: `{{#if a}}x{{/if}}<style>${LINK}</style>` },
      {},
      /no link came of/,
    ],
    ["an unknown helper", { source: `{{shout name}}${LINK}` }, {}, /unknown helper shout/],
    ["an unknown partial", { source: `{{> foot}}${LINK}` }, {}, /no partial "foot"/],
    [
      "a partial of its own that is no more where it is used",
      { source: `{{#if a}}{{#*inline "foot"}}x{{/inline}}{{/if}}{{> foot}}${LINK}` },
      {},
      /no partial "foot"/,
    ],
    ["a decorator", { source: `{{* shout}}${LINK}` }, {}, /no decorator "shout"/],
    ["a block of a decorator", { source: `{{#* shout}}x{{/shout}}${LINK}` }, {}, /no decorator "shout"/],
    ["a syntax error", { source: `{{#if a}}${LINK}` }, {}, /Handlebars cannot compile it/],
    [
      "another language's tag left in",
      { source: '<a href="*|UNSUB|*">Unsubscribe</a>' },
      { mergeLanguage: "other" },
      /"\*\|UNSUB\|\*"/,
    ],
    [
      "a helper that throws",
      { source: `{{fail}}${LINK}` },
      {
        helpers: {
          fail: () => {
            throw new TypeError("secret");
          },
        },
      },
      /failed with TypeError$/,
    ],
  ])("%s", (_what, texts, options, message) => {
    const told = failure(texts, {}, options);
    expect(told).toMatch(NAMED);
    expect(told).toMatch(message);
    expect(told).not.toContain("secret");
  });

  test.each(["<!-- never closed", "<style>", '<p>cut <a href="https://shop.exam'])(
    "a value that hides the link behind it: %s",
    (intro) => {
      for (const source of [`{{{intro}}}${LINK}`, `{{#if intro}}{{{intro}}}{{/if}}${LINK}`]) {
        expect(failure({ source }, { intro })).toMatch(/no link came of/);
        expect(failure({ source }, { intro: "<b>1 < 2</b><!-- closed -->" })).toBe("");
      }
    },
  );

  test("no plain text is hidden by what hides HTML", () => {
    const text = "{{#if name}}{{name}}{{/if}} {{manageSubscriptionsUrl}}";
    expect(failure({ source: LINK, text }, { name: "<!--" })).toBe("");
  });

  test("an invoice may have no link", () => {
    expect(failure({ source: "<p>Your invoice</p>" }, {}, { needsLink: false })).toBe("");
  });
});
