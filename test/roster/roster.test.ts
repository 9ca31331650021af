// The roster by itself: contacts that change their ids and addresses, and what cannot be told apart.
import { describe, expect, test } from "vitest";
import { StandingClasses } from "../../src/consent/packed-standing.ts";
import { type ContactPage, Roster } from "../../src/roster/roster.ts";

function newRoster(): Roster {
  return new Roster({
    classes: new StandingClasses(),
    expectedContacts: 0,
    secret: Uint32Array.of(1, 2, 3, 4),
  });
}

/** Contacts as id, id in their own system, and address. */
function page(...contacts: readonly (readonly [number, string, string])[]): ContactPage {
  return {
    ids: contacts.map(([id]) => id),
    externalIds: contacts.map(([, externalId]) => externalId),
    emails: contacts.map(([, , email]) => email),
    addressKeys: contacts.map(([, , email]) => email),
    facts: [],
  };
}

function idsOf(roster: Roster, externalIds: readonly string[]): readonly (number | null)[] {
  return Array.from(roster.findContacts(externalIds), (contact) =>
    contact < 0 ? null : roster.contactIdOf(contact),
  );
}

describe("Roster", () => {
  test("follows contacts that swap their ids", () => {
    const roster = newRoster();
    roster.apply(page([1, "a", "a@example.com"], [2, "b", ""]));
    roster.apply(page([1, "b", "a@example.com"], [2, "a", ""]));
    expect(idsOf(roster, ["a", "b"])).toEqual([2, 1]);
    expect(roster.size).toBe(2);
    expect(roster.isAmbiguous).toBe(false);
  });

  test("keeps the number of an address whose contact went to another one", () => {
    const roster = newRoster();
    roster.apply(page([1, "a", "one@example.com"]));
    const address = roster.findAddress("one@example.com");
    roster.apply(page([1, "a", "two@example.com"]));
    expect(roster.contactAt(address)).toBe(-1);
    roster.apply(page([7, "g", "one@example.com"], [5, "e", "one@example.com"]));
    expect(roster.findAddress("one@example.com")).toBe(address);
    expect(roster.contactIdOf(roster.contactAt(address))).toBe(5);
    const [seven = -1] = roster.findContacts(["g"]);
    expect(roster.addressOf(seven)).toBe(address);
    roster.remove([5]);
    expect(roster.contactIdOf(roster.contactAt(address))).toBe(7);
  });

  test("finds contacts by ids of its own that lie far apart, and those that came late", () => {
    const roster = newRoster();
    const ids = [5, 6, 2 ** 33, 3, 2 ** 47];
    roster.apply(page(...ids.map((id) => [id, `c-${id}`, ""] as const)));
    expect(
      idsOf(
        roster,
        ids.map((id) => `c-${id}`),
      ),
    ).toEqual(ids);
    roster.apply(page(...ids.map((id) => [id, `renamed-${id}`, ""] as const)));
    expect(idsOf(roster, ["c-3", `c-${2 ** 47}`, "renamed-3", `renamed-${2 ** 47}`])).toEqual([
      null,
      null,
      3,
      2 ** 47,
    ]);
    expect(roster.size).toBe(ids.length);
  });

  test("names those whose addresses are one by their hashes, until they are compared", () => {
    const roster = newRoster();
    roster.apply(page([1, "a", "one@example.com"], [2, "b", "two@example.com"], [3, "c", "one@example.com"]));
    expect(roster.unprovenPairs()).toEqual([[1, 3]]);
    roster.provePairs();
    expect(roster.unprovenPairs()).toEqual([]);
    roster.apply(page([2, "b", "one@example.com"]));
    expect(roster.unprovenPairs()).toEqual([
      [1, 3],
      [1, 2],
    ]);
  });

  test("says that two contacts cannot be told apart, which have one id for all it knows", () => {
    const roster = newRoster();
    roster.apply(page([1, "a", ""]));
    roster.apply(page([2, "a", ""]));
    expect(roster.isAmbiguous).toBe(true);
    roster.apply(page([1, "was a", ""]));
    expect(roster.isAmbiguous).toBe(false);
  });
});
