// The pages over a real store, called without a port, with a few people on record.
import { join } from "node:path";
import type { Hono } from "hono";
import {
  type ContactId,
  type ExternalId,
  type MailingId,
  parseExternalId,
  parseMailingId,
  type SubscriptionTypeKey,
} from "../../src/base/ids.ts";
import type { LogFields, Logger } from "../../src/base/log.ts";
import type { Result } from "../../src/base/result.ts";
import { parseEmailAddress } from "../../src/consent/contact.ts";
import type { ImportedContact } from "../../src/consent/imported-contact.ts";
import {
  parseTokenKeys,
  signToken,
  type TokenKey,
  type TokenPayload,
} from "../../src/consent/preference-token.ts";
import {
  builtInSource,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
} from "../../src/consent/purpose.ts";
import type { Standing } from "../../src/consent/standing.ts";
import type { NoteKeeper } from "../../src/flow/note-request.ts";
import { RosterOnDemand } from "../../src/flow/roster-on-demand.ts";
import { openSpool } from "../../src/spool/spool.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import type { Db } from "../../src/store/database.ts";
import { saveMailing } from "../../src/store/mailings.ts";
import { appendChanges, loadStanding, loadStandings } from "../../src/store/standings.ts";
import { type AppDependencies, buildApp } from "../../src/web/app.ts";
import { NOTHING_SAID } from "../support/builders.ts";
import { makeFolder } from "../support/command.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { TEST_KEY } from "./test-key.ts";

/** When every test's people came on record, and when its links were made. */
export const THEN = new Date("2026-11-03T12:00:00Z");
/** What the clock of the pages shows. */
export const NOW = new Date("2026-11-23T12:00:00Z");
/** Numbers of the built-in subscription types. */
export const NEWSLETTER = 1;
export const OFFERS = 4;

const OTHER_KEY = "o".repeat(43);

/** The pages, the store under them, and what they logged. */
export interface TestSite {
  readonly app: Hono;
  readonly db: Db;
  readonly connection: TestDatabase["connection"];
  readonly schema: string;
  readonly log: Logger;
  readonly logLines: string[];
  readonly tokenKeys: readonly [TokenKey, ...TokenKey[]];
  readonly notes: NoteKeeper;
  readonly standings: RosterOnDemand;
  /** Builds the pages anew with something changed. */
  appWith(changed: Partial<AppDependencies>): Hono;
  addContact(options?: ContactOptions): Promise<ContactId>;
  /** Signs a token for a contact; for the newsletter unless told otherwise. */
  token(contactId: ContactId, options?: TokenOptions): string;
  standing(contactId: ContactId): Promise<Standing>;
  /** The whole log of consent changes, in order. */
  changes(): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

export interface ContactOptions extends Partial<Omit<ImportedContact, "externalId" | "email">> {
  readonly email?: string;
  /** `null`: no e-marketing consent on record. */
  readonly eMarketingState?: "granted" | "withdrawn" | null;
}

export type TokenOptions = Partial<Omit<TokenPayload, "contactId">> & { readonly isForged?: boolean };

/** Opens a site of its own on a fresh schema. */
export async function openTestSite(): Promise<TestSite> {
  const database = await openTestDatabase();
  const { db } = database;
  const logLines: string[] = [];
  const notes = makeFolder();
  const flow = { db, clock: () => NOW, log: capture(logLines) };
  const tokenKeys = value(parseTokenKeys(TEST_KEY));
  const mailing = await saveMailing(
    db,
    { id: MAILING_ID, purpose: E_MARKETING, subscriptionType: key("newsletter"), override: null },
    THEN,
  );
  if (mailing.kind !== "saved") throw new Error("the mailing differs");
  const standings = new RosterOnDemand(flow, { maxMb: 10 });
  const dependencies: AppDependencies = {
    flow,
    standings,
    tokenKeys,
    publicUrl: "https://mail.example.com",
    readiness: async () => ({ ok: true, missing: [] }),
    notes: openSpool(join(notes.folder, "notes")),
    catalogueMaxAgeMs: 0,
    trustedProxies: 0,
    webhookNetworks: [],
    provider: null,
    queues: null,
    watch: null,
  };
  return {
    app: buildApp(dependencies),
    db,
    connection: database.connection,
    schema: database.schema,
    log: flow.log,
    logLines,
    tokenKeys,
    appWith: (changed) => buildApp({ ...dependencies, ...changed }),
    addContact: (options = {}) => addContact(db, options),
    token: (contactId, { isForged = false, ...options } = {}) =>
      signToken(
        {
          kind: "personal",
          contactId,
          mailingNumber: mailing.number,
          purposeNumber: 2,
          typeNumber: NEWSLETTER,
          issuedAt: THEN,
          ...options,
        },
        isForged ? value(parseTokenKeys(OTHER_KEY))[0] : tokenKeys[0],
      ),
    standing: async (contactId) => {
      const standing = await loadStanding(db, contactId);
      if (standing === null) throw new Error("the contact is gone");
      return standing;
    },
    changes: () => db.selectFrom("consent_changes").selectAll().orderBy("id").execute(),
    notes: dependencies.notes,
    standings,
    close: async () => {
      await standings.close();
      await database.close();
      notes.remove();
    },
  };
}

/** The mailing all links of a test come from. */
export const MAILING_ID: MailingId = value(parseMailingId("m-881"));

/** Makes a form's body, as a browser sends it. */
export function form(fields: Readonly<Record<string, string | readonly string[]>>): RequestInit {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) =>
      [values].flat().map((each): [string, string] => [name, each]),
    ),
  );
  return { method: "POST", body };
}

/** Names a subscription type. */
export function key(text: string): SubscriptionTypeKey {
  return text as SubscriptionTypeKey;
}

/** Takes the value of a parse that a test knows to be right. */
export function value<T, E>(result: Result<T, E>): T {
  if (result.kind === "ok") return result.value;
  throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
}

let added = 0;

async function addContact(db: Db, options: ContactOptions): Promise<ContactId> {
  added += 1;
  const { email = `person${added}@example.com`, eMarketingState = "granted", ...rest } = options;
  const externalId = value(parseExternalId(`crm-${added}`));
  await saveContacts(
    db,
    [{ ...NOTHING_SAID, externalId, email: value(parseEmailAddress(email)), ...rest }],
    THEN,
  );
  const contactId = await findContact(db, externalId);
  const evidence = {
    contactId,
    source: builtInSource("upgrade"),
    at: THEN,
    actor: null,
    comment: null,
    wording: null,
    mailingId: null,
    legalBasis: LEGITIMATE_INTEREST,
  };
  await appendChanges(db, [{ kind: "consent", ...evidence, purpose: SALES_AND_SERVICE, state: "granted" }]);
  if (eMarketingState !== null) {
    await appendChanges(db, [{ kind: "consent", ...evidence, purpose: E_MARKETING, state: eMarketingState }]);
  }
  return contactId;
}

async function findContact(db: Db, externalId: ExternalId): Promise<ContactId> {
  const [standing] = await loadStandings(db, [{ externalId, email: null }]);
  if (standing === null || standing === undefined) throw new Error("the contact was not saved");
  return standing.contactId;
}

function capture(lines: string[]): Logger {
  const write = (fields: LogFields, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  return { info: write, warn: write, error: write };
}
