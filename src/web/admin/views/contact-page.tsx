// The page of one contact: the consent card first, then what follows from it, then how it came about.
import type { MailingId } from "../../../base/ids.ts";
import { E_MARKETING } from "../../../consent/purpose.ts";
import type { Explanation } from "../../../flow/explain-recipient.ts";
import type { ContactCard } from "../../../store/contact-cards.ts";
import { fill, fillCount } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { MERGE_WORDS } from "../strings/merge.ts";
import { Log } from "./contact-log.tsx";
import { Bars, Consents, type RecordVocabulary, Subscriptions } from "./contact-record.tsx";
import { Decisions, MailingDecision, WhyForm } from "./contact-why.tsx";
import { adminLayout } from "./layout.tsx";
import { isAssumed, nameOfLanguage } from "./names.ts";
import { Moment, Notice } from "./parts.tsx";

/** What is wrong in each form; `null`: nothing. */
export type ContactForms = Readonly<Record<"consent" | "subscription" | "bar", string | null>>;

/** No form was sent. */
export const NO_ERRORS: ContactForms = { consent: null, subscription: null, bar: null };

interface ContactPage {
  readonly card: ContactCard;
  readonly explanation: Explanation;
  readonly vocabulary: RecordVocabulary;
  /** Those who were merged into the contact. */
  readonly merged: readonly ContactCard[];
  /** What was just done. */
  readonly done: string | null;
  readonly mailingId: MailingId | null;
  /** Why a question could not be answered. */
  readonly whyError: string | null;
  readonly forms: ContactForms;
}

/** Writes the page. */
export function contactPage(frame: AdminFrame, page: ContactPage) {
  const { card, explanation, vocabulary, done, forms } = page;
  const words = CONTACT_WORDS[frame.language];
  const own = explanation.contacts.find((each) => each.card.contactId === card.contactId);
  const record = { frame, card, vocabulary, standing: own?.standing ?? null, history: own?.history ?? [] };
  const path = `${frame.basePath}/admin/contacts/${card.contactId}`;
  return adminLayout(frame, {
    title: card.name ?? card.externalId,
    content: (
      <>
        {done === null ? null : <Notice kind="good">{done}</Notice>}
        <div class="cards">
          <Who frame={frame} page={page} />
          <Switch {...record} />
        </div>
        <Consents {...record} error={forms.consent} />
        <Subscriptions {...record} error={forms.subscription} />
        <Bars frame={frame} card={card} suppressions={explanation.suppressions} error={forms.bar} />
        <article id="why">
          <Decisions frame={frame} explanation={explanation} types={vocabulary.types} />
          <WhyForm frame={frame} explanation={explanation} mailingId={page.mailingId} error={page.whyError} />
          {explanation.mailing === null ? null : (
            <MailingDecision frame={frame} mailing={explanation.mailing} />
          )}
        </article>
        <Log frame={frame} history={record.history} types={vocabulary.types} />
        <p class="actions">
          <a href={`${path}/export`} class="button">
            {words.export}
          </a>
          {card.mergedInto === null ? (
            <a href={`${path}/merge`} class="button">
              {MERGE_WORDS[frame.language].open}
            </a>
          ) : null}
          <a href={`${path}/erase`} class="button">
            {words.erase}
          </a>
        </p>
      </>
    ),
  });
}

function Who({ frame, page }: { frame: AdminFrame; page: ContactPage }) {
  const { card, explanation, merged } = page;
  const words = CONTACT_WORDS[frame.language];
  const merging = MERGE_WORDS[frame.language];
  const others = explanation.contacts.filter((each) => each.card.contactId !== card.contactId);
  return (
    <article>
      <dl class="facts">
        <dt>{words.id}</dt>
        <dd>{card.externalId}</dd>
        <dt>{words.address}</dt>
        <dd>{card.email ?? words.noAddress}</dd>
        <dt>{words.language}</dt>
        <dd>{card.language === null ? "–" : nameOfLanguage(frame, card.language)}</dd>
        <dt>{words.company}</dt>
        <dd>{card.company === null ? "–" : (card.company.name ?? card.company.externalId)}</dd>
        <dt>{words.onRecordSince}</dt>
        <dd>
          <Moment frame={frame} at={card.createdAt} />
        </dd>
      </dl>
      {card.mergedInto === null ? null : (
        <p class="notice wait">
          {fill(words.mergedInto, { id: card.mergedInto })}{" "}
          <a href={`${frame.basePath}/admin/contacts/${card.mergedIntoNumber}`}>
            {fill(merging.toStaying, { id: card.mergedInto })}
          </a>
        </p>
      )}
      {merged.length === 0 ? null : (
        <p>
          {merging.mergedHere}{" "}
          {merged.map(({ contactId, externalId }) => (
            <>
              <a href={`${frame.basePath}/admin/contacts/${contactId}`}>{externalId}</a>{" "}
            </>
          ))}
        </p>
      )}
      {card.company?.hasNoMailings === true ? <p class="notice wait">{words.companyMark}</p> : null}
      {card.hasNoMailingsMark ? <p class="soft">{words.contactMark}</p> : null}
      {card.wasMailedBefore ? <p class="soft">{words.wasMailed}</p> : null}
      {others.length === 0 ? null : (
        <p>
          {fillCount(frame.language, words.shared, { name: "count", count: others.length })}{" "}
          {others.slice(0, 10).map(({ card: { contactId, externalId } }) => (
            <>
              <a href={`${frame.basePath}/admin/contacts/${contactId}`}>{externalId}</a>{" "}
            </>
          ))}
        </p>
      )}
    </article>
  );
}

type SwitchProps = Pick<Parameters<typeof Consents>[0], "frame" | "standing">;

function Switch({ frame, standing }: SwitchProps) {
  const words = CONTACT_WORDS[frame.language];
  const consent = standing?.consentByPurpose.get(E_MARKETING);
  const isOn = consent?.state === "granted";
  return (
    <article>
      <h2>{words.switchTitle}</h2>
      {consent === undefined ? (
        <p>{words.switchNone}</p>
      ) : (
        <p class="figure">
          <span class={`badge ${isOn ? "good" : "bad"}`}>{isOn ? words.switchOn : words.switchOff}</span>
        </p>
      )}
      {consent !== undefined && isAssumed(E_MARKETING, consent) ? (
        <p class="notice wait">{words.assumed}</p>
      ) : null}
    </article>
  );
}
