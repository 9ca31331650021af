// Every page of the admins, and how a browser that is signed in gets there.

import { type ExternalId, parseMailingId, parseTemplateId } from "../../src/base/ids.ts";
import { parseEmailAddress } from "../../src/consent/contact.ts";
import { builtInSource, E_MARKETING, LEGAL_OBLIGATION } from "../../src/consent/purpose.ts";
import { suppressAddress } from "../../src/flow/bar-address.ts";
import { filterInline } from "../../src/flow/filter-list.ts";
import { changeAdmin, findAdmin, inviteAdmin } from "../../src/flow/manage-admins.ts";
import { mergeContacts } from "../../src/flow/merge-contacts.ts";
import { requestOverride } from "../../src/flow/override-mailing.ts";
import { recordChange } from "../../src/flow/record-change.ts";
import { rewriteTemplate } from "../../src/flow/rewrite-template.ts";
import { loadMailingByNumber } from "../../src/store/mailings.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { addTestAdmin } from "../web/admin/desk.ts";
import { key, NOW, type TestSite, value } from "../web/test-site.ts";
import { reviewPaths } from "./review-states.ts";
import { apiKeysPath, webhookPath } from "./system-states.ts";

/** One page of the admins. */
export interface AdminPageState {
  readonly name: string;
  /** Gives the path of the page, after putting on record what it is to show. */
  readonly path: (site: TestSite) => string | Promise<string>;
  /** Shown to who is not signed in. */
  readonly isOpen?: boolean;
}

/** All pages, in the order of the navigation. */
export const ADMIN_PAGES: readonly AdminPageState[] = [
  { name: "sign-in", path: () => "/admin/sign-in", isOpen: true },
  { name: "provider-refused", path: () => "/admin/sign-in/provider?state=none", isOpen: true },
  { name: "overview", path: () => "/admin" },
  { name: "review", path: async (site) => (await reviewPaths(site)) && "/admin/review" },
  { name: "review-group", path: async (site) => (await reviewPaths(site)).group },
  { name: "review-decision", path: async (site) => (await reviewPaths(site)).decision },
  { name: "review-check", path: async (site) => (await reviewPaths(site)).check },
  { name: "review-rules", path: async (site) => (await reviewPaths(site)) && "/admin/review/rules" },
  { name: "templates", path: async (site) => (await templatePath(site)) && "/admin/templates" },
  { name: "template", path: templatePath },
  { name: "upgrade", path: () => "/admin/upgrade" },
  { name: "mailings", path: async (site) => (await mailingPath(site)) && "/admin/mailings" },
  { name: "mailing", path: mailingPath },
  { name: "people", path: async (site) => `${await mailingPath(site)}/runs/1` },
  {
    name: "override",
    path: async (site) => `${await mailingPath(site)}/override?lift=purpose-withdrawn&basis=legal-obligation`,
  },
  { name: "override-record", path: overridePath },
  { name: "contacts", path: () => "/admin/contacts" },
  { name: "contact", path: contactPath },
  {
    name: "contact-why",
    path: async (site) => `${await contactPath(site)}?mailing=m-881&at=2026-11-10T12:00`,
  },
  { name: "merge", path: mergePath },
  { name: "merged", path: mergedPath },
  { name: "erase", path: async (site) => `${await contactPath(site)}/erase` },
  { name: "settings", path: () => "/admin/settings" },
  {
    name: "setting-privacy",
    path: async (site) => (await mailingPath(site)) && "/admin/settings/e-marketing-privacy?value=on",
  },
  { name: "setting-links", path: () => "/admin/settings/edit-link-days?value=7" },
  { name: "setting-colour", path: () => "/admin/settings/sender-colour?value=%23a01830" },
  { name: "setting-refused", path: () => "/admin/settings/hard-bounce-limit?value=many" },
  { name: "setting-logo", path: () => "/admin/settings/sender-logo" },
  { name: "types", path: () => "/admin/settings/subscription-types" },
  { name: "vocabulary", path: () => "/admin/settings/vocabulary" },
  { name: "webhooks", path: async (site) => (await webhookPath(site)) && "/admin/webhooks" },
  { name: "webhook", path: async (site) => `${await webhookPath(site)}?done=replay` },
  { name: "api-keys", path: async (site) => `${await apiKeysPath(site)}?done=revoked` },
  { name: "admins", path: async (site) => (await invitationPath(site)) && "/admin/admins" },
  { name: "invitation", path: invitationPath, isOpen: true },
  { name: "invitation-over", path: () => "/admin/invitation/none", isOpen: true },
  { name: "account", path: () => "/admin/account" },
  { name: "not-found", path: () => "/admin/nothing" },
];

