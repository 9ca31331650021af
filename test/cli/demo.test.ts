// The demo a newcomer runs: its numbers are those reckoned by hand for the samples.
import { afterAll, beforeAll, expect, test } from "vitest";
import { killNow, runCommand, startCommand, untilWritten } from "../support/command.ts";
import { freePort } from "../support/free-port.ts";
import { makePlace, type TestPlace } from "../support/system.ts";
import { readExpected } from "../templates/expected.ts";

/** Mails of the demo: one for everybody who is sent to. */
const SENT = readExpected().recipients.send;

let place: TestPlace;

beforeAll(async () => {
  place = await makePlace();
});
afterAll(() => place.remove());

test("demo --exit --json gives the numbers that are right for the samples", async () => {
  const { exitCode, stdout } = await runCommand(["demo", "--exit", "--json"], {
    environment: place.ownerEnvironment,
  });
  expect(exitCode).toBe(0);
  const summary = JSON.parse(stdout);
  const { templates, recipients, upgrade } = readExpected();
  const { total, rewritten, needsReview, noLink } = summary.templates;
  expect({ files: total, rewritten, needsReview, noLink }).toEqual(templates);
  expect(summary.recipients).toEqual({ total: 1_000, ...recipients });
  expect(summary.upgrade).toEqual(upgrade);
});

test("demo serves one recipient's page, the mails it sent and the admin's pages, with a sign-in, until it is stopped", async () => {
  const { ownerEnvironment: environment } = place;
  const port = await freePort();
  const demo = startCommand(["demo"], {
    environment: { ...environment, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` },
  });
  try {
    const written = await untilWritten(demo, "Serving all of it until Ctrl-C.");
    const page = await fetch(/http:\S+\/s\/\S+/.exec(written)?.[0] ?? "");
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("••••@");
    const inbox = await fetch(`http://127.0.0.1:${port}/inbox`);
    expect(await inbox.text()).toContain("Back in stock this week");
    const mail = await (await fetch(`http://127.0.0.1:${port}/inbox/${SENT}`)).text();
    const oneClick = /action="(http:[^"]+)"/.exec(mail)?.[1] ?? "";
    const left = await fetch(oneClick, {
      method: "POST",
      body: new URLSearchParams("List-Unsubscribe=One-Click"),
    });
    expect(left.status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/inbox/${SENT + 1}`)).status).toBe(404);
    const [, email = "", password = ""] = /Sign in with +(\S+) {2}(\S+)/.exec(written) ?? [];
    const signedIn = await fetch(`http://127.0.0.1:${port}/admin/sign-in`, {
      method: "POST",
      headers: { origin: `http://127.0.0.1:${port}` },
      body: new URLSearchParams({ email, password, to: "/admin/account" }),
      redirect: "manual",
    });
    expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, "/admin/account"]);
    demo.kill("SIGINT");
    expect(await new Promise((done) => demo.once("exit", done))).toBe(0);
  } finally {
    await killNow(demo);
  }
});
