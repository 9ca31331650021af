// What two mailings would decide for everybody on record: most contacts are alike, and are decided once for all of them.
import { decisionOf } from "../consent/class-decisions.ts";
import type { Mailing, SendDecision } from "../consent/decide-send.ts";
import { ListDecisions } from "./list-decisions.ts";
import type { Roster } from "./roster.ts";

/** How many contacts one mailing decides so, and the other so. */
export interface ComparedDecisions {
  readonly before: SendDecision;
  readonly after: SendDecision;
  readonly contacts: number;
}

/** Contacts who decide alike, and those who do not because others have their address. */
export interface Everybody {
  readonly contactsByClass: ReadonlyMap<number, { readonly example: number; readonly count: number }>;
  readonly sharing: readonly number[];
}

/** Goes through a roster once, for any number of comparisons at the same moment. */
export function gatherEverybody(roster: Roster): Everybody {
  const contactsByClass = new Map<number, { readonly example: number; count: number }>();
  const sharing: number[] = [];
  for (const contact of roster.contacts()) {
    if (roster.sharesAddress(contact)) {
      sharing.push(contact);
      continue;
    }
    const alike = contactsByClass.get(roster.classOf(contact));
    if (alike === undefined) contactsByClass.set(roster.classOf(contact), { example: contact, count: 1 });
    else alike.count += 1;
  }
  return { contactsByClass, sharing };
}

/** Decides a list of everybody by both mailings; none of them may have an override that names people. */
export function compareEverybody(
  roster: Roster,
  { contactsByClass, sharing }: Everybody,
  { before, after, at }: { readonly before: Mailing; readonly after: Mailing; readonly at: Date },
): readonly ComparedDecisions[] {
  const { classes } = roster;
  const lists = [
    new ListDecisions({ mailing: before, classes }),
    new ListDecisions({ mailing: after, classes }),
  ] as const;
  const compare = (contact: number, contacts: number): ComparedDecisions => ({
    before: decisionOf(lists[0].decideContact(roster, contact, at)),
    after: decisionOf(lists[1].decideContact(roster, contact, at)),
    contacts,
  });
  return [
    ...Array.from(contactsByClass.values(), ({ example, count }) => compare(example, count)),
    ...sharing.map((contact) => compare(contact, 1)),
  ];
}
