// Webhooks against a real receiver that fails, stalls and redirects: every message at least once, in order per contact.
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WEBHOOK_BODIES } from "../../src/api/webhook-events.ts";
import type { ContactId, PurposeKey, TemplateId } from "../../src/base/ids.ts";
import { openWebhookPost } from "../../src/delivery/post-webhook.ts";
import {
  deliverInTurn,
  forgetOldMessages,
  takeDue,
  type WebhookDependencies,
} from "../../src/flow/deliver-webhooks.ts";
import { reviewLink } from "../../src/flow/review-link.ts";
import { rewriteTemplate } from "../../src/flow/rewrite-template.ts";
import { tellJobsFinished } from "../../src/flow/tell-events.ts";
import { undoReview } from "../../src/flow/undo-review.ts";
import {
  addEndpoint,
  removeEndpoint,
  replayMessages,
  rotateSecret,
  switchEndpointOff,
  switchEndpointOn,
} from "../../src/flow/webhook-endpoints.ts";
import { inTransaction } from "../../src/store/database.ts";
import { eraseContacts } from "../../src/store/personal-data.ts";
import { loadGroup } from "../../src/store/review-queue.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { loadEndpoints } from "../../src/store/webhook-endpoints.ts";
import { loadMessages } from "../../src/store/webhook-log.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";
import { WEBHOOK_EVENTS, type WebhookEvent } from "../../src/webhook/event.ts";
import { addContacts, consentChange, subscriptionChange } from "../store/values.ts";
import { someTokenKeys, TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { flaggedTemplate } from "../support/flagged-templates.ts";
import { type Receiver, startReceiver } from "../support/webhook-receiver.ts";

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let store: TestDatabase;
let receiver: Receiver;
let ann: ContactId;
let bob: ContactId;
// Consent changes are dated by the database: the clock goes on from there.
let passedMs = 0;

beforeAll(async () => {
  store = await openTestDatabase();
  receiver = await startReceiver();
});
afterAll(async () => {
  await receiver.close();
  await store.close();
});
beforeEach(async () => {
  receiver.forget();
  passedMs = SECOND_MS;
  const count = await store.db.selectFrom("contacts").select("id").execute();
  const [one, two] = await addContacts(store.db, {
    [`ann-${count.length}`]: "ann@example.com",
    [`bob-${count.length}`]: "bob@example.com",
  });
  if (one === undefined || two === undefined) throw new Error("No contacts");
  [ann, bob] = [one, two];
});
afterEach(async () => {
  for (const { body, event } of receiver.received)
    expect(WEBHOOK_BODIES.get(event.type)?.parse(JSON.parse(body))).toEqual(event);
  for (const { id } of await loadEndpoints(store.db)) await removeEndpoint(deps(), { id, by: "a test" });
});

function deps(fields: Partial<WebhookDependencies> = {}): WebhookDependencies {
  return {
    db: store.db,
    log: store.log,
    clock: () => new Date(Date.now() + passedMs),
    tokenKeys: TOKEN_KEYS,
    post: openWebhookPost({ networks: ["127.0.0.0/8"], timeoutMs: 5_000 }),
    ...fields,
  };
}

async function add(
  events: readonly WebhookEvent[] = ["consent.changed"],
  url = receiver.url,
): Promise<{ readonly id: number; readonly secret: string }> {
  const networks = ["0.0.0.0/0", "::/0"];
  const made = await addEndpoint(deps(), { url, events, by: "Integrations", networks });
  if (made.kind === "error") throw new Error(made.error.message);
  return made.value;
}

async function tellAll(with_ = deps()): Promise<void> {
  for (const taken of await takeDue(with_)) await deliverInTurn(with_, taken);
}

async function withdrawAndGrant(contactId: ContactId): Promise<void> {
  await appendChanges(store.db, [
    consentChange(contactId, "withdrawn"),
    subscriptionChange(contactId, "unsubscribed"),
  ]);
  await appendChanges(store.db, [consentChange(contactId, "granted")]);
}

function told(contactId: ContactId, messages = receiver.received): readonly unknown[] {
  const name = contactId === ann ? /^ann-/ : /^bob-/;
  return messages.map(({ event }) => event.data).filter(({ contact }) => name.test(String(contact)));
}

async function theEndpoint() {
  const [endpoint] = await loadEndpoints(store.db);
  if (endpoint === undefined) throw new Error("No endpoint");
  return endpoint;
}

describe("what is told", () => {
  test("a consent change is told signed, by ids, without address, comment or wording", async () => {
    const { secret } = await add();
    const said = { comment: "rang us", wording: "nl-1", actor: "Some Body" };
    await appendChanges(store.db, [consentChange(ann, "withdrawn", said)]);
    await tellAll();
    const [message] = receiver.received;
    if (message === undefined) throw new Error("Nothing came");
    const verified = new Webhook(secret).verify(message.body, { ...message.headers } as never);
    expect(verified).toEqual({
      type: "consent.changed",
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        change: expect.any(Number),
        contact: expect.stringMatching(/^ann-/),
        kind: "consent",
        purpose: "e-marketing",
        state: "withdrawn",
        legalBasis: "consent",
        source: "web-form",
        at: "2026-03-01T12:00:00.000Z",
        isTakenBack: false,
        mailing: null,
      },
    });
    expect(message.headers["content-type"]).toBe("application/json");
    expect(() => new Webhook(secret).verify(`${message.body} `, { ...message.headers } as never)).toThrow();
  });

  test("what was rolled back is not told", async () => {
    await add();
    const rolledBack = inTransaction(store.db, async (transaction) => {
      await appendChanges(transaction, [consentChange(ann, "withdrawn")]);
      throw new Error("rolled back");
    });
    await expect(rolledBack).rejects.toThrow("rolled back");
    await tellAll();
    expect(receiver.received).toEqual([]);
  });

  test("each endpoint is told what it asked for", async () => {
    await add(["review.decided"]);
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    await tellAll();
    expect(receiver.received).toEqual([]);
  });

  test("a review is told from the flagged link to the decision and its undoing", async () => {
    await add(WEBHOOK_EVENTS);
    const { id, sender, source } = flaggedTemplate(1, 1);
    const outcome = await rewriteTemplate(deps(), {
      templateId: id as TemplateId,
      name: null,
      sender,
      syntax: "auto",
      source,
      text: null,
      purpose: "e-marketing" as PurposeKey,
      options: {
        mergeTag: DEFAULT_MERGE_TAG,
        relabel: "default-links",
        whenMissing: "report",
        language: null,
      },
    });
    if (outcome.kind === "refused") throw new Error(outcome.message);
    const fingerprint = outcome.result.links.find(({ pattern }) => pattern !== undefined)?.pattern?.key ?? "";
    const group = await loadGroup(store.db, fingerprint, deps().clock());
    const decided = await reviewLink(deps(), {
      fingerprint,
      flagIds: null,
      seen: { links: group?.links ?? 0, lastId: group?.lastId ?? 0 },
      ruling: "replace",
      scope: "link",
      reason: null,
      by: "Some Body",
      endsAt: null,
    });
    if (decided.kind !== "decided") throw new Error(decided.kind);
    await undoReview(deps(), { decision: decided.decision, by: "Some Body" });
    await tellAll();
    expect(receiver.received.map(({ event }) => [event.type, event.data])).toEqual([
      ["review.requested", { template: id, revision: 1, links: 1 }],
      [
        "review.decided",
        { decision: decided.decision, ruling: "replace", scope: "link", links: 1, templates: 1 },
      ],
      ["review.undone", { decision: decided.decision, templates: 1 }],
    ]);
  });

  test("a job that ends twice, since its worker was killed between, is told once", async () => {
    await add(["job.finished"]);
    const job = {
      job: "template-rewrite:1",
      queue: "template-rewrite",
      name: "rewrite",
      outcome: "completed",
    } as const;
    const enqueuedAt = new Date("2026-03-01T12:00:00Z");
    const ended = { ...job, enqueuedAt };
    await tellJobsFinished(deps(), [ended, { ...ended, job: "template-rewrite:2" }]);
    await tellJobsFinished(deps(), [ended, ended]);
    passedMs += 3 * SECOND_MS;
    await tellAll();
    expect(receiver.received.map(({ event }) => event.data)).toEqual([
      job,
      { ...job, job: "template-rewrite:2" },
    ]);
  });

  test("of somebody who was erased meanwhile nothing is told, and nobody waits behind it", async () => {
    const { id } = await add();
    await appendChanges(store.db, [consentChange(ann, "withdrawn"), consentChange(bob, "withdrawn")]);
    await eraseContacts(store.db, [ann], deps().clock());
    await tellAll();
    expect(told(ann)).toEqual([]);
    expect(told(bob)).toHaveLength(1);
    const states = await loadMessages(store.db, { endpointId: id, state: null, before: null, limit: 9 });
    expect(states.map(({ state }) => state)).toEqual(["delivered", "dropped"]);
  });
});

