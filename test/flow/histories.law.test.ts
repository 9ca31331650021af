// Laws over whole histories of imports, presses, the desk and merges, in the order they come in, on a real store.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BatchId, ContactId, MailingId, SubscriptionTypeKey } from "../../src/base/ids.ts";
import type { PreferenceRequest } from "../../src/consent/decide-changes.ts";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import { builtInSource, CONSENT, E_MARKETING } from "../../src/consent/purpose.ts";
import { changePreferences } from "../../src/flow/change-preferences.ts";
import { filterInline } from "../../src/flow/filter-list.ts";
import type { FilterDependencies } from "../../src/flow/filter-recipients.ts";
import { type ImportKindName, importKind } from "../../src/flow/import-kinds.ts";
import { loadCatalogue } from "../../src/flow/load-catalogue.ts";
import { mergeContacts } from "../../src/flow/merge-contacts.ts";
import { recordChange } from "../../src/flow/record-change.ts";
import { takeBack } from "../../src/flow/take-back.ts";
import { loadCard } from "../../src/store/contact-cards.ts";
import { id as externalId } from "../store/values.ts";
import { aPayload, NEWSLETTER, NOON, OFFERS, TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { numbered } from "../support/import-lines.ts";

/** More of them find rarer faults; a failing one is told with its seed. */
const RUNS = Number(process.env.HISTORIES ?? 8);
const PEOPLE = 3;
/** The first two share an address. */
const ADDRESSES = ["shared", "shared", "own"];
const STEP_MS = 60_000;

let database: TestDatabase;
let deps: FilterDependencies;
let now = NOON;

beforeAll(async () => {
  database = await openTestDatabase();
  const { db, log } = database;
  const publicUrl = "https://mail.example.com";
  deps = { db, log, clock: () => now, tokenKeys: TOKEN_KEYS, publicUrl, rosters: null };
});
afterAll(() => database.close());

const person = fc.nat({ max: PEOPLE - 1 });
const type = fc.constantFrom(NEWSLETTER, OFFERS);
const choice = fc.constantFrom("subscribed", "unsubscribed");
const state = fc.constantFrom("granted", "withdrawn");
/** Imports tell of days before anybody presses anything. */
const day = fc.integer({ min: 10, max: 20 }).map((number) => `2026-01-${number}`);

const consentLine = fc.record({ person, purpose: fc.constant(E_MARKETING), state, at: day });
const choiceLine = fc.record({ person, subscription_type: type, choice, at: day });
const importing = fc.record({
  kind: fc.constant("import"),
  lines: fc.array(fc.oneof(consentLine, choiceLine), { minLength: 1, maxLength: 3 }),
});
type Importing = typeof importing extends fc.Arbitrary<infer Value> ? Value : never;

const pressed: fc.Arbitrary<PreferenceRequest> = fc.oneof(
  fc.constant({ kind: "stop-all" } as const),
  fc.constant({ kind: "one-click" } as const),
  fc.constant({ kind: "start-again" } as const),
  fc.record({ type, choice }).map((each) => {
    return { kind: "save-choices", choiceByType: new Map([[each.type, each.choice]]) } as const;
  }),
);

const step = fc.oneof(
  { weight: 4, arbitrary: importing },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("press"), person, request: pressed }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("desk"), person, state }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("merge"), person, into: person }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("take-back"), nth: fc.nat({ max: 3 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
const history = fc.array(step, { maxLength: 9 });
/**
 * Of a consent that two imports state only the first is on record, so that the second is not where both are taken back. And
 * who asks for mail again gets it at once where an import says that they may, and else once they confirmed.
 */
const comparable = history.map((steps) =>
  steps.filter(
    (each) => each.kind !== "take-back" && !(each.kind === "press" && each.request.kind === "start-again"),
  ),
);

let names = 0;

/** One that nothing else has. */
function aName(): string {
  names += 1;
  return `n${names}`;
}

/** People of their own, and the imports that were made of them. */
class People {
  readonly #name = aName();
  readonly #batches: BatchId[] = [];

  async arrive(): Promise<void> {
    const granted = { e_marketing: "granted", e_marketing_at: "2026-01-01" };
    const lines = ADDRESSES.map((address, index) => {
      return { id: this.idOf(index), email: `${address}-${this.#name}@example.com`, ...granted };
    });
    await this.#import("contacts", lines);
  }

  idOf(index: number): string {
    return `${this.#name}-${index}`;
  }

  async live(each: Step): Promise<void> {
    now = new Date(now.getTime() + STEP_MS);
    if (each.kind === "import") this.#batches.push(await this.take(each));
    else if (each.kind === "press") await this.#press(each.person, each.request);
    else if (each.kind === "desk") await this.#record(each.person, each.state);
    else if (each.kind === "merge") await this.#merge(each.person, each.into);
    else {
      const batchId = this.#batches[each.nth];
      if (batchId !== undefined) await this.takeBack(batchId);
    }
  }

  take({ lines }: Importing): Promise<BatchId> {
    return this.#import(
      "consents",
      lines.map(({ person: index, ...columns }) => ({ id: this.idOf(index), ...columns })),
    );
  }

  async takeBack(batchId: BatchId): Promise<void> {
    now = new Date(now.getTime() + STEP_MS);
    const observer = { onProgress: () => {}, onKept: () => {} };
    await takeBack(deps, { batchId, what: "import", by: "An admin" }, observer);
  }

  /** What is decided of each of them, named by id, for mailings of either type. */
  async decisions(): Promise<readonly string[]> {
    const told = [];
    for (const index of ADDRESSES.keys()) told.push(...(await this.decisionsOf(index)));
    return told;
  }

  async decisionsOf(index: number): Promise<readonly string[]> {
    return [await this.#decide(index, NEWSLETTER), await this.#decide(index, OFFERS)];
  }

  async #decide(index: number, subscriptionType: SubscriptionTypeKey): Promise<string> {
    const mailingId = aName() as MailingId;
    const request = { mailingId, purpose: E_MARKETING, subscriptionType, listKey: "list", override: null };
    const recipients = [{ externalId: externalId(this.idOf(index)), email: null }];
    const outcome = await filterInline(deps, request, { recipients, onProgress: async () => {} });
    if (outcome.kind === "refused") throw new Error(outcome.message);
    const [decision] = outcome.decisions;
    return decision?.decision === "withhold" ? decision.reason : "send";
  }

  async #import(kind: ImportKindName, lines: readonly ImportFields[]): Promise<BatchId> {
    const observer = { onReport: () => {}, onProgress: () => {} };
    const request = { label: null, by: null, requestKey: null };
    const { batchId } = await importKind(deps, kind, request, { lines: numbered(lines), observer });
    return batchId;
  }

  async #press(index: number, request: PreferenceRequest): Promise<void> {
    await changePreferences(deps, {
      token: aPayload({ contactId: await this.#numberOf(index), issuedAt: now }),
      request,
      wording: "page-en-1",
      language: "en",
      catalogue: await loadCatalogue(database.db),
      network: null,
    });
  }

  async #record(index: number, to: "granted" | "withdrawn"): Promise<void> {
    await recordChange(deps, await this.#numberOf(index), {
      request: { kind: "consent", purpose: E_MARKETING, state: to, legalBasis: CONSENT },
      by: "Privacy desk",
      reason: "Asked by phone",
      source: builtInSource("request"),
    });
  }

  async #merge(index: number, into: number): Promise<void> {
    const [merged, staying] = [externalId(this.idOf(index)), externalId(this.idOf(into))];
    await mergeContacts(deps, { merged, into: staying, by: "An admin", reason: "One person" });
  }

  async #numberOf(index: number): Promise<ContactId> {
    const card = await loadCard(database.db, externalId(this.idOf(index)));
    if (card === null) throw new Error("Not imported");
    return card.contactId;
  }
}

