import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;
const MORE =
  '<p><a href="/1">One</a> <a href="/2">Two</a> <a href="/3">Three</a> <a href="/4">Four</a></p>'.repeat(2);

function verdictOf(line: string): string | undefined {
  const linked = line.replace(/\[(.+)\]/, '<a href="https://a.example.com/q?v=12">$1</a>');
  const plan = planRewrite({ syntax: "html", source: `<p>${linked}</p>${MORE}`, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links[0]?.verdict;
}

test.each([
  "You can switch off these reminders in your [account settings].",
  "To stop getting these alerts, go to [your account page].",
  "Ak nechcete dostávať tieto správy, [upravte si profil].",
  "Wil je deze meldingen niet meer ontvangen, dan kan dat in [je profiel].",
])("observeSentence asks a person about the place a sentence sends to: %s", (line) => {
  expect(verdictOf(line)).toBe("unsure");
});

test.each([
  "Your photo is shown in your [account settings].",
  "Learn [how to change your notification settings in three steps].",
])("observeSentence leaves such a place elsewhere: %s", (line) => {
  expect(verdictOf(line)).toBe("other");
});

test("observeSentence believes an opt-out that stands behind words that manage", () => {
  const line = "If you do not want to receive our bulletin, use the option [sign off].";
  expect(verdictOf(line)).toBe("unsubscribe");
});

test.each([
  ["[Remove] me from your mailing list, please.", "unsubscribe"],
  ["[Turn off] this weekly digest.", "unsubscribe"],
  ["[Change] how often you hear from us.", "preferences"],
  ["[Remove] the old battery first.", "other"],
])("observeSentence reads on from what a link begins: %s", (line, verdict) => {
  expect(verdictOf(line)).toBe(verdict);
});

test("observeSentence believes settings that a question about the mails leads to", () => {
  expect(verdictOf("Too many of these alerts, and none you want to get? [Adjust your settings]")).toBe(
    "preferences",
  );
});

test.each([
  "You can unsubscribe whenever you like by answering this mail. [Visit our website]",
  "Je kunt je altijd uitschrijven door te antwoorden. [Onze website]",
])("observeSentence tells nothing of a site from the sentence before: %s", (line) => {
  expect(verdictOf(line)).toBe("other");
});

test("observeSentence leaves a headline that asks why to a person", () => {
  expect(verdictOf("[Why we unsubscribed from the morning news]")).not.toBe("unsubscribe");
});

test.each([
  ["Meld je [hier] af.", "unsubscribe"],
  ["Tragen Sie sich [hier] aus.", "unsubscribe"],
  ["Beheer [hier] je meldingen.", "unsure"],
  ["Sie können diese Benachrichtigungen in [Ihrem Profil] abschalten.", "unsure"],
  ["Zet je fiets [hier] neer.", "other"],
])("observeSentence reads what stands around a link, however short: %s", (line, verdict) => {
  expect(verdictOf(line)).toBe(verdict);
});

test("observeSentence asks a person about what answers a question on opting out", () => {
  expect(verdictOf("Non vuoi più ricevere questi avvisi? [Spegnili]")).toBe("unsure");
  expect(verdictOf("Non vuoi più ricevere questi avvisi? [Leggi che cosa pensano gli altri lettori]")).toBe(
    "other",
  );
});
