import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { addressKey, type EmailAddress, parseEmailAddress } from "../../src/consent/contact.ts";
import { type TokenPayload, verifyToken } from "../../src/consent/preference-token.ts";
import { askForLink } from "../../src/flow/ask-for-mail.ts";
import { type AskedMail, type SendMail, sendMails } from "../../src/flow/send-mails.ts";
import { appendToOutbox } from "../../src/store/outbox.ts";
import { appendSuppression } from "../../src/store/suppressions.ts";
import { NOW, openTestSite, type TestSite, THEN, value } from "../web/test-site.ts";

const MINUTE_MS = 60_000;

let site: TestSite;
let sent: AskedMail[];
let now: Date;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.db.deleteFrom("outbox").execute();
  sent = [];
  now = NOW;
});

const flow = () => ({ db: site.db, clock: () => now, log: site.log });

async function take(mail: AskedMail): Promise<"sent"> {
  sent.push(mail);
  return "sent";
}

function send(sendMail: SendMail = take): Promise<number> {
  return sendMails({ ...flow(), tokenKeys: site.tokenKeys, sendMail });
}

function ask(text: string, language = "en"): Promise<void> {
  return askForLink(flow(), { email: email(text) }, language);
}

function email(text: string): EmailAddress {
  return value(parseEmailAddress(text));
}

function payloadOf(mail: AskedMail | undefined): TokenPayload {
  return value(verifyToken(mail?.token ?? "", site.tokenKeys));
}

test("whoever has an address gets their link, whatever its spelling, in their own language", async () => {
  const contactId = await site.addContact({ email: "ann@example.com", language: "nl" });
  await ask("ANN@Example.com");
  expect(await send()).toBe(1);
  expect(sent).toMatchObject([{ kind: "link", to: "ann@example.com", languages: ["nl", "en"] }]);
  expect(payloadOf(sent[0])).toEqual({
    kind: "personal",
    contactId,
    mailingNumber: 0,
    purposeNumber: 0,
    typeNumber: 0,
    issuedAt: NOW,
  });
  expect(await send()).toBe(0);
});

test("nobody gets a mail for an address that is not on record, and the address is forgotten", async () => {
  await ask("nobody@example.com");
  expect(await send()).toBe(0);
  expect(await site.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
});

test("each of those who share an address gets their own link, and a merged contact none", async () => {
  const [first, second] = [
    await site.addContact({ email: "desk@example.com" }),
    await site.addContact({ email: "desk@example.com" }),
  ];
  const merged = await site.addContact({ email: "desk@example.com" });
  await site.db.updateTable("contacts").set({ merged_into: first }).where("id", "=", merged).execute();
  await ask("desk@example.com");
  expect(await send()).toBe(2);
  expect(sent.map((mail) => payloadOf(mail).contactId)).toEqual([first, second]);
});

test("nothing is sent to an address that is barred, nor twice within ten minutes", async () => {
  await site.addContact({ email: "barred@example.com" });
  const key = addressKey(email("barred@example.com"));
  await appendSuppression(site.db, { addressKey: key, reason: "complaint", since: THEN });
  await ask("barred@example.com");
  expect(await send()).toBe(0);
  await site.addContact({ email: "eager@example.com" });
  for (let times = 0; times < 3; times += 1) await ask("eager@example.com");
  expect(await send()).toBe(1);
  await ask("eager@example.com");
  expect(await send()).toBe(0);
  now = new Date(NOW.getTime() + 11 * MINUTE_MS);
  await ask("eager@example.com");
  expect(await send()).toBe(1);
});

test("a link that was asked for by an old one keeps what that was for, and names who the contact is", async () => {
  const contactId = await site.addContact({ email: "old@example.com" });
  const token = payloadOf({
    kind: "link",
    to: email("old@example.com"),
    languages: [],
    token: site.token(contactId),
  });
  await askForLink(flow(), { token }, "fr");
  await send();
  expect(sent).toMatchObject([{ to: "old@example.com", languages: [null, "fr"] }]);
  expect(payloadOf(sent[0])).toEqual({ ...token, issuedAt: NOW });
  // A preview is nobody's.
  await askForLink(flow(), { token: { ...token, kind: "preview" } }, "fr");
  expect(await site.db.selectFrom("outbox").select("id").where("outcome", "is", null).execute()).toEqual([]);
});

test("a confirmation is dated by the wish, however late it is sent", async () => {
  const contactId = await site.addContact();
  const link = { mailingNumber: 1, purposeNumber: 2, typeNumber: 1 };
  await appendToOutbox(site.db, { kind: "confirmation", contactId, link, language: "en", askedAt: NOW });
  now = new Date(NOW.getTime() + 5 * MINUTE_MS);
  await send();
  expect(payloadOf(sent[0])).toMatchObject({ kind: "confirmation", contactId, issuedAt: NOW });
});

test("what fails for now is tried again later and later, and given up in the end", async () => {
  await site.addContact({ email: "later@example.com" });
  await ask("later@example.com");
  const tries: number[] = [];
  const failing: SendMail = async () => {
    tries.push((now.getTime() - NOW.getTime()) / MINUTE_MS);
    throw Object.assign(new Error("451 ann@example.com"), { code: "ECONNECTION" });
  };
  for (const minute of [0, 0.9, 1, 2.9, 3, 6.9, 7, 14.9, 15, 30.9, 31, 62.9, 63, 126.9, 127, 600]) {
    now = new Date(NOW.getTime() + minute * MINUTE_MS);
    await send(failing);
  }
  expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63, 127]);
  expect(site.logLines.join("\n")).not.toContain("@example.com");
});

test("what is refused for good is not tried again", async () => {
  await site.addContact({ email: "refused@example.com" });
  await ask("refused@example.com");
  let tries = 0;
  const refusing: SendMail = async () => {
    tries += 1;
    return "refused";
  };
  await send(refusing);
  now = new Date(NOW.getTime() + 60 * MINUTE_MS);
  await send(refusing);
  expect(tries).toBe(1);
});

test("two senders at once send each mail once, and closed ones are deleted after a day", async () => {
  for (let number = 0; number < 6; number += 1) {
    await site.addContact({ email: `both${number}@example.com` });
    await ask(`both${number}@example.com`);
  }
  await Promise.all([send(), send()]);
  expect(sent.map(({ to }) => to).sort()).toEqual([0, 1, 2, 3, 4, 5].map((n) => `both${n}@example.com`));
  now = new Date(NOW.getTime() + 25 * 60 * MINUTE_MS);
  await send();
  expect(await site.db.selectFrom("outbox").selectAll().execute()).toEqual([]);
});

test("a contact who is gone by then gets nothing", async () => {
  const link = { mailingNumber: 0, purposeNumber: 0, typeNumber: 0 };
  const contactId = 281_000_000_000_000 as ContactId;
  await appendToOutbox(site.db, { kind: "link", contactId, link, language: "en", askedAt: NOW });
  expect(await send()).toBe(0);
});
