// What links say to each other: a second opt-out, several that one colon announces, settings behind an opt-out.
import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;
const SHOES = '<p><a href="https://www.example.com/shoes">Shoes</a></p>';

/** The verdict of each link of a line, whose texts stand in square brackets. */
function verdictsOf(line: string): readonly string[] {
  let count = 0;
  const linked = line.replace(/\[([^\]]*)\]/g, (_, text: string) => {
    count += 1;
    return `<a href="https://t.example.com/c/${count}">${text}</a>`;
  });
  const plan = planRewrite(
    { syntax: "html", source: `<html><body>${SHOES}<p>${linked}</p></body></html>`, text: null },
    OPTIONS,
  );
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links.slice(1).map(({ verdict }) => verdict);
}

test.each([
  "Don't want our newsletter any more? [Unsubscribe]. Want to cancel your subscription to the paper? [Cancel subscription]",
  "Vil du ikke længere høre fra os? Så [meld dig fra her]. Vil du opsige dit abonnement på gødning? [Opsig abonnement]",
  "Kui sa ei soovi enam meie kirju saada, [vajuta siia]. [Tühista tellimus]",
])("doubtPlans leaves to a person what is cancelled beside an opt-out: %s", (line) => {
  const [first, second] = verdictsOf(line);
  expect(first).toBe("unsubscribe");
  expect(["unsure", "other"]).toContain(second);
});

test("doubtPlans says nothing of the only opt-out", () => {
  expect(verdictsOf("You get these mails as a reader. [Cancel subscription]")).toEqual(["unsubscribe"]);
});

test("announcing gives each of several links what stands before the colon", () => {
  expect(
    verdictsOf("Uitschrijven: [alleen deze nieuwsbrief], [alle nieuwsbrieven] of [alle mailings]"),
  ).toEqual(["unsubscribe", "unsubscribe", "unsubscribe"]);
});

test("announcing ends at a link that says itself what it does", () => {
  expect(verdictsOf("Unsubscribe: [here] | [Newsletter archive]").at(1)).not.toBe("unsubscribe");
  expect(verdictsOf("Unsubscribe: [here] | [Facebook]").at(1)).toBe("other");
});

test.each([
  "Ak už nechcete dostávať tento newsletter, [kliknite sem]. Ak chcete zmeniť svoje nastavenia, [kliknite sem].",
  "Ако не желаете да получавате повече писма от нас, [натиснете тук]. За да промените настройките си, [натиснете тук].",
])("settingsSignals takes settings right behind an opt-out for those of the mails: %s", (line) => {
  expect(verdictsOf(line)).toEqual(["unsubscribe", "preferences"]);
});

test("a link whose purpose stands behind it takes nothing from the one before", () => {
  const line = "Pincha [aquí] si no quieres más correos, [aquí] para anular tu reserva.";
  expect(verdictsOf(line)).toEqual(["unsubscribe", "other"]);
});
