import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type AskedMail, sendMails } from "../../src/flow/send-mails.ts";
import { openDatabase } from "../../src/store/database.ts";
import { silentLog } from "../support/database.ts";
import { form, NOW, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());
beforeEach(() => site.db.deleteFrom("outbox").execute());

async function mails(): Promise<readonly AskedMail[]> {
  const sent: AskedMail[] = [];
  const sendMail = async (mail: AskedMail) => {
    sent.push(mail);
    return "sent" as const;
  };
  const flow = { db: site.db, clock: () => NOW, log: silentLog };
  await sendMails({ ...flow, tokenKeys: site.tokenKeys, sendMail });
  return sent;
}

test("the page at the root says what the link is, and has a form to have it sent", async () => {
  const html = await (await site.app.request("/")).text();
  expect(html).toContain("Every mail from us carries a personal link");
  expect(html).toContain('<label class="field" for="email">Your e-mail address</label>');
  expect(html).not.toContain("aria-invalid");
});

test("whoever asks gets the same answer, and who is on record gets the mail", async () => {
  await site.addContact({ email: "ann@example.com" });
  const answers = [];
  for (const email of ["ann@example.com", "nobody@example.com"]) {
    const answer = await site.app.request("/", form({ email }));
    answers.push({ status: answer.status, headers: [...answer.headers], text: await answer.text() });
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.status).toBe(200);
  expect(answers[0]?.text).toContain("If we have this address on record");
  const sent = await mails();
  expect(sent.map(({ to }) => to)).toEqual(["ann@example.com"]);
  expect((await site.app.request(`/s/${sent[0]?.token}`)).status).toBe(200);
  expect(site.logLines.join("\n")).not.toMatch(/@example\.com/);
});

test.each(["/s/forged", "/c/forged", "/nothing"])(
  "where a link leads nowhere the form stands too: %s",
  async (path) => {
    const html = await (await site.app.request(`${path}?lang=de`)).text();
    expect(html).toContain('<form method="post" action="/?lang=de">');
    expect(html).toContain("Meinen Link zusenden");
  },
);

test.each(["", "ann", "ann@", "<script>@x", "a b@example.com"])(
  "what is no address is shown again, with what is wrong: %s",
  async (email) => {
    const answer = await site.app.request("/?lang=nl", form({ email }));
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain('aria-invalid="true" aria-describedby="refused"');
    expect(html).toContain("Dit lijkt geen e-mailadres.");
    expect(html).toContain('action="/?lang=nl"');
    expect(html).not.toContain("<script");
  },
);

test("one network may have ten links sent in a quarter of an hour; what is told in forwarded addresses counts for nothing", async () => {
  const app = site.appWith({});
  const answers = [];
  for (let number = 0; number < 12; number += 1) {
    const headers = { "x-forwarded-for": `192.0.2.${number}` };
    answers.push(await app.request("/", { ...form({ email: "nobody@example.com" }), headers }));
  }
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429, 429]);
  expect(answers[11]?.headers.get("retry-after")).toBe("900");
  expect(await answers[11]?.text()).toContain("Stopping mail always works.");
});

test("behind a proxy of ours each network is counted by itself", async () => {
  const app = site.appWith({ trustedProxies: 1 });
  const ask = async (forwarded: string) => {
    const headers = { "x-forwarded-for": forwarded };
    return (await app.request("/", { ...form({ email: "nobody@example.com" }), headers })).status;
  };
  for (let number = 0; number < 10; number += 1) await ask(`203.0.113.${number}, 192.0.2.${number}`);
  expect(await ask("192.0.2.200")).toBe(429);
  expect(await ask("192.0.2.200, 198.51.100.7")).toBe(200);
  expect(await ask("2001:db8:1:2::3")).toBe(200);
  // Proxies that tell the port beside the address tell the same network.
  expect(await ask("192.0.2.200:51234")).toBe(429);
  for (let port = 1; port < 10; port += 1) await ask(`[2001:db8:1:2::3]:${port}`);
  expect(await ask("2001:db8:1:2::4")).toBe(429);
});

test("with the store gone asking answers 503", async () => {
  const { db, close } = openDatabase({
    connection: { host: "127.0.0.1", port: 1, user: "nobody", database: "nothing" },
    schema: "nothing",
    maxConnections: 1,
    log: silentLog,
  });
  const app = site.appWith({ flow: { db, clock: () => NOW, log: silentLog } });
  expect((await app.request("/", form({ email: "ann@example.com" }))).status).toBe(503);
  await close();
});
