// Laws of the send decision.
import fc from "fast-check";
import { expect, test } from "vitest";
import { decideSend, LIFTABLE_REASONS, type LiftableReason } from "../../src/consent/decide-send.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { type ConsentChange, evolve, type Standing } from "../../src/consent/standing.ts";
import { aCandidate, aChange } from "../support/builders.ts";
import { candidates, changes, mailings, overrides, pauses, standings, suppressions } from "./arbitraries.ts";

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

test("an override that names people lifts its own reasons for them, and nothing for anybody else", () => {
  const lifting = fc.subarray([...LIFTABLE_REASONS]).map((reasons) => new Set(reasons));
  fc.assert(
    fc.property(
      mailings,
      candidates,
      overrides,
      lifting,
      fc.boolean(),
      (mailing, candidate, override, lifts, isNamed) => {
        const contactIds = new Set(isNamed && candidate.contactId !== null ? [candidate.contactId] : []);
        const plain = decideSend(mailing, candidate);
        const named = decideSend(
          { ...mailing, namedOverrides: [{ ...override, lifts, contactIds }] },
          candidate,
        );
        const isLiftable = plain.kind === "withhold" && lifts.has(plain.reason as LiftableReason);
        if (!isNamed || (!isLiftable && candidate.earlier === "none")) expect(named).toEqual(plain);
        if (named.kind === "send" && plain.kind === "withhold") {
          const whole = decideSend({ ...mailing, override }, candidate);
          expect(whole).toEqual({ kind: "send" });
        }
      },
    ),
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

test("a pause withholds until its end, lets nobody in, and is over by itself", () => {
  fc.assert(
    fc.property(mailings, candidates, pauses, (mailing, candidate, pause) => {
      const { at, standing } = candidate;
      const decide = (pauseByPurpose: Standing["pauseByPurpose"]) =>
        decideSend(mailing, {
          ...candidate,
          standing: standing === null ? null : { ...standing, pauseByPurpose },
        });
      const without = decide(new Map());
      const paused = decide(new Map([[mailing.purpose, pause]]));
      if (at >= pause.until) expect(paused).toEqual(without);
      else if (mailing.override === null) expect(paused.kind).toBe("withhold");
      if (without.kind === "withhold") expect(paused.kind).toBe("withhold");
    }),
  );
});

test("nothing said of e-marketing bears on account mail", () => {
  fc.assert(
    fc.property(mailings, standings, fc.array(changes), (mailing, standing, log) => {
      const accountMail = { ...mailing, purpose: SALES_AND_SERVICE, subscriptionType: null };
      const marketing = log.filter((change) => "purpose" in change && change.purpose === E_MARKETING);
      expect(decideSend(accountMail, aCandidate(marketing.reduce(evolve, standing)))).toEqual(
        decideSend(accountMail, aCandidate(standing)),
      );
    }),
  );
});