describe("an endpoint that fails", () => {
  test("a message is told again by the same id, and what the contact did next waits behind it", async () => {
    await add();
    await withdrawAndGrant(ann);
    await appendChanges(store.db, [consentChange(bob, "withdrawn")]);
    receiver.answer = ({ event }, response) => {
      response.writeHead(String(event.data.contact).startsWith("ann-") ? 500 : 204).end();
    };
    await tellAll();
    const refused = receiver.received.find(({ event }) => String(event.data.contact).startsWith("ann-"));
    for (const pauseMs of [6 * SECOND_MS, 11 * SECOND_MS]) {
      passedMs += pauseMs;
      await tellAll();
    }
    expect(told(bob)).toHaveLength(1);
    expect(new Set(told(ann).map((data) => (data as { state?: string }).state))).toEqual(
      new Set(["withdrawn"]),
    );
    receiver.forget();
    passedMs += HOUR_MS;
    await tellAll();
    await tellAll();
    expect(receiver.received[0]?.id).toBe(refused?.id);
    expect(told(ann)).toMatchObject([
      { kind: "consent", state: "withdrawn" },
      { kind: "subscription", choice: "unsubscribed" },
      { kind: "consent", state: "granted" },
    ]);
  });

  test("of a contact only the first message is taken, and those behind one that failed wait as long", async () => {
    const { id } = await add();
    await withdrawAndGrant(ann);
    const [first, ...others] = await takeDue(deps());
    expect(others).toEqual([]);
    if (first === undefined) throw new Error("Nothing is due");
    expect(await takeDue(deps())).toEqual([]);
    receiver.answer = (_, response) => response.writeHead(500).end();
    await deliverInTurn(deps(), first);
    const waiting = await loadMessages(store.db, {
      endpointId: id,
      state: "waiting",
      before: null,
      limit: 9,
    });
    expect(waiting).toHaveLength(3);
    expect(new Set(waiting.map(({ dueAt }) => dueAt?.getTime())).size).toBe(1);
  });

  test("one that stalls is given up in time, and told again", async () => {
    const { id } = await add();
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    receiver.answer = () => {};
    await tellAll(deps({ post: openWebhookPost({ networks: ["127.0.0.1"], timeoutMs: 300 }) }));
    const [stalled] = await loadMessages(store.db, { endpointId: id, state: null, before: null, limit: 1 });
    expect(stalled).toMatchObject({ state: "waiting", attempts: 1, failure: "no answer in time" });
    const first = receiver.received[0]?.id;
    receiver.forget();
    passedMs += 10 * SECOND_MS;
    await tellAll();
    expect(receiver.received.map((each) => each.id)).toEqual([first]);
  });

  test("while it fails it is tried with one message at a time", async () => {
    await add();
    for (let n = 0; n < 5; n += 1)
      await appendChanges(store.db, [consentChange(ann, "withdrawn"), consentChange(bob, "granted")]);
    receiver.answer = (_, response) => response.writeHead(503).end();
    await tellAll();
    expect(receiver.received).toHaveLength(1);
    await tellAll();
    expect(receiver.received).toHaveLength(1);
    passedMs += 6 * SECOND_MS;
    expect(await takeDue(deps())).toHaveLength(1);
  });

  test("after three days it is switched off; nothing is lost when it is switched on", async () => {
    const { id } = await add();
    await withdrawAndGrant(ann);
    receiver.answer = (_, response) => response.writeHead(500).end();
    await tellAll();
    passedMs += 3 * DAY_MS;
    await tellAll();
    expect(await theEndpoint()).toMatchObject({ off: { because: "failing" }, waiting: 3, failed: 0 });
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    receiver.forget();
    passedMs += DAY_MS;
    await tellAll();
    expect(receiver.received).toEqual([]);
    await switchEndpointOn(deps(), id);
    await tellAll();
    expect(told(ann).map((data) => (data as { state?: string }).state)).toEqual([
      "withdrawn",
      undefined,
      "granted",
      "withdrawn",
    ]);
    expect(await theEndpoint()).toMatchObject({ off: null, failingSince: null, waiting: 0 });
  });

  test("one that answers 410 is switched off at once", async () => {
    await add();
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    receiver.answer = (_, response) => response.writeHead(410).end();
    await tellAll();
    expect(await theEndpoint()).toMatchObject({ off: { because: "gone" }, waiting: 1 });
  });

  test("a message it alone refuses is given up after days, what is behind it goes on, and it can be replayed", async () => {
    const { id } = await add();
    await withdrawAndGrant(ann);
    receiver.answer = ({ event }, response) =>
      response.writeHead(event.data.state === "withdrawn" ? 500 : 204).end();
    for (let tries = 0; tries < 10; tries += 1) {
      await tellAll();
      passedMs += 20 * SECOND_MS;
      await appendChanges(store.db, [consentChange(bob, "granted")]);
      await tellAll();
      passedMs += DAY_MS;
    }
    await tellAll();
    expect(await theEndpoint()).toMatchObject({ off: null, waiting: 0, failed: 1 });
    expect(told(ann).at(-1)).toMatchObject({ state: "granted" });
    receiver.forget();
    expect(await replayMessages(deps(), id, { kind: "failed" })).toBe(1);
    await tellAll();
    expect(told(ann)).toMatchObject([{ state: "withdrawn" }]);
  });
});

