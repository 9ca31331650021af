// Which mail of which mailing a report is about: what counts in the mailing's report, and how often.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type ContactId, parseMailingId } from "../../src/base/ids.ts";
import { signToken, type TokenPayload } from "../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { type MailReference, recordReported } from "../../src/flow/record-report.ts";
import { reportMailing } from "../../src/flow/report-mailing.ts";
import { saveMailing } from "../../src/store/mailings.ts";
import { loadSuppressions } from "../../src/store/suppressions.ts";
import { addContacts, email, keyOf } from "../store/values.ts";
import { A_DAY_AFTER, NOON, TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { value } from "../web/test-site.ts";

let store: TestDatabase;
let deps: Parameters<typeof recordReported>[0];
let ann: ContactId;
let mailings = 0;
let mailing: { readonly id: ReturnType<typeof mailingId>; readonly number: number };

const mailingId = (text: string) => value(parseMailingId(text));

beforeAll(async () => {
  store = await openTestDatabase();
  deps = { db: store.db, log: store.log, clock: () => A_DAY_AFTER, tokenKeys: TOKEN_KEYS };
  const [first] = await addContacts(store.db, { ann: "ann@example.com", bob: "bob@example.com" });
  ann = first ?? (0 as ContactId);
});
beforeEach(async () => {
  mailings += 1;
  const terms = { purpose: E_MARKETING, subscriptionType: null, override: null };
  const saved = await saveMailing(store.db, { id: mailingId(`m-${mailings}`), ...terms }, NOON);
  if (saved.kind !== "saved") throw new Error("The mailing differs");
  mailing = { id: mailingId(`m-${mailings}`), number: saved.number };
});
afterAll(() => store.close());

function tokenOf(changed: Partial<TokenPayload> = {}): MailReference {
  const numbers = { mailingNumber: mailing.number, purposeNumber: 2, typeNumber: 0 };
  const payload = { kind: "personal", contactId: ann, ...numbers, issuedAt: NOON, ...changed } as const;
  return { kind: "token", token: signToken(payload, TOKEN_KEYS[0]) };
}

const bounce = (about: MailReference | null, minute = 0, to = "ann@example.com") =>
  recordReported(deps, {
    email: email(to),
    outcome: "hard-bounce",
    at: new Date(NOON.getTime() + minute * 60_000),
    about,
  });

const returned = async () => (await reportMailing(deps, mailing.id))?.returned;

test("a bounce counts once for its mail, however often and whenever it is told", async () => {
  for (let minute = 0; minute < 6; minute += 1) expect(await bounce(tokenOf(), minute)).toBeNull();
  expect(await returned()).toEqual({ "hard-bounce": 1, "soft-bounce": 0, complaint: 0 });
  expect(await loadSuppressions(store.db, keyOf(email("ann@example.com")))).toEqual([]);
});

test("a bounce of a mailing that an event names is one of whoever has the address", async () => {
  const about = { kind: "mailing", mailingId: mailing.id } as const;
  await bounce(about, 20);
  await bounce(tokenOf(), 21);
  await bounce(about, 22, "nobody@example.com");
  await bounce({ kind: "mailing", mailingId: mailingId("unknown") }, 23);
  expect(await returned()).toEqual({ "hard-bounce": 1, "soft-bounce": 0, complaint: 0 });
});

test("a complaint counts for its mailing, and withdraws and bars as any", async () => {
  const complaint = { email: email("bob@example.com"), outcome: "complaint", at: NOON } as const;
  const about = { kind: "mailing", mailingId: mailing.id } as const;
  for (const _ of [1, 2]) expect(await recordReported(deps, { ...complaint, about })).toBe("complaint");
  expect(await returned()).toEqual({ "hard-bounce": 0, "soft-bounce": 0, complaint: 1 });
});

test.each<[string, () => MailReference, string]>([
  ["a token that nobody signed", () => ({ kind: "token", token: "AbC" }), "ann@example.com"],
  ["the token of another's mail", () => tokenOf(), "cees@example.com"],
  ["a token of no mailing", () => tokenOf({ mailingNumber: 0 }), "ann@example.com"],
  ["a preview's token", () => tokenOf({ kind: "preview" }), "ann@example.com"],
])("%s says of no mail that it came back", async (_what, about, to) => {
  await bounce(about(), 60 + mailings, to);
  expect(await returned()).toEqual({ "hard-bounce": 0, "soft-bounce": 0, complaint: 0 });
});

test("a complaint with the address hidden is one of whom the mail was for, and of nobody where we did not sign it", async () => {
  const [hidden = ann] = await addContacts(store.db, { hidden: "hidden@example.com" });
  const complaint = { email: null, outcome: "complaint", at: NOON } as const;
  const about = tokenOf({ contactId: hidden });
  for (const other of [null, { kind: "token", token: "AbC" } as const, tokenOf({ kind: "preview" })]) {
    expect(await recordReported(deps, { ...complaint, about: other })).toBeNull();
  }
  expect(await recordReported(deps, { ...complaint, about })).toBe("complaint");
  expect(await returned()).toMatchObject({ complaint: 1 });
  expect(await loadSuppressions(store.db, keyOf(email("hidden@example.com")))).toMatchObject([
    { reason: "complaint", lifted: null },
  ]);
});
