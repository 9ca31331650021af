// `mailconsent contact erase`: forgets a person, after asking, and tells in counts what was removed.
import type { KeyedDependencies } from "../flow/dependencies.ts";
import { type ErasedPerson, erasePerson } from "../flow/erase-person.ts";
import type { Queues } from "../queue/enqueue.ts";
import { type ForgottenJobs, forgetInJobs } from "../queue/forget-person.ts";
import { confirm } from "./confirm.ts";
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
  if (asks && !(await confirm(`Remove for good what names ${who}?`))) return print("Nothing was removed");
  const erased = take(await erasePerson(deps, { who, by, reason }));
  const { underWay, ...forgotten } = await forgetInJobs(queues, erased.names);
  const { removed: jobsRemoved, cleared: jobsCleared } = forgotten;
  const { counts, isAddressShared } = erased;
  const told = { ...counts, jobs: jobsRemoved, jobsCleared, jobsUnderWay: underWay, isAddressShared };
  if (json) print(JSON.stringify(told));
  else for (const line of tellErased(erased, forgotten)) print(line);
  if (underWay === 0) return;
  warn(`${underWay} jobs under way name the person: erase the address again once they are done`);
}

function* tellErased(
  { counts, isAddressShared }: ErasedPerson,
  jobs: Omit<ForgottenJobs, "underWay">,
): Iterable<string> {
  const told: readonly (readonly [number, string])[] = [
    [counts.contacts, "contacts emptied but for their numbers"],
    [counts.interests, "interests removed"],
    [counts.bars, "bars on the address removed"],
    [counts.formerStates, "former states removed that imports kept"],
    [counts.logEntries, "entries of the log lost their comment and who made them"],
    [counts.decisions, "stored decisions lost id and address"],
    [counts.listEntries, "entries of uploaded lists lost id and address"],
    [jobs.removed, "finished jobs removed"],
    [jobs.cleared, "jobs to come lost what names them"],
  ];
  const removed = told.filter(([count]) => count > 0);
  if (removed.length === 0) yield "Nothing more was on record";
  for (const [count, what] of removed) yield `${count.toLocaleString("en")} ${what}`;
  yield isAddressShared
    ? "Other contacts keep the address; it is barred for all mail"
    : "A keyed hash of the address stays: whoever brings it in again is barred";
}
