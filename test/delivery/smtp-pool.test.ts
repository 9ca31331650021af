// What becomes of a message with mail servers that refuse, stall and hang up.
import { generateKeyPairSync } from "node:crypto";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { openSmtpPool, type SmtpOptions } from "../../src/delivery/smtp-pool.ts";
import type { Obstacle, OutgoingMessage, Reply } from "../../src/flow/deliver.ts";
import { type Script, startMailServer, startScripted } from "../support/mail-server.ts";

const MESSAGE: OutgoingMessage = {
  to: "ann@example.com",
  senderName: "Shop",
  subject: "Frühling",
  html: `<p>Grüße</p><a href="https://mail.example.com/s/T">Abmelden</a>${"<p>Ein Angebot</p>".repeat(500)}`,
  text: `Grüße\nhttps://mail.example.com/s/${"x".repeat(200)}\n`,
  headers: {
    "List-Unsubscribe": `<https://mail.example.com/u/${"x".repeat(120)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "List-Id": "<newsletter.mail.example.com>",
  },
  messageKey: "https://mail.example.com/u/T",
};

function openPool(url: string, fields: Partial<SmtpOptions> = {}) {
  const from = "news@example.com";
  return openSmtpPool({
    url,
    from,
    maxConnections: 2,
    perSecond: null,
    dkim: null,
    timeoutMs: 400,
    ...fields,
  });
}

async function deliverTo(script: Script, message = MESSAGE): Promise<{ reply: Reply; whole: number }> {
  const server = await startScripted(script);
  const pool = openPool(server.url);
  const reply = await pool.deliver(message, LET_THROUGH);
  pool.close();
  await server.close();
  return { reply, whole: server.whole() };
}

function deferred(of: Obstacle["of"], code: number | null, status = "", step = ""): Reply {
  return { kind: "deferred", obstacle: { of, code, status: status || null, step: step || null } };
}

function refused(code: number, fields: { isAddressGone?: boolean; unsaid?: Obstacle } = {}): Reply {
  return { kind: "refused", code, isAddressGone: false, unsaid: null, ...fields };
}

function unsaid(code: number, status: string, step: string): Reply {
  return refused(code, { unsaid: { of: "unsaid", code, status: status || null, step } });
}

const LET_THROUGH = async () => true;
const DEFERRED = deferred("server", null);
const LARGE = { ...MESSAGE, html: "<p>Grüße</p>".repeat(500_000) };

describe("deliver", () => {
  test.each<[string, Script, Reply | object]>([
    ["a server that takes it", {}, { kind: "accepted" }],
    ["one that greets with 421", { greeting: "421 busy" }, deferred("server", 421)],
    ["one that greets with 554", { greeting: "554 go away" }, deferred("sender", 554)],
    [
      "one that wants us to sign in",
      { mail: "530 5.7.0 authentication required" },
      deferred("sender", 530, "5.7.0", "MAIL FROM"),
    ],
    ["one that never greets", { greeting: "stall" }, DEFERRED],
    ["one that hangs up at once", { greeting: "drop" }, DEFERRED],
    [
      "one that refuses the sender",
      { mail: "550 5.7.1 not you" },
      deferred("sender", 550, "5.7.1", "MAIL FROM"),
    ],
    [
      "one that refuses the sender, without more to it",
      { mail: "550 not you" },
      deferred("sender", 550, "", "MAIL FROM"),
    ],
    [
      "one that puts the sender off",
      { mail: "451 4.7.1 slow down" },
      deferred("server", 451, "4.7.1", "MAIL FROM"),
    ],
    ["one that will not have a message of that size", { mail: "552 5.3.4 too big" }, refused(552)],
    [
      "one that tells at the recipient that the sender is not ours",
      { rcpt: "553 5.7.1 <news@example.com>: Sender address rejected: not owned by user shop" },
      deferred("sender", 553, "5.7.1", "RCPT TO"),
    ],
    [
      "one that tells at the recipient that we were to sign in",
      { rcpt: "550 relay not permitted" },
      deferred("sender", 550, "", "RCPT TO"),
    ],
    [
      "one that tells at the recipient that it cannot find our domain",
      { rcpt: "450 4.1.8 no such domain" },
      deferred("server", 450, "4.1.8", "RCPT TO"),
    ],
    ["an address that is gone", { rcpt: "550 5.1.1 no such user" }, refused(550, { isAddressGone: true })],
    [
      "an address that is gone, in old words",
      { rcpt: "550 no such user" },
      refused(550, { isAddressGone: true }),
    ],
    ["a mailbox that takes nothing", { rcpt: "550 mailbox disabled" }, refused(550)],
    ["a recipient barred by policy", { rcpt: "554 5.7.1 <a@b.c>: Recipient address rejected" }, refused(554)],
    ["an address it cannot read", { rcpt: "501 what is that" }, refused(501)],
    ["a policy of whoever it may be", { rcpt: "554 5.7.1 rejected" }, unsaid(554, "5.7.1", "RCPT TO")],
    ["a refusal without words", { rcpt: "550 rejected" }, unsaid(550, "", "RCPT TO")],
    ["a refusal of nothing that is defined", { rcpt: "550 5.0.0 denied" }, unsaid(550, "5.0.0", "RCPT TO")],
    ["a sender nobody knows", { rcpt: "550 sender: unknown user" }, unsaid(550, "", "RCPT TO")],
    ["a message refused by policy", { end: "554 5.7.1 looks like spam" }, unsaid(554, "5.7.1", "DATA")],
    [
      "a policy that names an IP address which reads like a code",
      { rcpt: "550 5.7.1 Client host [5.1.1.6] blocked" },
      unsaid(550, "5.7.1", "RCPT TO"),
    ],
    ["a mailbox that is full", { rcpt: "452 4.2.2 full" }, deferred("message", 452, "4.2.2", "RCPT TO")],
    [
      "a server that closes at the recipient",
      { rcpt: "421 shutting down" },
      deferred("server", 421, "", "RCPT TO"),
    ],
    ["a server that stalls at the recipient", { rcpt: "stall" }, DEFERRED],
    ["one that hangs up at the recipient", { rcpt: "drop" }, DEFERRED],
    ["one that refuses the message", { end: "554 5.6.0 spam" }, refused(554)],
    [
      "one that defers the message",
      { end: "451 4.7.1 greylisted" },
      deferred("message", 451, "4.7.1", "DATA"),
    ],
    ["one that stalls after the dot", { end: "stall" }, { kind: "in-doubt" }],
    ["one that hangs up after the dot", { end: "drop" }, { kind: "in-doubt" }],
  ])("says what became of a message: %s", async (_what, script, expected) => {
    expect((await deliverTo(script)).reply).toEqual(expected);
  });

  test("does not call an address beyond ASCII gone where the server knows no such addresses", async () => {
    const message = { ...MESSAGE, to: "änn@example.com" };
    const { reply } = await deliverTo({ rcpt: "501 5.1.3 bad recipient address syntax" }, message);
    expect(reply).toEqual(refused(501));
  });

  test("says of a connection that breaks in the middle of a large message that it was not taken", async () => {
    expect(await deliverTo({ data: "drop" }, LARGE)).toEqual({ reply: DEFERRED, whole: 0 });
  });

  test("says of a port where nobody listens that it is to be tried again", async () => {
    const server = await startScripted({});
    await server.close();
    const pool = openPool(server.url);
    expect(await pool.deliver(MESSAGE, LET_THROUGH)).toEqual(DEFERRED);
    pool.close();
  });

  test("never hands a message over twice by itself", async () => {
    expect((await deliverTo({ end: "drop" })).whole).toBe(1);
  });

  test.each<[string, () => boolean, Reply | object]>([
    ["withholds", () => false, { kind: "withheld" }],
    [
      "defers, where nobody can say whether it may go,",
      () => {
        throw new Error("the store is away");
      },
      DEFERRED,
    ],
  ])("%s a message whose recipient left while the server was slow to wait for it", async (_, then, reply) => {
    const server = await startScripted({});
    const pool = openPool(server.url);
    let asked = 0;
    const mayGo = async () => {
      asked += 1;
      return asked === 1 || then();
    };
    expect(await pool.deliver(MESSAGE, mayGo)).toEqual(reply);
    expect(await pool.deliver({ ...MESSAGE, messageKey: "next" }, LET_THROUGH)).toEqual({ kind: "accepted" });
    expect(server.whole()).toBe(1);
    pool.close();
    await server.close();
  });

  test("signs with DKIM, and the message is read back as it was written", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const server = await startMailServer();
    const pool = openPool(server.url, { dkim: { domain: "example.com", selector: "s1", privateKey: pem } });
    expect(await pool.deliver(MESSAGE, LET_THROUGH)).toEqual({ kind: "accepted" });
    pool.close();
    await server.close();
    const [taken] = server.taken;
    const email = await PostalMime.parse(taken?.raw ?? "");
    const header = (name: string) => email.headers.find(({ key }) => key === name)?.value.replace(/\s/g, "");
    expect(email.subject).toBe(MESSAGE.subject);
    expect(email.html?.trim()).toBe(MESSAGE.html);
    expect(email.text?.replace(/\r\n/g, "\n").trim()).toBe(MESSAGE.text?.trim());
    for (const [name, value] of Object.entries(MESSAGE.headers))
      expect(header(name.toLowerCase())).toBe(value);
    expect(header("dkim-signature")).toMatch(/d=example\.com;.*list-unsubscribe:list-unsubscribe-post/i);
    expect(Math.max(...(taken?.raw.toString().split("\r\n") ?? []).map(({ length }) => length))).toBeLessThan(
      999,
    );
  });
});
