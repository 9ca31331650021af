// What a pipeline without our queues asks over HTTP: the last look, what became of mails, and a mailing in numbers.
import { afterAll, beforeAll, expect, test } from "vitest";
import { API_SCOPES } from "../../src/admin/api-scope.ts";
import { buildApi } from "../../src/api/api.ts";
import type { System } from "../../src/cli/wire.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const MAILING = { purpose: "e-marketing", subscriptionType: "newsletter" };
const RECIPIENTS = ["ann", "bob"].map((name) => ({ id: `crm-${name}`, email: `${name}@example.com` }));

let place: TestPlace;
let system: System;
let workers: Workers;
let key: string;
let api: ReturnType<typeof buildApi>;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  const { deps, queues } = system;
  api = buildApi({ flow: deps, queues, requestsPerMinute: 1_000, webhookNetworks: [] });
  key = (await addApiKey(deps, { name: "pipeline", scopes: API_SCOPES, by: "jo" })).text;
  const lines = RECIPIENTS.map((each) => JSON.stringify(each)).join("\n");
  await call("/imports/contacts", lines, { "Content-Type": "application/x-ndjson" });
});
afterAll(async () => {
  await workers.close();
  await system.close();
  await place.remove();
});

async function call(path: string, body: object | string | null, headers: Record<string, string> = {}) {
  const response = await api.request(path, {
    method: body === null ? "GET" : "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", ...headers },
    ...(body === null ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const WAIT = { Prefer: "wait=30" };

/** With a key, that must not make it give an answer of before. */
const ONCE = { "Idempotency-Key": "look" };

test("who complained after the list was decided is withheld by the gate, and told in the mailing's report", async () => {
  const filtered = await call("/mailings/m-1/filter", { ...MAILING, recipients: RECIPIENTS }, WAIT);
  const passed: { id: string; email: string; pass: string }[] = filtered.body.result.decisions;
  const recipients = passed.map(({ id, email, pass }) => ({ id, email, pass }));
  const look = () => call("/mailings/m-1/gate", { ...MAILING, recipients }, ONCE);
  expect(await look()).toMatchObject({ status: 200, body: { counts: { send: 2 }, withheld: [] } });
  const complaint = { email: "bob@example.com", outcome: "complaint", mailingId: "m-1" };
  const events = [{ ...complaint, email: "bob" }, complaint];
  const told = await call("/delivery-reports", { events }, WAIT);
  expect(told).toMatchObject({
    status: 200,
    body: {
      state: "completed",
      result: {
        deliveries: 1,
        barred: 1,
        rejected: [{ index: 0, problems: ['"email": must be an address'] }],
      },
    },
  });
  expect(await look()).toMatchObject({
    status: 200,
    body: {
      counts: { send: 1, withhold: { suppressed: 1 } },
      withheld: [{ index: 1, id: "crm-bob", email: "bob@example.com", reason: "suppressed" }],
    },
  });
  expect(await call("/mailings/m-1/report", null)).toEqual({
    status: 200,
    body: {
      mailingId: "m-1",
      ...MAILING,
      list: { send: 2, withhold: {} },
      gate: { send: 1, withhold: { suppressed: 1 } },
      messages: {},
      withoutMessage: null,
      returned: { "hard-bounce": 0, "soft-bounce": 0, complaint: 1 },
      unsubscribed: 0,
    },
  });
});

test("a recipient that cannot be read is withheld alone by the filter and the gate", async () => {
  const bad = { id: "x".repeat(201), email: "ann@example.com" };
  const list = { ...MAILING, recipients: [bad, { id: "crm-ann" }] };
  const problem = expect.stringContaining('"id": Cannot parse id: it has 201 characters');
  const filtered = await call("/mailings/m-2/filter", list, WAIT);
  const withheld = { email: "ann@example.com", reason: "unknown-contact", problem };
  expect(filtered.body.result.decisions).toMatchObject([
    { ...withheld, decision: "withhold" },
    { id: "crm-ann", decision: "send" },
  ]);
  expect(await call("/mailings/m-2/gate", list)).toMatchObject({
    status: 200,
    body: { counts: { send: 1 }, withheld: [{ ...withheld, index: 0 }] },
  });
});

test.each<[string, object | string | null, number, string]>([
  ["/mailings/m-1/filter", { ...MAILING, recipients: [{}] }, 400, "recipients.0"],
  ["/mailings/m-1/gate", { ...MAILING, recipients: [{}] }, 400, "recipients.0"],
  ["/mailings/m-1/gate", { purpose: "account", recipients: RECIPIENTS }, 400, "purpose"],
  ["/mailings/m-1/gate", { ...MAILING, recipients: [] }, 400, "recipients"],
  ["/mailings/m-1/gate", { ...MAILING, recipients: [{ ...RECIPIENTS[0], pass: "AAAA" }] }, 400, "malformed"],
  ["/delivery-reports", {}, 400, "either"],
  ["/delivery-reports", "{", 400, "no JSON"],
  ["/delivery-reports", { events: [{ email: "nobody", outcome: "complaint" }] }, 400, "address"],
  ["/mailings/m-none/report", null, 404, "m-none"],
])("%s with %j is refused, and says why", async (path, body, status, why) => {
  const answer = await call(path, body);
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([status, expect.stringContaining(why)]);
});
