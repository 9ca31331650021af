// One entry of a recipient list, as it was handed over.
import type { ExternalId } from "../base/ids.ts";

/** A recipient as listed: an id, an address as it was written, or both; an id wins. */
export interface ListedRecipient {
  readonly externalId: ExternalId | null;
  /** May be no address at all. */
  readonly email: string | null;
}
