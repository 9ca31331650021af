import { describe, expect, test } from "vitest";
import type { Verdict } from "../../src/template/classify-link.ts";
import { type LinkResult, planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

/** The results of all links of a mail with this in its body. */
function judge(body: string): readonly LinkResult[] {
  const source = `<html><body><p>${"News of this week. ".repeat(20)}</p>${body}</body></html>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  return plan.kind === "ok" ? plan.value.links : [];
}

function verdictOf(body: string): Verdict["kind"] | undefined {
  return judge(body)[0]?.verdict;
}

const TRACKED = "https://click.example.com/?qs=8f2b6a7711";

describe("classifyLink holds for unsubscribe", () => {
  test.each([
    ["a text that opts out, whatever the address", `<a href="#">Unsubscribe</a>`],
    ["a text that opts out, at a place that is not there", `<a href="#unsubscribe">Unsubscribe</a>`],
    ["a text in Dutch", `<a href="${TRACKED}">hier uitschrijven</a>`],
    ["a text without its accents", `<a href="${TRACKED}">se desabonner</a>`],
    ["a text split over tags", `<a href="${TRACKED}"><b>Un</b>subscribe</a>`],
    ["a text with entities", `<a href="${TRACKED}">Se d&eacute;sabonner&nbsp;&raquo;</a>`],
    ["a word within a longer text", `<a href="${TRACKED}">Hier klicken, um sich abzumelden</a>`],
    ["an image by its alt text", `<a href="${TRACKED}"><img src="x.png" alt="Unsubscribe"></a>`],
    ["an image by the link's title", `<a href="${TRACKED}" title="Unsubscribe"><img src="x.png" alt=""></a>`],
    ["a home-made merge tag", `<a href="{{ user.unsubscribe_url }}">click here</a>`],
    ["the words of a path", `<a href="https://example.com/newsletter/unsubscribe?id=1">here</a>`],
    ["the words of a path in German", `<a href="https://example.com/newsletter/abmelden">hier</a>`],
    [
      "a mail with a subject that opts out",
      `<a href="mailto:list@example.com?subject=Unsubscribe">mail us</a>`,
    ],
    ["a mailbox that takes opt-outs", `<a href="mailto:news-unsubscribe@example.com">mail us</a>`],
    [
      "here, with the sentence before it",
      `<p>To unsubscribe from our newsletter, click <a href="${TRACKED}">here</a>.</p>`,
    ],
    ["here, with the sentence after it", `<p>Click <a href="${TRACKED}">here</a> to unsubscribe.</p>`],
    [
      "here, by a sentence that never says unsubscribe",
      `<p>If you no longer wish to receive these emails, click <a href="${TRACKED}">here</a>.</p>`,
    ],
    [
      "an unsubscribe page on a host named forward",
      `<a href="https://forward.example.com/unsubscribe?u=1">Unsubscribe</a>`,
    ],
    ["a text that opts out behind a sign-in", `<a href="https://example.com/login?to=x">Unsubscribe</a>`],
    ["a text that opts out at a preference tag", `<a href="%%profile_center_url%%">Unsubscribe</a>`],
  ])("%s", (_, body) => {
    expect(verdictOf(body)).toBe("unsubscribe");
  });
});

test.each([
  ["a tag that keeps a reader on the list", `<a href="[UnsubscribeRejectLink]">this link</a>`],
  ["a home-made tag that does", `<a href="{{ unsubscribe_undo_url }}">this link</a>`],
  ["an address that does", `<a href="https://example.com/unsubscribe/undo?id=1">this link</a>`],
])("classifyLink leaves %s", (_, body) => {
  expect(verdictOf(body)).toBe("other");
});

describe("classifyLink holds for preferences", () => {
  test.each([
    ["a text that manages", `<a href="${TRACKED}">Manage your email preferences</a>`],
    ["a mailing system's tag", `<a href="*|UPDATE_PROFILE|*">your profile</a>`],
    [
      "here, with its sentence",
      `<p>To change your email preferences click <a href="${TRACKED}">here</a></p>`,
    ],
  ])("%s", (_, body) => {
    expect(verdictOf(body)).toBe("preferences");
  });
});

describe("classifyLink is unsure of", () => {
  test.each([
    ["a text that opts out on a social network", `<a href="https://twitter.com/example">Unsubscribe</a>`],
    ["a text that opts out at the tag of another purpose", `<a href="*|ARCHIVE|*">Unsubscribe</a>`],
    ["a word that is misspelt", `<a href="${TRACKED}">unsubcribe</a>`],
    ["a text that may also end a contract", `<a href="${TRACKED}">gérer mon abonnement</a>`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge tag, not a template string
    ["a tag that prints a whole footer", "<p>{{${email_footer}}}</p>"],
  ])("%s", (_, body) => {
    expect(verdictOf(body)).toBe("unsure");
  });
});

describe("classifyLink never replaces", () => {
  test.each([
    ["viewing online", `<a href="${TRACKED}">View this email in your browser</a>`],
    ["subscribing", `<a href="${TRACKED}">Subscribe to our newsletter</a>`],
    ["subscribing again", `<a href="https://example.com/resubscribe?id=1">Changed your mind?</a>`],
    ["forwarding", `<a href="${TRACKED}">Forward to a friend</a>`],
    ["confirming", `<a href="${TRACKED}">Confirm your subscription</a>`],
    ["the privacy policy", `<a href="${TRACKED}">Privacy policy</a>`],
    ["logging out", `<a href="${TRACKED}">Log out</a>`],
    ["a social network", `<a href="https://www.facebook.com/example">Facebook</a>`],
    [
      "a billing page by its address",
      `<a href="https://app.example.com/billing/plan">Manage your subscription</a>`,
    ],
    [
      "a billing page by its sentence",
      `<p>Your plan renews and the invoice follows. <a href="${TRACKED}">Manage your subscription</a></p>`,
    ],
    ["an account page", `<a href="https://example.com/account">My account</a>`],
    [
      "an article about unsubscribing",
      `<a href="https://example.com/blog/how-to-unsubscribe-from-any-newsletter">How to unsubscribe from any newsletter</a>`,
    ],
    [
      "here, with a sentence of another purpose",
      `<p>Click <a href="${TRACKED}">here</a> to view this email in your browser.</p>`,
    ],
    [
      "here beside the link that opts out",
      `<p><a href="${TRACKED}">Unsubscribe</a></p><p>Read more <a href="${TRACKED}1">here</a></p>`,
    ],
    ["a price that drops", `<a href="${TRACKED}">Rebajas: baja de precios</a>`],
    ["trabajar", `<a href="${TRACKED}">Trabaja con nosotros</a>`],
    ["an excellent rating", `<a href="${TRACKED}">Uitstekend beoordeeld</a>`],
    [
      "a place in the same mail",
      `<h2 id="unsubscribe">How to leave</h2><a href="#unsubscribe">Unsubscribe</a>`,
    ],
    ["a mark out of ten", `<p>How likely are you to unsubscribe? <a href="${TRACKED}">7</a></p>`],
    ["the right of withdrawal", `<a href="${TRACKED}">Widerrufsrecht</a>`],
  ])("%s", (_, body) => {
    const last = judge(body).at(-1);
    expect(last?.replacedBy).toBeUndefined();
  });
});

test("classifyLink tells two links of one sentence apart", () => {
  const [view, leave] = judge(
    `<p>Click <a href="${TRACKED}1">here</a> to view this email in your browser, click <a href="${TRACKED}2">here</a> to unsubscribe.</p>`,
  );
  expect([view?.verdict, leave?.verdict]).toEqual(["other", "unsubscribe"]);
});

test("classifyLink calls a known system's tag default and a home-made one hand-made", () => {
  const [known, own] = judge(
    `<a href="*|UNSUB|*">Unsubscribe</a> <a href="https://example.com/unsubscribe?id=1">Unsubscribe</a>`,
  );
  expect([known?.origin, known?.dialect]).toEqual(["default", "mailchimp"]);
  expect(own?.origin).toBe("hand-made");
});

test("classifyLink names every system that writes the same tag", () => {
  const [link] = judge(`<a href="{{ unsubscribe_link }}">x</a>`);
  const detail = link?.signals?.find(({ name }) => name.startsWith("dialect-"))?.detail ?? "";
  expect(detail.split(", ").length).toBeGreaterThan(1);
});

test("classifyLink tells the language of the words, that of the document first", () => {
  const [dutch] = judge(`<a href="#">hier uitschrijven</a>`);
  expect(dutch?.language).toBe("nl");
});

test("classifyLink gives no signals for a link ruled out at once", () => {
  const [link] = judge(`<a href="https://www.example.com/shoes">New shoes</a>`);
  expect(link).not.toHaveProperty("signals");
  expect(link).not.toHaveProperty("text");
});
