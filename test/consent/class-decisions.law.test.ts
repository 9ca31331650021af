// Law: a standing packed into a class is decided as the standing itself is, whatever was decided before.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ClassDecisions, decisionOf, earlierAfter } from "../../src/consent/class-decisions.ts";
import {
  type Candidate,
  decideSend,
  type EarlierEntries,
  followAddress,
} from "../../src/consent/decide-send.ts";
import { StandingClasses } from "../../src/consent/packed-standing.ts";
import { candidates, mailings } from "./arbitraries.ts";

const EARLIER: readonly EarlierEntries[] = ["none", "withheld", "sent"];

test("ClassDecisions decides as decideSend does, many candidates one after the other", () => {
  fc.assert(
    fc.property(mailings, fc.array(candidates, { minLength: 1, maxLength: 12 }), (mailing, all) => {
      const classes = new StandingClasses();
      const decisions = new ClassDecisions(mailing, classes);
      const decide = ({ standing, isMismatched, earlier, at }: Candidate): number =>
        standing === null
          ? decisions.decideUnknown(at)
          : decisions.decide(classes.pack(standing), { isMismatched, earlier: EARLIER.indexOf(earlier), at });
      // Each at the moments of all, so that most is looked up and what a moment bears on is not.
      for (const candidate of all.flatMap((each) => all.map(({ at }) => ({ ...each, at })))) {
        const decision = decideSend(mailing, candidate);
        const number = decide(candidate);
        expect(decisionOf(number)).toEqual(decision);
        const after = EARLIER[earlierAfter(EARLIER.indexOf(candidate.earlier), number)];
        expect(after).toBe(followAddress(candidate.earlier, decision));
      }
    }),
    { numRuns: 300 },
  );
});

test("StandingClasses gives one class to one sort of standing, in whatever order its facts came", () => {
  fc.assert(
    fc.property(candidates, fc.infiniteStream(fc.nat()), ({ standing }, picks) => {
      fc.pre(standing !== null);
      const classes = new StandingClasses();
      const whole = classes.pack(standing);
      expect(classes.pack(classes.unpack(whole))).toBe(whole);
      const facts = classes.factsOf(whole);
      const shuffled = facts
        .map((fact) => ({ fact, place: picks.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place);
      expect(shuffled.reduce((sum, { fact }) => classes.plus(sum, fact), 0)).toBe(whole);
    }),
  );
});
