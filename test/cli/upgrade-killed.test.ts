// An upgrade whose process is killed loses nothing and does nothing twice.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rehearseUpgrade } from "../../src/flow/upgrade-contacts.ts";
import { killNow, runCommand, startCommand, untilWritten } from "../support/command.ts";
import { makeCrm } from "../support/synthetic-crm.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const CONTACTS = 12_000;
const TEST_TIMEOUT_MS = 180_000;

let place: TestPlace;
beforeAll(async () => {
  place = await makePlace();
});
afterAll(() => place.remove());

/** Opens the system anew: the embedded database goes with the process that is killed. */
async function rehearse() {
  const system = await openPlace(place);
  const request = { by: null, typeByInterest: new Map() };
  const { counts } = await rehearseUpgrade(system.deps, request, () => {});
  const changes = await system.deps.db
    .selectFrom("consent_changes")
    .select(["contact_id", "purpose"])
    .where("source", "=", "upgrade")
    .execute();
  await system.close();
  return { counts, changes: changes.map((each) => `${each.contact_id} ${each.purpose}`) };
}

test("upgrade --run goes on where it was killed, and counts as if it had not been", {
  timeout: TEST_TIMEOUT_MS,
}, async () => {
  const { environment } = place;
  const file = join(place.config.dataFolder, "contacts.ndjson");
  writeFileSync(
    file,
    makeCrm(CONTACTS)
      .contacts.map((line) => JSON.stringify(line))
      .join("\n"),
  );
  expect(await runCommand(["import", "contacts", file], { environment })).toMatchObject({ exitCode: 0 });
  const before = await rehearse();

  const killed = startCommand(["upgrade", "--run"], { environment });
  await untilWritten(killed, "Upgrading: 5,000 contacts");
  await killNow(killed);
  const { stdout } = await runCommand(["upgrade", "--run", "--json"], { environment });
  expect(JSON.parse(stdout).counts).toEqual(before.counts);

  const after = await rehearse();
  expect(new Set(after.changes).size).toBe(after.changes.length);
  const { salesAndServiceGranted, eMarketingAssumed, eMarketingWithdrawn } = before.counts;
  expect(after.changes).toHaveLength(salesAndServiceGranted + eMarketingAssumed + eMarketingWithdrawn);
  expect(after.counts).toMatchObject({ salesAndServiceGranted: 0, eMarketingAssumed: 0 });
});