test("an import that was taken back opens nothing that would be closed had it never been", async () => {
  await fc.assert(
    fc.asyncProperty(comparable, importing, comparable, async (before, wrong, after) => {
      const start = now;
      const without = new People();
      await without.arrive();
      for (const each of [...before, ...after]) await without.live(each);
      const expected = await without.decisions();
      now = start;
      const withIt = new People();
      await withIt.arrive();
      for (const each of before) await withIt.live(each);
      const batchId = await withIt.take(wrong);
      for (const each of after) await withIt.live(each);
      await withIt.takeBack(batchId);
      const opened = (await withIt.decisions()).filter(
        (decision, index) => decision === "send" && expected[index] !== "send",
      );
      expect(opened).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("who stopped all mail gets none until somebody of them, or the desk for them, starts it again", async () => {
  await fc.assert(
    fc.asyncProperty(history, person, history, async (before, leaver, after) => {
      const people = new People();
      await people.arrive();
      for (const each of before) await people.live(each);
      await people.live({ kind: "press", person: leaver, request: { kind: "stop-all" } });
      for (const each of after.filter((one) => !isRaising(one))) await people.live(each);
      expect((await people.decisionsOf(leaver)).filter((decision) => decision === "send")).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test("whoever ended something by the latest of all dates gets none of it, in whatever order that is told", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(importing, { maxLength: 6 }), async (told) => {
      const people = new People();
      await people.arrive();
      for (const each of told) await people.live(each);
      const lines = told.flatMap((each) => each.lines);
      for (const index of ADDRESSES.keys()) {
        const own = lines.filter((line) => line.person === index);
        const [news, offers] = await people.decisionsOf(index);
        const isStopped = isEnded(own.filter((line) => "purpose" in line));
        if (isStopped || isEnded(own.filter((line) => isOf(line, NEWSLETTER)))) expect(news).not.toBe("send");
        if (isStopped || isEnded(own.filter((line) => isOf(line, OFFERS)))) expect(offers).not.toBe("send");
      }
    }),
    { numRuns: RUNS },
  );
});

type Line = Importing["lines"][number];

function isOf(line: Line, key: SubscriptionTypeKey): boolean {
  return "choice" in line && line.subscription_type === key;
}

function isEnded(lines: readonly Line[]): boolean {
  const last = lines
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return lines.some((line) => {
    const ends = "choice" in line ? line.choice === "unsubscribed" : line.state === "withdrawn";
    return ends && line.at === last;
  });
}

/** Imports tell of what was before the press, and raise nothing after it. */
function isRaising(each: Step): boolean {
  if (each.kind === "desk") return each.state === "granted";
  if (each.kind !== "press") return false;
  const { request } = each;
  if (request.kind === "save-choices") return [...request.choiceByType.values()].includes("subscribed");
  return request.kind === "start-again";
}
