// Laws of what a request changes: a click twice is a click once, and whoever leaves has left.
import fc from "fast-check";
import { expect, test } from "vitest";
import { decideChanges } from "../../src/consent/decide-changes.ts";
import { decideSend } from "../../src/consent/decide-send.ts";
import { E_MARKETING, isOwnSource, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { evolve, type StatedChange } from "../../src/consent/standing.ts";
import { aCandidate, aConsent, aMailing, aSubscriptionType } from "../support/builders.ts";
import { contexts, requests, standings } from "./arbitraries.ts";

test("the same request again changes nothing", () => {
  fc.assert(
    fc.property(standings, requests, contexts, (standing, request, context) => {
      const after = decideChanges(standing, request, context).reduce(evolve, standing);
      expect(decideChanges(after, request, context)).toEqual([]);
    }),
  );
});

test("one click leaves what the mail was, or e-marketing where that cannot be left", () => {
  fc.assert(
    fc.property(standings, contexts, fc.boolean(), (standing, anyContext, hasEMarketingPrivacy) => {
      const context = { ...anyContext, isNoted: false };
      const after = decideChanges(standing, { kind: "one-click" }, context).reduce(evolve, standing);
      const type = context.types.find(({ key }) => key === context.subscriptionType) ?? null;
      const purpose = type?.purpose ?? context.purpose;
      const same = aMailing({ purpose, subscriptionType: type, hasEMarketingPrivacy });
      const any = aMailing({ hasEMarketingPrivacy });
      const isLeft = [same, any].some(
        (mailing) => decideSend(mailing, aCandidate(after)).kind === "withhold",
      );
      expect(isLeft).toBe(true);
    }),
  );
});

test("after stop-all no e-marketing goes out until the contact confirms that it shall", () => {
  fc.assert(
    fc.property(standings, fc.array(fc.tuple(requests, contexts)), contexts, (standing, later, context) => {
      const now = { ...context, isNoted: false };
      const stopped = decideChanges(standing, { kind: "stop-all" }, now).reduce(evolve, standing);
      const after = later
        .filter(([request]) => request.kind !== "confirm")
        .reduce((each, [request, at]) => decideChanges(each, request, at).reduce(evolve, each), stopped);
      const mailing = aMailing({ subscriptionType: aSubscriptionType() });
      expect(decideSend(mailing, aCandidate(after)).kind).toBe("withhold");
    }),
  );
});

test("a confirmation grants nothing where the contact has withdrawn since it was asked for", () => {
  fc.assert(
    fc.property(standings, contexts, contexts, (standing, stop, confirm) => {
      const consentByPurpose = new Map([[E_MARKETING, aConsent()]]);
      const granted = { ...standing, consentByPurpose };
      const now = { ...stop, isNoted: false };
      const stopped = decideChanges(granted, { kind: "stop-all" }, now).reduce(evolve, granted);
      const askedAt = new Date(stop.at.getTime() - 1_000);
      expect(decideChanges(stopped, { kind: "confirm", askedAt }, confirm)).toEqual([]);
      const later = decideChanges(
        stopped,
        { kind: "confirm", askedAt: stop.at },
        { ...confirm, isNoted: false },
      );
      expect(later[0]).toMatchObject({ kind: "consent", state: "granted", legalBasis: "consent" });
    }),
  );
});

test("a wish that was noted changes what it would have, but for what the contact said since", () => {
  fc.assert(
    fc.property(standings, requests, contexts, (standing, request, context) => {
      const atOnce = decideChanges(standing, request, { ...context, isNoted: false });
      const noted = decideChanges(standing, request, { ...context, isNoted: true });
      for (const change of atOnce) {
        const recorded =
          change.kind === "subscription"
            ? standing.subscriptionByType.get(change.subscriptionType)
            : standing.consentByPurpose.get(change.purpose);
        const isOutdated =
          recorded !== undefined && isOwnSource(recorded.source) && recorded.changedAt > change.at;
        expect(noted.some((each) => isSame(each, change))).toBe(!isOutdated);
      }
      expect(noted.length).toBeLessThanOrEqual(atOnce.length);
    }),
  );
});

function isSame(a: StatedChange, b: StatedChange): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

test("no request touches account mail, and only starting grants anything", () => {
  fc.assert(
    fc.property(standings, requests, contexts, (standing, request, context) => {
      for (const change of decideChanges(standing, request, context)) {
        if (change.kind !== "consent") continue;
        expect(change.purpose).not.toBe(SALES_AND_SERVICE);
        if (change.state === "granted") {
          expect(["start-again", "confirm"]).toContain(request.kind);
          expect(change.purpose).toBe(E_MARKETING);
          if (request.kind === "start-again") {
            expect(standing.consentByPurpose.get(E_MARKETING)?.state).not.toBe("withdrawn");
          }
        }
      }
    }),
  );
});
