// One small case of each signal: a mail's body whose last link shows it, and what the link is held to be.
import type { Verdict } from "../../src/template/classify-link.ts";
import type { SignalName } from "../../src/template/signals.ts";

interface SignalCase {
  readonly body: string;
  readonly verdict: Verdict["kind"];
}

const T = "https://t.example.com/c/9f8a7b6c";
const a = (text: string, href = T): string => `<a href="${href}">${text}</a>`;
const p = (words: string): string => `<p>${words}</p>`;
const SHOES = p(a("Shoes", "https://www.example.com/shoes"));
const LEAVE = p(a("Unsubscribe", `${T}1`));

/** Cases by the signal they show. */
export const CASES_BY_SIGNAL: Readonly<Record<SignalName, SignalCase>> = {
  "dialect-form": { body: p(a("x", "*|UNSUB|*")), verdict: "unsubscribe" },
  "dialect-recalled": { body: p(a("x", "##OptOutList##")), verdict: "unsubscribe" },
  "dialect-weak": { body: p(`To unsubscribe, visit ${a("x y", "{PROFILE_UPDATE}")}`), verdict: "unsure" },
  "generic-tag": { body: p(a("x", "{{unsub}}")), verdict: "unsubscribe" },
  "generic-manage-tag": { body: p(a("x y", "{{profile_url}}")), verdict: "unsure" },
  "near-miss-form": { body: p(a("Email preferences", "*|ARCHIVE|*")), verdict: "unsure" },
  "address-unsubscribe": {
    body: p(a("here", "https://example.com/unsubscribe?id=1")),
    verdict: "unsubscribe",
  },
  "address-manage": { body: p(a("x y", "https://example.com/email-preferences")), verdict: "unsure" },
  "address-weak": { body: p(a("x y", "https://example.com/profile/1")), verdict: "other" },
  "address-against": { body: p(a("Email preferences", "https://example.com/subscribe")), verdict: "unsure" },
  "address-account": { body: p(a("Change settings", "https://example.com/login")), verdict: "other" },
  "address-billing": { body: p(a("Change settings", "https://example.com/billing/1")), verdict: "other" },
  "address-article": {
    body: p(`To unsubscribe, click ${a("here", "https://example.com/how-to-unsubscribe-from-any-list")}`),
    verdict: "unsure",
  },
  "own-words": {
    body:
      SHOES +
      p(
        `Why one-click unsubscribe matters. ${a("Read the article", "https://www.example.com/unsubscribe-pages")}`,
      ),
    verdict: "unsure",
  },
  "in-page": {
    body: p(a("Unsubscribe", "#leave")) + p('<a name="leave"></a>Answer this mail with "stop".'),
    verdict: "unsure",
  },
  "front-page": {
    body: p(
      `Brought to you by ${a("http://www.example.com", "http://www.example.com")} to unsubscribe write to us.`,
    ),
    verdict: "unsure",
  },
  "link-text-question": {
    body: p(a("How do I unsubscribe?", "https://example.com/q/17")),
    verdict: "unsure",
  },
  "social-host": { body: p(a("Unsubscribe", "https://twitter.com/example")), verdict: "unsure" },
  "mailto-subject": {
    body: p(a("mail us", "mailto:list@example.com?subject=Unsubscribe")),
    verdict: "unsubscribe",
  },
  "mailto-address": { body: p(a("mail us", "mailto:abmeldung@example.com")), verdict: "unsubscribe" },
  "link-text": { body: p(a("Unsubscribe")), verdict: "unsubscribe" },
  "link-text-part": { body: p(a("Unsubscribe from the weekly today")), verdict: "unsubscribe" },
  "link-text-named": { body: SHOES + p(a("Unsubscribe from Netflix")), verdict: "unsure" },
  "link-text-stem": { body: SHOES + p(a("Unsubscribing is easy")), verdict: "unsubscribe" },
  "link-text-combined": { body: SHOES + p(a("Now turn off these weekly alerts")), verdict: "unsubscribe" },
  "link-text-combined-whole": { body: SHOES + p(a("Turn off these weekly alerts")), verdict: "unsubscribe" },
  "link-text-vague": { body: SHOES + p(a("Reply with us to stop")), verdict: "unsure" },
  "link-text-misspelt": { body: SHOES + p(a("unsubcribe")), verdict: "unsure" },
  "link-text-ambiguous": { body: SHOES + p(a("Cancel subscription")), verdict: "unsure" },
  "link-text-manage": { body: p(a("Manage preferences")), verdict: "preferences" },
  "link-text-manage-part": { body: SHOES + p(a("Manage preferences of Acme")), verdict: "preferences" },
  "link-text-manage-combined": { body: SHOES + p(a("Edit your weekly alerts")), verdict: "preferences" },
  "link-text-settings": { body: SHOES + p(a("Adjust your settings")), verdict: "unsure" },
  "link-text-manage-stem": { body: p(a("Manage your money")), verdict: "other" },
  "link-text-change": { body: LEAVE + p(a("Edit", `${T}2`)), verdict: "unsure" },
  "link-text-profile": { body: p(a("Update your profile")), verdict: "other" },
  "mailing-noun": { body: SHOES + p(a("Sign off, newsletter")), verdict: "unsure" },
  "link-text-against": { body: p(a("Subscribe", "https://example.com/unsubscribe?id=1")), verdict: "unsure" },
  "link-text-against-part": {
    body: p(a("Subscribe to our podcast", "https://example.com/unsubscribe?id=1")),
    verdict: "unsure",
  },
  "here-text": { body: p(`To unsubscribe, click ${a("here")}`), verdict: "unsubscribe" },
  "sentence-pattern": { body: p(`To unsubscribe, click ${a("here")}`), verdict: "unsubscribe" },
  sentence: { body: p(`${a("Click here")} to unsubscribe from Acme`), verdict: "unsubscribe" },
  "sentence-combined": {
    body: SHOES + p(`To turn off the alerts of Acme, go ${a("here")}`),
    verdict: "unsubscribe",
  },
  "sentence-far": {
    body: p(
      `To unsubscribe, or for whatever reason you may have to write to all of us over there in Acme, ${a("here")}`,
    ),
    verdict: "unsure",
  },
  "sentence-subscription": {
    body: SHOES + p(`To cancel your subscription, go ${a("here")}`),
    verdict: "unsure",
  },
  "sentence-vague": { body: SHOES + p(`For removal ${a("click here")}`), verdict: "unsure" },
  "sentence-aside": { body: p(`To unsubscribe, visit ${a("Acme Shoes", "#")}`), verdict: "unsure" },
  "sentence-confirms": {
    body: SHOES + p(`If you no longer wish to receive our newsletter, ${a("sign off")}.`),
    verdict: "unsubscribe",
  },
  "sentence-agrees": {
    body:
      SHOES +
      p(
        `You may unsubscribe, without telling us why or what you liked less, by this: ${a("cancel subscription")}`,
      ),
    verdict: "unsubscribe",
  },
  "sentence-against": {
    body: p(`You can unsubscribe in your account. To view this email in your browser, click ${a("here")}`),
    verdict: "other",
  },
  "sentence-sign-in": { body: SHOES + p(`To unsubscribe, log in ${a("here")}`), verdict: "unsure" },
  "other-matter": { body: SHOES + p(`Training in May: ${a("Afmeldlink")}`), verdict: "unsure" },
  "billing-words": { body: p(a("Cancel subscription plan")), verdict: "other" },
  "mark-in-element": {
    body: SHOES + p(`<a class="unsubscribe" href="${T}">x y</a>`),
    verdict: "unsure",
  },
  "second-opt-out": {
    body:
      SHOES +
      p(a("Unsubscribe from our newsletter")) +
      p(`You are receiving this because you read our pages in York. ${a("Cancel subscription", `${T}2`)}`),
    verdict: "unsure",
  },
  "receiving-note": {
    body: SHOES + p(`You receive these emails as a customer. ${a("Unsubscribe")}`),
    verdict: "unsubscribe",
  },
  "footer-neighbours": { body: LEAVE + p(a("Change your settings", `${T}2`)), verdict: "unsure" },
  "same-address": { body: p(a("Unsubscribe", `${T}1`)) + p(a(".", `${T}1`)), verdict: "unsure" },
  "tag-name-only": { body: p("{my_unsub}"), verdict: "unsure" },
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a merge tag, not a template string
  "whole-footer": { body: p("{{${email_footer}}}"), verdict: "unsure" },
  "in-footer": { body: SHOES + SHOES + p(a("Unsubscribe")), verdict: "unsubscribe" },
  "last-links": { body: SHOES + p(a("Unsubscribe")), verdict: "unsubscribe" },
  "legal-address": { body: p(`Acme Ltd, 4 Mill Lane, York. ${a("Unsubscribe")}`), verdict: "unsubscribe" },
  obstacle: {
    body: p(
      `<form action-xhr="https://example.com/unsubscribe"><input type="submit" value="Unsubscribe"></form>`,
    ),
    verdict: "unsure",
  },
};
