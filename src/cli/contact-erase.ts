// `mailconsent contact erase`: forgets a person, after asking, and tells in counts what was removed.
import type { KeyedDependencies } from "../flow/dependencies.ts";
import { type ErasedPerson, erasePerson, findErasable } from "../flow/erase-person.ts";
import type { Queues } from "../queue/enqueue.ts";
import { type ForgottenJobs, forgetInJobs } from "../queue/forget-person.ts";
import { confirm } from "./confirm.ts";
import { counted } from "./counted.ts";
import { take } from "./terminal.ts";

/** What the command line asks for. */
export interface EraseCommand {
  readonly who: string;
  readonly by: string;
  readonly reason: string;
  readonly asks: boolean;
  readonly json: boolean;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Erases a person from the store, then from jobs. */
export async function eraseContact(
  deps: KeyedDependencies,
  queues: Queues,
  { who, by, reason, asks, json, print, warn }: EraseCommand,
): Promise<void> {
  if (asks) {
    const { contacts } = take(await findErasable(deps, who));
    const question = `Remove for good what names ${who} (${counted(contacts.length, "contact", "contacts")})?`;
    if (!(await confirm(question))) return print("Nothing was removed");
  }
  const erased = take(await erasePerson(deps, { who, by, reason }));
  const { underWay, ...forgotten } = await forgetInJobs(queues, erased.names);
  const { removed: jobsRemoved, cleared: jobsCleared } = forgotten;
  const { counts, isAddressShared } = erased;
  const told = { ...counts, jobs: jobsRemoved, jobsCleared, jobsUnderWay: underWay, isAddressShared };
  if (json) print(JSON.stringify(told));
  else for (const line of tellErased(erased, forgotten)) print(line);
  if (underWay === 0) return;
  warn(
    `${counted(underWay, "job under way names", "jobs under way name")} the person: erase the address again once that is done`,
  );
}

function* tellErased(
  { counts, isAddressShared }: ErasedPerson,
  jobs: Omit<ForgottenJobs, "underWay">,
): Iterable<string> {
  const told: readonly (readonly [count: number, one: string, many: string, lost: string])[] = [
    [counts.contacts, "contact", "contacts", "emptied but for the number"],
    [counts.interests, "interest", "interests", "removed"],
    [counts.bars, "bar on the address", "bars on the address", "removed"],
    [counts.formerStates, "former state", "former states", "removed that imports kept"],
    [counts.logEntries, "entry of the log", "entries of the log", "lost comment and author"],
    [counts.decisions, "stored decision", "stored decisions", "lost id and address"],
    [counts.listEntries, "entry of uploaded lists", "entries of uploaded lists", "lost id and address"],
    [jobs.removed, "finished job", "finished jobs", "removed"],
    [jobs.cleared, "job to come", "jobs to come", "lost what names the person"],
  ];
  const removed = told.filter(([count]) => count > 0);
  if (removed.length === 0) yield "Nothing more was on record";
  for (const [count, one, many, lost] of removed) yield `${counted(count, one, many)} ${lost}`;
  yield isAddressShared
    ? "Other contacts keep the address; it is barred for all mail"
    : "A keyed hash of the address stays: whoever brings it in again is barred";
}
