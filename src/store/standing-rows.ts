// The query behind every standing, and its rows read into domain values.
import { type RawBuilder, sql } from "kysely";
import {
  parseContactId,
  parseLegalBasisKey,
  parsePurposeKey,
  parseSourceKey,
  parseSubscriptionTypeKey,
} from "../base/ids.ts";
import { type AddressKey, type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import { SUBSCRIPTION_CHOICES } from "../consent/purpose.ts";
import type { Consent, Pause, Standing, Subscription } from "../consent/standing.ts";
import { SUPPRESSION_REASONS } from "../consent/suppression.ts";
import { toMilliseconds } from "./milliseconds.ts";
import { stored, storedOneOf } from "./stored.ts";

/** All consent states there are, for parsing. */
export const CONSENT_STATES: readonly Consent["state"][] = ["granted", "withdrawn"];

/** A contact with all that is on record of it. */
export interface StandingRow {
  readonly contact_id: number;
  readonly external_id: string;
  readonly email: string | null;
  readonly address_key: AddressKey | null;
  readonly language: string | null;
  readonly has_no_mailings_mark: boolean | null;
  readonly company_has_no_mailings: boolean | null;
  /** Lists of records with their times as milliseconds since 1970; `null` where there are none. */
  readonly consents: readonly (readonly [string, string, string, string, number])[] | null;
  readonly subscriptions: readonly (readonly [string, string, string, number])[] | null;
  readonly pauses: readonly (readonly [string, number, string, number])[] | null;
  readonly suppressions: readonly (readonly [string, number])[] | null;
}

/**
 * Selects standings in one statement, and so as of one moment, by ascending id. Each "offset 0" keeps the planner at one index lookup a
 * recipient: without statistics, and the embedded database has none, it would read all contacts for every batch.
 *
 * @param found A query for `contact_id`, each contact once.
 */
export function selectStandings(found: RawBuilder<unknown>): RawBuilder<StandingRow> {
  return sql<StandingRow>`
    select contacts.id as contact_id, contacts.external_id, contacts.email, contacts.address_key, contacts.language,
      contacts.has_no_mailings_mark, companies.has_no_mailings as company_has_no_mailings,
      (select json_agg(json_build_array(purpose, state, legal_basis, source, ${toMilliseconds("changed_at")}))
        from consents where consents.contact_id = contacts.id) as consents,
      (select json_agg(json_build_array(subscription_type, choice, source, ${toMilliseconds("changed_at")}))
        from subscriptions where subscriptions.contact_id = contacts.id) as subscriptions,
      (select json_agg(json_build_array(purpose, ${toMilliseconds("until")}, source, ${toMilliseconds("changed_at")}))
        from pauses where pauses.contact_id = contacts.id) as pauses,
      (select json_agg(json_build_array(reason, ${toMilliseconds("since")}) order by since, id) from suppressions
        where suppressions.address_key = contacts.address_key and lifted_at is null
      ) as suppressions
    from (${found}) as found
    cross join lateral (select * from contacts where id = found.contact_id offset 0) as contacts
    left join lateral (select * from companies where id = contacts.company_id offset 0) as companies on true
    order by contacts.id`;
}

/** Reads a row into a standing. */
export function readStanding(row: StandingRow): Standing {
  return {
    contactId: stored(parseContactId(row.contact_id)),
    email: readEmail(row.email),
    language: row.language,
    hasNoMailingsMark: row.has_no_mailings_mark ?? false,
    companyHasNoMailings: row.company_has_no_mailings ?? false,
    consentByPurpose: readConsents(row.consents ?? []),
    subscriptionByType: readSubscriptions(row.subscriptions ?? []),
    pauseByPurpose: readPauses(row.pauses ?? []),
    suppressions: (row.suppressions ?? []).map(([reason, since]) => ({
      reason: storedOneOf(SUPPRESSION_REASONS, reason),
      since: new Date(since),
    })),
  };
}

/** An address that was valid once but no longer parses is one that cannot be sent to. */
function readEmail(text: string | null): EmailAddress | null {
  const parsed = text === null ? null : parseEmailAddress(text);
  return parsed?.kind === "ok" ? parsed.value : null;
}

function readConsents(records: NonNullable<StandingRow["consents"]>): Standing["consentByPurpose"] {
  return new Map(
    records.map(([purpose, state, legalBasis, source, changedAt]) => {
      const consent: Consent = {
        state: storedOneOf(CONSENT_STATES, state),
        legalBasis: stored(parseLegalBasisKey(legalBasis)),
        source: stored(parseSourceKey(source)),
        changedAt: new Date(changedAt),
      };
      return [stored(parsePurposeKey(purpose)), consent];
    }),
  );
}

function readPauses(records: NonNullable<StandingRow["pauses"]>): Standing["pauseByPurpose"] {
  return new Map(
    records.map(([purpose, until, source, changedAt]) => {
      const pause: Pause = {
        until: new Date(until),
        source: stored(parseSourceKey(source)),
        changedAt: new Date(changedAt),
      };
      return [stored(parsePurposeKey(purpose)), pause];
    }),
  );
}

function readSubscriptions(
  records: NonNullable<StandingRow["subscriptions"]>,
): Standing["subscriptionByType"] {
  return new Map(
    records.map(([type, choice, source, changedAt]) => {
      const subscription: Subscription = {
        choice: storedOneOf(SUBSCRIPTION_CHOICES, choice),
        source: stored(parseSourceKey(source)),
        changedAt: new Date(changedAt),
      };
      return [stored(parseSubscriptionTypeKey(type)), subscription];
    }),
  );
}
