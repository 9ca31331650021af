// A recipient asks for a mail with their link: by typing their address, or by the link of an old mail.
import type { EmailAddress } from "../consent/contact.ts";
import { addressKey } from "../consent/contact.ts";
import type { TokenPayload } from "../consent/preference-token.ts";
import { appendToOutbox, type OutboxEntry } from "../store/outbox.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** A link that leads to all of one's page, and is of no mailing. */
const NO_ORIGIN: OutboxEntry["link"] = { mailingNumber: 0, purposeNumber: 0, typeNumber: 0 };

/** Who asks: whoever has an address, or whom a link stands for. */
export type LinkAsker = { readonly email: EmailAddress } | { readonly token: TokenPayload };

/**
 * Asks for a mail with a link. It does the same whoever asks: whether anybody is on record, and may be sent to, is
 * looked up when the mail is sent.
 */
export async function askForLink(deps: FlowDependencies, asker: LinkAsker, language: string): Promise<void> {
  const common = { kind: "link", language, askedAt: deps.clock() } as const;
  if ("email" in asker) {
    await appendToOutbox(deps.db, { ...common, link: NO_ORIGIN, addressKey: addressKey(asker.email) });
  } else if (asker.token.kind !== "preview") {
    await appendToOutbox(deps.db, { ...common, link: asker.token, contactId: asker.token.contactId });
  }
  deps.log.info({ asker: "email" in asker ? "address" : "link" }, "A link was asked for");
}
