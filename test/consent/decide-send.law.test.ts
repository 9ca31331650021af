// Laws of the send decision.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Candidate,
  decideSend,
  type EarlierEntries,
  followAddress,
  type Mailing,
  type SendDecision,
} from "../../src/consent/decide-send.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { type ConsentChange, evolve } from "../../src/consent/standing.ts";
import { aCandidate, aChange, anAddress } from "../support/builders.ts";
import { candidates, changes, mailings, overrides, standings, suppressions } from "./arbitraries.ts";

const NEVER_LIFTED = ["unknown-contact", "no-address", "address-mismatch", "suppressed"];

test("one more suppression never turns withhold into send", () => {
  fc.assert(
    fc.property(mailings, standings, suppressions, (mailing, standing, suppression) => {
      const barred = { ...standing, suppressions: [...standing.suppressions, suppression] };
      expect(decideSend(mailing, aCandidate(barred)).kind).toBe("withhold");
    }),
  );
});

test("a withdrawal withholds until a later grant for the same purpose", () => {
  fc.assert(
    fc.property(
      mailings,
      standings,
      fc.array(changes),
      fc.array(changes),
      (mailing, standing, before, after) => {
        fc.pre(mailing.override?.includeWithdrawn == null);
        const withdrawal = aChange({ purpose: mailing.purpose, state: "withdrawn" });
        const grants = (change: ConsentChange): boolean =>
          change.kind === "consent" && change.purpose === mailing.purpose && change.state === "granted";
        const log = [...before, withdrawal, ...after.filter((change) => !grants(change))];
        expect(decideSend(mailing, aCandidate(log.reduce(evolve, standing))).kind).toBe("withhold");
      },
    ),
  );
});

test("an override never lifts what bars an address or leaves the recipient in doubt, nor who comes after one sent", () => {
  fc.assert(
    fc.property(mailings, candidates, overrides, (mailing, candidate, override) => {
      const plain = decideSend({ ...mailing, override: null }, candidate);
      const overridden = decideSend({ ...mailing, override }, candidate);
      if (plain.kind === "send") expect(overridden).toEqual(plain);
      else if (NEVER_LIFTED.includes(plain.reason)) expect(overridden).toEqual(plain);
      else if (candidate.earlier === "sent") expect(overridden).toEqual(plain);
      else if (plain.reason === "purpose-withdrawn" && override.includeWithdrawn === null) {
        expect(overridden).toEqual(plain);
      }
    }),
  );
});

test("e-marketing privacy withholds more people and lets nobody in", () => {
  fc.assert(
    fc.property(mailings, candidates, (mailing, candidate) => {
      const off = decideSend({ ...mailing, hasEMarketingPrivacy: false }, candidate);
      const on = decideSend({ ...mailing, hasEMarketingPrivacy: true }, candidate);
      if (off.kind === "withhold") expect(on).toEqual(off);
    }),
  );
});

test("nothing said of e-marketing bears on account mail", () => {
  fc.assert(
    fc.property(mailings, standings, fc.array(changes), (mailing, standing, log) => {
      const accountMail = { ...mailing, purpose: SALES_AND_SERVICE, subscriptionType: null };
      const marketing = log.filter((change) => change.kind === "consent" && change.purpose === E_MARKETING);
      expect(decideSend(accountMail, aCandidate(marketing.reduce(evolve, standing)))).toEqual(
        decideSend(accountMail, aCandidate(standing)),
      );
    }),
  );
});

test("of a list's entries for one address just one is sent, and one is whenever one may be", () => {
  const entries = fc.array(
    fc.record({ standing: standings, isMismatched: fc.constantFrom(false, false, true) }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(mailings, entries, (mailing, list) => {
      const atOneAddress = list.map((each) => ({
        ...each,
        standing: { ...each.standing, email: anAddress() },
      }));
      const decisions = decideList(mailing, atOneAddress);
      const alone = atOneAddress.map(({ standing, isMismatched }) =>
        decideSend(mailing, aCandidate(standing, { isMismatched })),
      );
      const sent = decisions.findIndex(({ kind }) => kind === "send");
      expect(sent).toBe(alone.findIndex(({ kind }) => kind === "send"));
      expect(decisions.filter(({ kind }) => kind === "send")).toHaveLength(sent === -1 ? 0 : 1);
      // Only the first entry that is for the address tells why; all others are duplicates of it.
      const first = list.findIndex(({ isMismatched }) => !isMismatched);
      for (const [index, decision] of decisions.entries()) {
        if (index === first || list[index]?.isMismatched) expect(decision).toEqual(alone[index]);
        else if (index !== sent) expect(decision).toEqual({ kind: "withhold", reason: "duplicate" });
      }
    }),
  );
});

function decideList(
  mailing: Mailing,
  entries: readonly Omit<Candidate, "earlier">[],
): readonly SendDecision[] {
  let earlier: EarlierEntries = "none";
  return entries.map((entry) => {
    const decision = decideSend(mailing, { ...entry, earlier });
    earlier = followAddress(earlier, decision);
    return decision;
  });
}