let invitation: Promise<string> | null = null;

/** Admins in every state, one of them invited. */
function invitationPath(site: TestSite): Promise<string> {
  invitation ??= inviteOne(site);
  return invitation;
}

async function inviteOne(site: TestSite): Promise<string> {
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const by = "olga@example.com";
  await addTestAdmin(flow, "dora@example.com", "reviewer");
  const { id } = value(await findAdmin(flow, value(parseEmailAddress("dora@example.com"))));
  value(await changeAdmin(flow, id, { edit: { kind: "disable" }, by }));
  const email = value(
    parseEmailAddress("ina.of.a.rather.long.name@department.of.a.long.company.example.com"),
  );
  const { secret } = value(await inviteAdmin(flow, { email, role: "consent-officer", by }));
  return `/admin/invitation/${secret}`;
}

let contact: Promise<string> | null = null;

/** A contact of whom there is something in every part of the page. */
function contactPath(site: TestSite): Promise<string> {
  contact ??= addContactWithAll(site);
  return contact;
}

async function addContactWithAll(site: TestSite): Promise<string> {
  const company = { externalId: "acme" as ExternalId, name: "Acme <b>", hasNoMailings: true };
  const email = "ann.of.a.rather.long.name@department.of.a.long.company.example.com";
  const contactId = await site.addContact({ email, name: "Ann <script>alert(1)</script>", company });
  await site.addContact({ email });
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const request = { kind: "subscription", subscriptionType: key("offers"), choice: "unsubscribed" } as const;
  const given = { by: "olga@example.com", reason: "Asked by phone", source: builtInSource("user") };
  value(await recordChange(flow, contactId, { request, ...given }));
  await suppressAddress(flow, value(parseEmailAddress(email)), {
    by: "olga@example.com",
    why: "Asked us to",
  });
  return `/admin/contacts/${contactId}`;
}

/** A merge that would bring something along. */
async function mergePath(site: TestSite): Promise<string> {
  const going = await site.addContact({ email: "ann.at.her.old.and.rather.long.address@example.com" });
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const request = { kind: "subscription", subscriptionType: key("offers"), choice: "unsubscribed" } as const;
  const given = { by: "olga@example.com", reason: "Asked by phone", source: builtInSource("user") };
  value(await recordChange(flow, going, { request, ...given }));
  const staying = await site.addContact({ email: "ann@example.com", name: "Ann" });
  return `/admin/contacts/${going}/merge?into=${staying}`;
}

async function mergedPath(site: TestSite): Promise<string> {
  const [, going = "", staying = ""] = /contacts\/(\d+)\/merge\?into=(\d+)/.exec(await mergePath(site)) ?? [];
  const idOf = async (text: string) =>
    (
      await site.db
        .selectFrom("contacts")
        .select("external_id")
        .where("id", "=", Number(text))
        .executeTakeFirstOrThrow()
    ).external_id as ExternalId;
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const request = { merged: await idOf(going), into: await idOf(staying), by: "olga@example.com" };
  value(await mergeContacts(flow, { ...request, reason: "One person" }));
  return `/admin/contacts/${going}`;
}

let mailing: Promise<string> | null = null;

/** A mailing with a decided list. */
function mailingPath(site: TestSite): Promise<string> {
  mailing ??= filterList(site);
  return mailing;
}

