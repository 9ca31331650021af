// Law: nobody gets two mails, nobody who may not be mailed gets one, and somebody who may be does.
import fc from "fast-check";
import { expect, test } from "vitest";
import { openList } from "../../src/consent/decide-list.ts";
import { decideSend } from "../../src/consent/decide-send.ts";
import { aCandidate, anAddress, NOON } from "../support/builders.ts";
import { mailings, standings } from "./arbitraries.ts";

const entries = fc.array(
  fc.record({
    standing: standings.map((standing) => ({ ...standing, email: anAddress() })),
    listedEmail: fc.constantFrom(null, " ANN@example.com", "other@example.com"),
    at: fc.constant(NOON),
  }),
  { minLength: 1, maxLength: 5 },
);

test("of a list's entries for one address just one is sent, the first that may be", () => {
  fc.assert(
    fc.property(mailings, entries, (mailing, list) => {
      const decisions = list.map(openList(mailing));
      const isMismatched = list.map(({ listedEmail }) => listedEmail?.startsWith("other") === true);
      const alone = list.map(({ standing }, index) =>
        decideSend(mailing, aCandidate(standing, { isMismatched: isMismatched[index] === true })),
      );
      const sent = decisions.findIndex(({ kind }) => kind === "send");
      expect(sent).toBe(alone.findIndex(({ kind }) => kind === "send"));
      expect(decisions.filter(({ kind }) => kind === "send")).toHaveLength(sent === -1 ? 0 : 1);
      // Only the first entry that is for the address tells a reason of its own; the others are duplicates of it.
      const first = isMismatched.indexOf(false);
      for (const [index, decision] of decisions.entries()) {
        if (index === first || isMismatched[index]) expect(decision).toEqual(alone[index]);
        else if (index !== sent) expect(decision).toEqual({ kind: "withhold", reason: "duplicate" });
      }
    }),
  );
});

test("entries for other addresses bear on nothing", () => {
  fc.assert(
    fc.property(mailings, entries, entries, (mailing, list, others) => {
      const bob = others.map((each) => ({
        listedEmail: null,
        at: NOON,
        standing: { ...each.standing, email: anAddress("bob@example.com") },
      }));
      const mixed = [...bob, ...list, { listedEmail: null, standing: null, at: NOON }].map(openList(mailing));
      expect(mixed.slice(bob.length, -1)).toEqual(list.map(openList(mailing)));
    }),
  );
});
