// The memory that the standings of all contacts take, and of a process that holds them. BENCH_MEMORY_CONTACTS=10000000 is the
// full size, for which the tables take half an hour to make.
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import { atMost, checkGoal, printTable } from "./support/compare.ts";
import { makeConsentWorld, silentLog } from "./support/consent-world.ts";

const CONTACTS = Number(process.env.BENCH_MEMORY_CONTACTS ?? 500_000);
const ROSTER_MB = 2_048;
const MB = 1e6;
const TEN_MILLION = 1e7;
// A process that filters takes 130 MB without a roster; 400 MB is what it may take with ten million contacts.
const ROSTER_GOAL_MB = 270;

const connectionString = process.env.BENCH_DATABASE_URL;
if (connectionString === undefined) {
  process.stdout.write("\nName a PostgreSQL database of its own in BENCH_DATABASE_URL to measure this.\n");
} else {
  await measure(connectionString);
}

async function measure(url: string): Promise<void> {
  const world = await makeConsentWorld({ connectionString: url }, CONTACTS);
  const deps = { db: world.database.db, clock: () => new Date(), log: silentLog };
  const resident = new ResidentRoster(deps, { maxMb: ROSTER_MB });
  try {
    await resident.whenLoaded();
    const roster = await resident.catchUp();
    if (roster === null) throw new Error("Cannot measure the roster: it takes too much memory");
    const perContact = roster.bytes / roster.size;
    printTable(
      `A roster of ${roster.size.toLocaleString("en")} contacts, in ${roster.classes.size} classes`,
      ["bytes a contact", "roster, MB", "whole process, MB", "roster of 10,000,000, MB"],
      [
        [
          perContact.toFixed(1),
          (roster.bytes / MB).toFixed(0),
          (process.memoryUsage().rss / MB).toFixed(0),
          ((perContact * TEN_MILLION) / MB).toFixed(0),
        ],
      ],
    );
    const measured = (perContact * TEN_MILLION) / MB;
    checkGoal("MB for ten million contacts", { measured, goal: ROSTER_GOAL_MB, isMet: atMost });
  } finally {
    await resident.close();
    await world.close();
  }
}
