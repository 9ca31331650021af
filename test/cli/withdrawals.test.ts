// A backup is restored from before people left: what `withdrawals` wrote keeps them from being mailed again.
import { expect, test } from "vitest";
import { useCommandPlace } from "../support/command-place.ts";

const now = useCommandPlace();
/** The database as a backup from before has it. */
const restored = useCommandPlace();

const CONTACTS = `id,email,e_marketing,e_marketing_at
ann,ann@example.com,granted,2026-01-05
bob,bob@example.com,granted,2026-01-05
cees,cees@example.com,granted,2026-01-05
dora,dora@example.com,granted,2026-01-05
`;
const WITHDRAWN = `id,purpose,state,at
ann,e-marketing,withdrawn,2026-03-01T10:00:00Z
`;
const OPTED_OUT = `id,subscription_type,choice,at
bob,newsletter,unsubscribed,2026-03-02T10:00:00Z
`;

async function countsOf(place: typeof now): Promise<unknown> {
  const list = place.writeFile("contacts.csv", CONTACTS);
  const { stdout } = await place.run(
    "filter",
    list,
    "--purpose",
    "e-marketing",
    "--type",
    "newsletter",
    "--json",
  );
  const { send, withhold } = JSON.parse(stdout).counts;
  return { send, withhold };
}

test("withdrawals after a restore nobody who left is sent to, and whoever did not leave is", async () => {
  for (const place of [now, restored]) {
    await place.run("import", "contacts", place.writeFile("contacts.csv", CONTACTS));
  }
  await now.run("import", "consents", now.writeFile("withdrawn.csv", WITHDRAWN));
  await now.run("import", "consents", now.writeFile("opted-out.csv", OPTED_OUT));
  await now.run("suppress", "cees@example.com", "--by", "desk", "--why", "asked by phone");
  await now.run("suppress", "nobody@example.com", "--by", "desk", "--why", "a trap");
  const withheld = { "purpose-withdrawn": 1, unsubscribed: 1, suppressed: 1 };
  expect(await countsOf(now)).toEqual({ send: 1, withhold: withheld });

  const saved = await now.run("withdrawals", `${now.folder()}/saved`);
  expect(saved.stdout).toContain("2 withdrawals and opt-outs, 1 bars\n");
  expect(saved.stderr).toContain("1 barred addresses are no contact's, and stand in neither file\n");

  expect(await countsOf(restored)).toMatchObject({ send: 4 });
  for (const times of [1, 2]) {
    const bars = await restored.run("import", "contacts", `${now.folder()}/saved/bars.ndjson`);
    const consents = await restored.run("import", "consents", `${now.folder()}/saved/consents.ndjson`);
    expect({ times, codes: [bars.exitCode, consents.exitCode] }).toEqual({ times, codes: [0, 0] });
    expect(await countsOf(restored)).toEqual({ send: 1, withhold: withheld });
  }
  // What the import of the CRM says again afterwards raises nothing: its grants are older.
  await restored.run("import", "contacts", restored.writeFile("contacts.csv", CONTACTS));
  expect(await countsOf(restored)).toEqual({ send: 1, withhold: withheld });
});

test("withdrawals names those who were merged into who left, since a backup from before has both", async () => {
  const contacts = "id,email\nold,old@example.com\nnew,new@example.com\n";
  const filter = async (place: typeof now) => {
    const list = place.writeFile("pair.csv", contacts);
    return JSON.parse((await place.run("filter", list, "--purpose", "e-marketing", "--json")).stdout).counts;
  };
  for (const place of [now, restored]) {
    await place.run("import", "contacts", place.writeFile("pair.csv", contacts));
  }
  await now.run("contact", "merge", "old", "--into", "new", "--by", "desk", "--reason", "one", "--yes");
  const left = "id,purpose,state,at\nnew,e-marketing,withdrawn,2026-03-01T10:00:00Z\n";
  await now.run("import", "consents", now.writeFile("left.csv", left));
  await now.run("withdrawals", `${now.folder()}/saved`);
  await restored.run("import", "consents", `${now.folder()}/saved/consents.ndjson`);
  expect(await filter(restored)).toEqual({ send: 0, withhold: { "purpose-withdrawn": 2 } });
});

test("withdrawals leaves out whoever was erased", async () => {
  await now.run("contact", "erase", "ann", "--by", "desk", "--reason", "asked for", "--yes");
  const saved = await now.run("withdrawals", `${now.folder()}/saved`);
  expect(saved.stdout).toContain("3 withdrawals and opt-outs, 1 bars\n");
});