async function filterList(site: TestSite): Promise<string> {
  const people = Array.from({ length: 12 }, (_, each) => `reader${each}@example.com`);
  for (const [index, email] of people.entries()) {
    await site.addContact({ email, eMarketingState: index % 3 === 0 ? "withdrawn" : "granted" });
  }
  const deps = { db: site.db, log: site.log, clock: () => NOW, tokenKeys: site.tokenKeys };
  const request = { purpose: E_MARKETING, subscriptionType: null, listKey: "spring-list", override: null };
  const recipients = [...people, "stranger@example.com"].map((email) => ({ externalId: null, email }));
  await filterInline(
    { ...deps, publicUrl: "https://mail.example.com", rosters: null },
    { ...request, mailingId: value(parseMailingId("spring-of-a-rather-long-name-2026")) },
    { recipients, onProgress: async () => {} },
  );
  return "/admin/mailings/2";
}

/** An override for more people than a page waits for. */
export async function crowdPath(site: TestSite): Promise<string> {
  const emails = Array.from({ length: 300 }, (_, each) => `crowd${each}@example.com`);
  const times = { created_at: NOW, changed_at: NOW };
  await site.db
    .insertInto("contacts")
    .values(emails.map((email) => ({ external_id: email, email, address_key: email, ...times })))
    .execute();
  await appendSettingChange(
    site.db,
    { key: "e-marketing-privacy", text: "on", by: "olga@example.com", reason: null },
    NOW,
  );
  const deps = { db: site.db, log: site.log, clock: () => NOW, tokenKeys: site.tokenKeys };
  const request = { purpose: E_MARKETING, subscriptionType: null, listKey: "crowd", override: null };
  await filterInline(
    { ...deps, publicUrl: "https://mail.example.com", rosters: null },
    { ...request, mailingId: value(parseMailingId("crowd")) },
    { recipients: emails.map((email) => ({ externalId: null, email })), onProgress: async () => {} },
  );
  const found = site.db.selectFrom("mailings").select("number").where("id", "=", "crowd");
  const { number } = await found.executeTakeFirstOrThrow();
  return `/admin/mailings/${number}/override?lift=no-consent`;
}

let override: Promise<string> | null = null;

/** An override that waits for the one who looks. */
function overridePath(site: TestSite): Promise<string> {
  override ??= askOverride(site);
  return override;
}

async function askOverride(site: TestSite): Promise<string> {
  const path = await mailingPath(site);
  const mailing = await loadMailingByNumber(site.db, Number(path.split("/").at(-1)));
  if (mailing === null) throw new Error("the mailing is gone");
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  const change = { key: "override-approval-people", text: "1", by: "olga@example.com", reason: null };
  await appendSettingChange(site.db, change, NOW);
  const legalBasis = LEGAL_OBLIGATION;
  const choice = { lifts: new Set(["purpose-withdrawn"] as const), contactIds: null, legalBasis };
  const why = "Recall of a kettle that may catch fire: everybody who bought one has to know by Friday";
  const request = { by: "a.consent.officer.with.a.long.address@department.example.com", reason: why };
  const { number } = value(
    await requestOverride(flow, mailing, { choice, request: { ...request, expectedPeople: 4 } }),
  );
  return `${path}/overrides/${number}`;
}

let template: Promise<string> | null = null;

/** A template that was rewritten. */
function templatePath(site: TestSite): Promise<string> {
  template ??= rewriteOne(site);
  return template;
}

async function rewriteOne(site: TestSite): Promise<string> {
  const source = `<html lang="en"><body><p>${"Long news. ".repeat(60)}</p>
<p><a href="*|UNSUB|*">unsubscribe here</a></p>
</body></html>`;
  const outcome = await rewriteTemplate(
    { db: site.db, log: site.log, clock: () => NOW },
    {
      templateId: value(parseTemplateId("spring-news-of-a-rather-long-name-2026")),
      name: "Spring news",
      source,
      text: null,
      purpose: E_MARKETING,
      syntax: "auto",
      options: {
        mergeTag: "{{manageSubscriptionsUrl}}",
        relabel: "default-links",
        whenMissing: null,
        language: null,
      },
    },
  );
  if (outcome.kind !== "done") throw new Error(outcome.message);
  const { id } = await site.db.selectFrom("rewrites").select("id").executeTakeFirstOrThrow();
  return `/admin/templates/${id}`;
}
