// Laws of a standing: the log alone decides it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { evolve, supersedes } from "../../src/consent/standing.ts";
import { changes, consents, moments, retractions, standings } from "./arbitraries.ts";

test("replaying the changes gives the same standing, in one go or in two", () => {
  fc.assert(
    fc.property(standings, fc.array(fc.oneof(changes, retractions)), fc.nat(), (standing, log, at) => {
      const cut = at % (log.length + 1);
      const whole = log.reduce(evolve, standing);
      const halves = log.slice(cut).reduce(evolve, log.slice(0, cut).reduce(evolve, standing));
      expect(halves).toEqual(whole);
      expect(log.reduce(evolve, standing)).toEqual(whole);
    }),
  );
});

test("a standing has the last change of each consent and subscription", () => {
  fc.assert(
    fc.property(standings, fc.array(changes), (standing, log) => {
      const after = log.reduce(evolve, standing);
      for (const [purpose, consent] of after.consentByPurpose) {
        const last = log.findLast((each) => each.kind === "consent" && each.purpose === purpose);
        const before = standing.consentByPurpose.get(purpose);
        expect(consent).toMatchObject(
          last?.kind === "consent" ? { state: last.state, changedAt: last.at } : { ...before },
        );
      }
      for (const [type, subscription] of after.subscriptionByType) {
        const last = log.findLast((each) => each.kind === "subscription" && each.subscriptionType === type);
        const before = standing.subscriptionByType.get(type);
        expect(subscription).toMatchObject(
          last?.kind === "subscription" ? { choice: last.choice, changedAt: last.at } : { ...before },
        );
      }
    }),
  );
});

test("only evidence dated later raises a withdrawal, and nothing outranks itself", () => {
  fc.assert(
    fc.property(consents, moments, (recorded, at) => {
      if (
        recorded.state === "withdrawn" &&
        supersedes({ state: "granted", at, source: recorded.source }, recorded)
      ) {
        expect(at.getTime()).toBeGreaterThan(recorded.changedAt.getTime());
      }
      const { state, source, changedAt } = recorded;
      expect(supersedes({ state, source, at: changedAt }, recorded)).toBe(false);
    }),
  );
});
