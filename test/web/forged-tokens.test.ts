// Nobody can tell a link that was never made from one that was changed. The bench `forged` tries a hundred thousand.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PreferenceToken, TokenPayload } from "../../src/consent/preference-token.ts";
import { forgeTokens } from "../support/forged-tokens.ts";
import { answerTo, WAYS, type Way } from "../support/unknown-links.ts";
import { NOW, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

test.each(WAYS)(
  "%s %s answers every forged token as it answers an unknown one, and changes nothing",
  async (...way: Way) => {
    const contactId = await site.addContact();
    const payload: TokenPayload = {
      kind: "personal",
      contactId,
      mailingNumber: 1,
      purposeNumber: 2,
      typeNumber: 1,
      issuedAt: NOW,
    };
    const signed = [site.token(contactId), site.token(contactId, { kind: "confirmation", issuedAt: NOW })];
    const before = await site.changes();
    const unknown = await answerTo(site.app, way, "A".repeat(55));
    expect(JSON.parse(unknown)[0]).toBe(404);
    for (const forged of forgeTokens(140, { seed: 5, signed: signed as PreferenceToken[], payload })) {
      expect(await answerTo(site.app, way, forged), forged).toBe(unknown);
    }
    expect(await site.changes()).toEqual(before);
  },
);
