import { colord } from "colord";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SETTINGS } from "../../src/consent/settings.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { brandStylePath, brandStyleSheet } from "../../src/web/brand-colours.ts";
import { NOW, openTestSite, type TestSite } from "./test-site.ts";

const LOGO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
  "base64",
);

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

function set(key: string, text: string) {
  return appendSettingChange(site.db, { key, text, by: "An admin", reason: null }, NOW);
}

test("pages show the sender's name, logo, colour and foot, and ask for nothing elsewhere", async () => {
  const path = `/s/${site.token(await site.addContact())}`;
  const plain = await (await site.app.request(path)).text();
  expect(plain).not.toContain('class="sender"');
  await set(SETTINGS.senderName.key, "Harbour <Museum>");
  await set(SETTINGS.senderColour.key, "#e8b400");
  await set(SETTINGS.senderLogo.key, `data:image/png;base64,${LOGO.toString("base64")}`);
  await set(SETTINGS.senderFooter.key, "Harbour Museum\nQuay 1, Rotterdam");
  await set(SETTINGS.privacyUrl.key, "https://www.example.com/privacy");
  for (const page of [path, "/", "/s/forged"]) {
    const html = await (await site.app.request(page)).text();
    expect(html).toContain("<title>");
    expect(html).toContain("Harbour &lt;Museum&gt;</title>");
    expect(html).toContain('alt="Harbour &lt;Museum&gt;"');
    expect(html).toContain("<span>Harbour Museum</span><span>Quay 1, Rotterdam</span>");
    expect(html).toContain('<a href="https://www.example.com/privacy" rel="noreferrer">Privacy notice</a>');
    expect([...html.matchAll(/(?:src|href|action)="(https?:[^"]*)"/g)].map(([, url]) => url)).toEqual([
      "https://www.example.com/privacy",
    ]);
    for (const [, asset = ""] of html.matchAll(/(?:src|href)="(\/assets\/[^"]*)"/g)) {
      const answer = await site.app.request(asset);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toContain("immutable");
    }
  }
  const [, logo = ""] = /src="([^"]*)"/.exec(await (await site.app.request("/")).text()) ?? [];
  const answer = await site.app.request(logo);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(LOGO);
  expect((await site.app.request("/assets/logo-0000000000000000")).status).toBe(404);
});

test("brandStyleSheet chooses shades that can be read on every ground, whatever the colour", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
      const colour = `#${number.toString(16).padStart(6, "0")}`;
      const sheet = brandStyleSheet(brandStylePath(colour)) ?? "";
      const [light = "", dark = ""] = sheet.split("@media");
      for (const [text, grounds] of [
        [light, ["#ffffff", "#f6f5f2"]],
        [dark, ["#1b2024", "#121518"]],
      ] as const) {
        const { accent = "", "accent-strong": strong = "", "on-accent": onAccent = "" } = variablesOf(text);
        for (const ground of grounds) {
          expect(colord(accent).contrast(ground)).toBeGreaterThanOrEqual(4.5);
          expect(colord(strong).contrast(ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(colord(onAccent).contrast(accent)).toBeGreaterThanOrEqual(4.5);
        expect(colord(onAccent).contrast(strong)).toBeGreaterThanOrEqual(4.5);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(["/assets/brand-1-xyz.css", "/assets/brand-0-000000.css", "/assets/brand-1-1234567.css"])(
  "brandStyleSheet knows no colour of %s",
  (path) => {
    expect(brandStyleSheet(path)).toBeNull();
  },
);

function variablesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}
