import fc from "fast-check";
import { expect, test } from "vitest";
import { maskAddress } from "../../src/consent/contact.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { PLAIN_BRAND } from "../../src/web/brand.ts";
import { drawPage } from "../../src/web/kept-pages.ts";
import { LANGUAGES } from "../../src/web/strings/languages.ts";
import { preferencesPage } from "../../src/web/views/preferences-page.tsx";
import { standings } from "../consent/arbitraries.ts";
import { aSubscriptionType } from "../support/builders.ts";

const TYPES = [
  aSubscriptionType(),
  aSubscriptionType({ key: "offers" as never, defaultChoice: "unsubscribed" }),
  aSubscriptionType({ key: "old" as never, isActive: false }),
];
const AT = new Date("2026-01-15T12:00:00Z");

const pages = fc
  .record({
    standing: standings,
    strings: fc.constantFrom(...LANGUAGES.slice(0, 3)),
    path: fc.constantFrom("/s/AbC", "/mail's/s/xyz?lang=nl", '/s/"<$&>'),
    isPreview: fc.boolean(),
    hasEMarketingPrivacy: fc.boolean(),
    type: fc.constantFrom(null, ...TYPES),
    note: fc.constantFrom(null, null, null, { kind: "stopped" } as const, { kind: "nothing" } as const),
  })
  .map(({ standing, strings, path, note, type, ...known }) => ({
    strings,
    path,
    maskedAddress: standing.email === null ? null : maskAddress(standing.email),
    note,
    preferences: {
      kind: "known" as const,
      ...known,
      standing,
      origin: { purpose: E_MARKETING, subscriptionType: type, types: TYPES },
      mailingLanguage: null,
      at: AT,
    },
  }));

test("drawPage gives what drawing anew gives, whatever was drawn before", async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (page) => {
      const frame = { strings: page.strings, basePath: "/mail", brand: PLAIN_BRAND, query: "" };
      const anew = String(await preferencesPage(frame, page));
      expect(await drawPage(frame, page)).toBe(anew);
      expect(await drawPage(frame, page)).toBe(anew);
    }),
    { numRuns: 300 },
  );
});