describe("where messages may go", () => {
  test.each([
    ["a private address", "http://127.0.0.1:9/", []],
    ["a name that resolves to one", "http://localhost:9/", []],
    ["the address of a cloud's metadata", "http://169.254.169.254/", ["127.0.0.0/8"]],
    ["an IPv4 address within IPv6", "http://[::ffff:127.0.0.1]:9/", []],
    ["a deprecated form of that", "https://[::127.0.0.1]:9/", []],
    ["an IPv4 address behind a translator", "https://[64:ff9b::127.0.0.1]:9/", ["127.0.0.0/8"]],
    ["a number that is a private address", "http://2130706433:9/", []],
  ])("%s is not connected to", async (_, url, networks) => {
    const { id } = await add(["consent.changed"], url);
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    await tellAll(deps({ post: openWebhookPost({ networks }) }));
    const [message] = await loadMessages(store.db, { endpointId: id, state: null, before: null, limit: 1 });
    expect(message).toMatchObject({ state: "waiting", failure: "address not allowed" });
  });

  test("a redirect is not followed", async () => {
    await add();
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    receiver.answer = (_, response) =>
      response.writeHead(307, { location: "http://127.0.0.1:9/elsewhere" }).end();
    await tellAll();
    expect(receiver.received).toHaveLength(1);
    expect(await theEndpoint()).toMatchObject({ waiting: 1 });
  });

  test.each([
    ["http://crm.example.com/", "https://"],
    ["ftp://crm.example.com/", "https://"],
    ["https://me:secret@crm.example.com/", "password"],
    ["crm", "https://crm.example.com/hooks"],
  ])("addEndpoint refuses %s", async (url, said) => {
    const made = await addEndpoint(deps(), { url, events: ["job.finished"], by: "x", networks: [] });
    expect(made).toEqual({
      kind: "error",
      error: { isPrivate: false, message: expect.stringContaining(said) },
    });
  });
});

