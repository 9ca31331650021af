// The decisions of one list in its order, since what became of an address bears on those who come after.
import type { ContactId } from "../base/ids.ts";
import { type AddressKey, addressKey, type EmailAddress, isOtherAddress } from "./contact.ts";
import {
  decideSend,
  type EarlierEntries,
  followAddress,
  type Mailing,
  type SendDecision,
} from "./decide-send.ts";
import type { SendFacts } from "./send-facts.ts";

/** One entry of a list, and who was found for it. */
export interface ListEntry {
  /** As the list has it; `null` where it has an id alone. */
  readonly listedEmail: string | null;
  /** `null`: no contact of ours. */
  readonly standing:
    | (SendFacts & { readonly email: EmailAddress | null; readonly contactId: ContactId })
    | null;
  /** When the decision is made. */
  readonly at: Date;
}

/** Starts a list: what it gives decides the entries, each in its turn. */
export function openList(mailing: Mailing): (entry: ListEntry) => SendDecision {
  const earlierByAddress = new Map<AddressKey, EarlierEntries>();
  return ({ listedEmail, standing, at }) => {
    const email = standing?.email ?? null;
    const key = email === null ? null : addressKey(email);
    const earlier = (key === null ? null : earlierByAddress.get(key)) ?? "none";
    const isMismatched = isOtherAddress(listedEmail, email);
    const decision = decideSend(mailing, {
      standing,
      contactId: standing?.contactId ?? null,
      isMismatched,
      earlier,
      at,
    });
    if (key !== null) earlierByAddress.set(key, followAddress(earlier, decision));
    return decision;
  };
}
