// The gate as a pipeline opens it: from the environment, on a store that somebody else writes to.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { suppressAddress } from "../../src/flow/bar-address.ts";
import { filterInline } from "../../src/flow/filter-list.ts";
import { createSendGate, type SendGate } from "../../src/pipeline/send-gate.ts";
import { parseFilterJob } from "../../src/queue/jobs.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anAddress, anImportContext } from "../support/builders.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let gate: SendGate;

const LIST = {
  mailingId: "m-1",
  purpose: "e-marketing",
  recipients: [{ id: "crm-1" }, { email: "bob@example.com" }],
};

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  gate = await createSendGate(place.environment);
  const people = ["ann", "bob"].map((name, index) => {
    const row = parseImportedContact(
      { id: `crm-${index + 1}`, email: `${name}@example.com` },
      anImportContext(),
    );
    if (row.kind === "error") throw new Error("The test's contact cannot be read");
    return row.value.row;
  });
  await saveContacts(system.deps.db, people, new Date());
});

afterAll(async () => {
  await gate.close();
  await system.close();
  await place.remove();
});

test("createSendGate withholds who was barred after the list was decided, and verifies passes offline", async () => {
  const job = parseFilterJob(LIST);
  if (job.kind === "error" || job.value.list.kind !== "inline")
    throw new Error("The test's list cannot be read");
  const { request, list } = job.value;
  const filtered = await filterInline(system.deps, request, { ...list, onProgress: async () => {} });
  if (filtered.kind === "refused") throw new Error(filtered.message);
  const sent = filtered.decisions.flatMap((each) => (each.decision === "send" ? [each] : []));
  const recipients = sent.map(({ id, email = "", pass }) => ({
    ...(id === undefined ? {} : { id }),
    email,
    pass,
  }));
  expect(recipients).toHaveLength(2);
  expect(await gate.check({ ...LIST, recipients })).toMatchObject({ counts: { send: 2 }, withheld: [] });
  await suppressAddress(system.deps, anAddress("bob@example.com"), { by: "jo", why: "asked by phone" });
  expect(await gate.check({ ...LIST, recipients })).toMatchObject({
    counts: { send: 1, withhold: { suppressed: 1 } },
    withheld: [{ index: 1, email: "bob@example.com", reason: "suppressed" }],
  });
  const [first] = recipients;
  const verified = gate.verifyPass(first?.pass ?? "", { mailingId: "m-1", email: "ann@example.com" });
  expect(verified).toMatchObject({ kind: "ok", value: { typeNumber: 0 } });
  expect(gate.verifyPass(first?.pass ?? "", { mailingId: "m-2", email: "ann@example.com" })).toMatchObject({
    error: "forged",
  });
});

test.each([
  ["a batch that cannot be read", { ...LIST, recipients: [{}] }, /Cannot read the data of a "send-gate" job/],
  ["an unknown purpose", { ...LIST, purpose: "nothing" }, /there is no purpose "nothing"/],
])("createSendGate throws for %s", async (_what, batch, message) => {
  await expect(gate.check(batch)).rejects.toThrow(message);
});