describe("secrets and what is kept", () => {
  test("for a day after a rotation messages are signed with both secrets", async () => {
    const { id, secret } = await add();
    const made = await rotateSecret(deps(), id);
    if (made.kind === "error") throw new Error(made.error);
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    await tellAll();
    passedMs += DAY_MS;
    await appendChanges(store.db, [consentChange(ann, "granted")]);
    await tellAll(deps({ clock: () => new Date(Date.now() + passedMs) }));
    const [both, newOnly] = receiver.received.map(({ headers }) => `${headers["webhook-signature"]}`);
    expect(both?.split(" ")).toHaveLength(2);
    expect(newOnly?.split(" ")).toHaveLength(1);
    const [first] = receiver.received;
    for (const each of [secret, made.value.secret])
      expect(() => new Webhook(each).verify(first?.body ?? "", { ...first?.headers } as never)).not.toThrow();
  });

  test("the secret stands nowhere in the store, and without its key the endpoint is switched off", async () => {
    const { secret } = await add();
    const rows = await store.db.selectFrom("webhook_endpoints").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret.slice(6), "base64").toString("hex"));
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    await tellAll(deps({ tokenKeys: someTokenKeys("z".repeat(43)) }));
    expect(receiver.received).toEqual([]);
    expect(await theEndpoint()).toMatchObject({ off: { because: "no-key" }, waiting: 1 });
  });

  test("one that was switched off by hand is told later, and what is a month old is forgotten", async () => {
    const { id } = await add();
    await switchEndpointOff(deps(), id);
    await appendChanges(store.db, [consentChange(ann, "withdrawn")]);
    await tellAll();
    expect(await theEndpoint()).toMatchObject({ off: { because: "asked" }, waiting: 1 });
    passedMs += 31 * DAY_MS;
    await forgetOldMessages(deps());
    expect(await theEndpoint()).toMatchObject({ waiting: 0 });
  });
});
