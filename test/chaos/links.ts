// The recipients of a load, and the links that a mailing gives them.
import { parseContactId } from "../../src/base/ids.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { personalUrls } from "../../src/consent/list-unsubscribe.ts";
import { signToken } from "../../src/consent/preference-token.ts";
import { openMailing } from "../../src/flow/open-mailing.ts";
import { parseFilterJob } from "../../src/queue/jobs.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anImportContext } from "../support/builders.ts";
import type { World } from "./world.ts";

/** The subscription type of all mailings of a load. */
export const TYPE = "newsletter";

/** Links by address. */
export type Links = ReadonlyMap<string, { readonly page: string; readonly oneClick: string }>;

/** Saves contacts of some addresses, each its own id. */
export async function saveRecipients({ system }: World, emails: readonly string[]): Promise<void> {
  const rows = emails.map((email) => {
    const row = parseImportedContact({ id: email, email }, anImportContext());
    if (row.kind === "error") throw new Error("A contact of the load cannot be read");
    return row.value.row;
  });
  await saveContacts(system.deps.db, rows, new Date());
}

/** Gives the links that a mailing would bring to some contacts. */
export async function linksOf(
  { system, origin }: World,
  { mailingId, emails }: { readonly mailingId: string; readonly emails: readonly string[] },
): Promise<Links> {
  const job = parseFilterJob({ mailingId, purpose: "e-marketing", subscriptionType: TYPE, recipients: [] });
  if (job.kind === "error") throw new Error(job.error);
  const opened = await openMailing(system.deps, job.value.request);
  if (opened.kind === "error") throw new Error(opened.error);
  const { token } = opened.value;
  const { db, tokenKeys } = system.deps;
  const rows = await db.selectFrom("contacts").select(["id", "email"]).where("email", "in", emails).execute();
  return new Map(
    rows.map(({ id, email }) => {
      const contactId = parseContactId(id);
      if (contactId.kind === "error") throw new Error(contactId.error);
      const payload = { kind: "personal", contactId: contactId.value, ...token } as const;
      const urls = personalUrls(origin, signToken(payload, tokenKeys[0]));
      return [email ?? "", { page: urls.manageSubscriptionsUrl, oneClick: urls.oneClickUrl }];
    }),
  );
}
