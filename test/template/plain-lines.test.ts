import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

function verdictsOf(source: string): readonly string[] {
  const plan = planRewrite({ syntax: "text", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links.map(({ verdict }) => verdict);
}

test("narrowToLines leaves a line that only points to the words before it", () => {
  const source =
    "To be taken off our mailing list,\nplease click the following: https://list.example.com/q?v=1\n";
  expect(verdictsOf(source)).toEqual(["unsubscribe"]);
  expect(verdictsOf(source.replace("please", "Please"))).toEqual(["unsubscribe"]);
});

test("narrowToLines joins a line that a mail program wrapped to the one before it", () => {
  const source =
    "If you would like to stop receiving mails about gardens in your\ntown, go to this page: https://list.example.com/q?v=1\n";
  expect(verdictsOf(source)).toEqual(["unsubscribe"]);
});

test("narrowToLines keeps to a label on the line of its address", () => {
  const source = "Unsubscribe: https://list.example.com/q?v=1\nClick here: https://shop.example.com/q?v=2\n";
  expect(verdictsOf(source)).toEqual(["unsubscribe", "other"]);
});

test.each([
  [
    "Had enough of our messages? Change it in your profile: https://list.example.com/q?v=1\n",
    ["unsubscribe"],
  ],
  ["Geen berichten meer? Pas het aan in je account: https://list.example.com/q?v=1\n", ["unsubscribe"]],
  [
    "You were unsubscribed. Change your password in your account: https://list.example.com/q?v=1\n",
    ["other"],
  ],
])("a line that sends to a profile answers the question before it: %s", (source, verdicts) => {
  expect(verdictsOf(source)).toEqual(verdicts);
});

test.each([
  ["To unsubscribe reader@example.net from our list, go to https://list.example.com/q?v=1\n"],
  ["You can stop getting the messages sent to reader@example.net: https://list.example.com/q?v=1\n"],
  ["Keine Nachrichten mehr an reader@example.net erhalten: https://list.example.com/q?v=1\n"],
  ["Pour ne plus recevoir les courriels envoyés à reader@example.net : https://list.example.com/q?v=1\n"],
])("isOwnMailbox leaves the reader's own mailbox, and the address behind it opts out: %s", (source) => {
  const links = verdictsOf(source);
  expect(links.filter((verdict) => verdict !== "other")).toEqual(["unsubscribe"]);
  expect(links.at(-1)).toBe("unsubscribe");
});

test("isOwnMailbox takes a mailbox that is written to for the way out", () => {
  expect(verdictsOf("To be removed from our list, send a mail to desk@example.net\n")).toEqual([
    "unsubscribe",
  ]);
});
