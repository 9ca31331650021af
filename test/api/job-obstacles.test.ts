// A job that can never succeed as things stand is refused before it is taken; what was taken keeps its answer.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { beforeAll, expect, test } from "vitest";
import { API_SCOPES } from "../../src/admin/api-scope.ts";
import { buildApi } from "../../src/api/api.ts";
import type { ApiEnv } from "../../src/api/dependencies.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import { useCommandPlace } from "../support/command-place.ts";

const place = useCommandPlace();
let api: OpenAPIHono<ApiEnv>;
let key: string;

beforeAll(async () => {
  const { deps: flow, queues } = place.system();
  api = buildApi({ flow, queues, requestsPerMinute: 1_000, webhookNetworks: [] });
  key = (await addApiKey(flow, { name: "crm", scopes: API_SCOPES, by: "the owner" })).text;
  const list = place.writeFile("list.csv", "id,email\ncrm-1,ada@example.com\n");
  await place.run("filter", list, "--purpose", "e-marketing", "--mailing", "m-of-offers", "--type", "offers");
});

async function post(path: string, body: object, idempotencyKey: string | null = null) {
  const response = await api.request(path, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": "application/json",
      ...(idempotencyKey === null ? {} : { "Idempotency-Key": idempotencyKey }),
    },
    body: JSON.stringify(body),
  });
  const { status, headers } = response;
  return { status, type: headers.get("content-type"), body: JSON.parse(await response.text()) };
}

/** How many jobs wait, in queues and on record. */
async function countJobs() {
  const { queues, deps } = place.system();
  const counts = await Promise.all(queues.all.map((queue) => queue.getJobCountByTypes()));
  const kept = await deps.db.selectFrom("accepted_jobs").select("job_id").execute();
  return { queued: counts.reduce((sum, count) => sum + count, 0), kept: kept.length };
}

const TEMPLATE = { template: { id: "spring", source: "<p>Hi</p>" } };
const RECIPIENTS = { recipients: [{ id: "crm-1" }] };
const FILTER = "/mailings/m-1/filter";
const override = { by: "Jo", reason: "a recall", includeWithdrawn: { legalBasis: "whim" } };

test.each([
  [
    "/templates",
    { ...TEMPLATE, purpose: "knitting" },
    "/purpose",
    'there is no purpose "knitting"; use one of "sales-and-service", "e-marketing"',
  ],
  [
    FILTER,
    { ...RECIPIENTS, purpose: "knitting" },
    "/purpose",
    'there is no purpose "knitting"; use one of "',
  ],
  [
    FILTER,
    { ...RECIPIENTS, purpose: "e-marketing", subscriptionType: "wool" },
    "/subscriptionType",
    'there is no subscription type "wool"; use one of "newsletter", ',
  ],
  [
    FILTER,
    { ...RECIPIENTS, purpose: "sales-and-service", subscriptionType: "newsletter" },
    "/subscriptionType",
    'subscription type "newsletter" is of purpose "e-marketing", not "sales-and-service"; ',
  ],
  [
    FILTER,
    { ...RECIPIENTS, purpose: "e-marketing", override },
    "/override/includeWithdrawn/legalBasis",
    'an unknown legal basis "whim"; use one of consent, ',
  ],
  [
    "/mailings/m-of-offers/filter",
    { ...RECIPIENTS, purpose: "e-marketing", subscriptionType: "newsletter" },
    "/subscriptionType",
    'it is on record with purpose "e-marketing" and subscription type "offers"; use those, or another mailing id',
  ],
  [
    "/mailings/m-of-offers/filter",
    { ...RECIPIENTS, purpose: "sales-and-service" },
    "/purpose",
    'it is on record with purpose "e-marketing"',
  ],
  [
    FILTER,
    { purpose: "e-marketing", recipientList: "l-none" },
    "/recipientList",
    'there is no recipient list "l-none"; upload it first',
  ],
  [
    "/upgrades/run",
    { mapping: { wool: "knitting" } },
    "/mapping",
    'the mapping names subscription type "knitting", and there is none',
  ],
])("POST %s with %j is refused at once, and leaves no job", async (path, body, pointer, told) => {
  const before = await countJobs();
  for (const idempotencyKey of [null, `key of ${path}`]) {
    const refused = await post(path, body, idempotencyKey);
    expect(refused).toMatchObject({ status: 422, type: "application/problem+json" });
    expect(refused.body.errors).toEqual([{ pointer, detail: expect.stringContaining(told) }]);
    expect(refused.body.detail).toBe(`${pointer}: ${refused.body.errors[0].detail}`);
  }
  expect(await countJobs()).toEqual(before);
});

test.each([
  ["weaving", "/templates", { template: { id: "wool", source: "<p>Wool</p>" }, purpose: "weaving" }],
  ["felting", "/mailings/m-wool/filter", { ...RECIPIENTS, purpose: "felting" }],
])(
  "a purpose that another process adds or switches holds at once: %s for POST %s, by a key that was refused too",
  async (purpose, path, body) => {
    const ask = () => post(path, body, `key of ${purpose}`);
    const change = async (...args: readonly string[]) =>
      expect((await place.run("purpose", ...args, "--by", "jo")).exitCode).toBe(0);
    expect((await ask()).status).toBe(422);
    await change("add", purpose, "--name", "Wool");
    await change("switch-off", purpose);
    const off = await ask();
    expect(off.status).toBe(422);
    expect(off.body.detail).toContain(`purpose "${purpose}" is switched off: switch it on, or use one of`);
    await change("switch-on", purpose);
    expect((await ask()).status).toBe(202);
  },
);

test("a job that was taken is answered by its key also when its purpose is switched off since", async () => {
  const path = "/mailings/m-kept/filter";
  await place.run("purpose", "add", "spinning", "--name", "Spinning", "--by", "jo");
  const body = { ...RECIPIENTS, purpose: "spinning" };
  const taken = await post(path, body, "kept");
  expect(taken.status).toBe(202);
  expect((await place.run("purpose", "switch-off", "spinning", "--by", "jo")).exitCode).toBe(0);
  expect(await post(path, body, "kept")).toMatchObject({ status: 202, body: { id: taken.body.id } });
  const other = { recipients: [{ id: "crm-2" }], purpose: "spinning" };
  expect((await post(path, other, "kept")).status).toBe(409);
  expect((await post(path, body, "another")).status).toBe(422);
  expect((await post(path, body)).status).toBe(422);
});
