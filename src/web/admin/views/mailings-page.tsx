// The pages of mailings: the list, one mailing as a picture, and the people behind a number.
import { WITHHOLD_REASONS, type WithholdReason } from "../../../consent/decide-send.ts";
import type { SubscriptionType } from "../../../consent/purpose.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { StoredOverride } from "../../../store/decision-lookup.ts";
import type { MailingRow, RunPerson, RunRow } from "../../../store/mailing-pages.ts";
import type { NumberedMailing } from "../../../store/mailings.ts";
import { addCounts, type RunCounts } from "../../../store/run-counts.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { MAILING_WORDS } from "../strings/mailings.ts";
import { type Bar, BarTable } from "./charts.tsx";
import { adminLayout } from "./layout.tsx";
import { nameOf, nameOfType } from "./names.ts";
import { DataTable, Empty, Moment } from "./parts.tsx";

interface MailingList {
  readonly mailings: readonly MailingRow[];
  readonly hasMore: boolean;
  readonly types: readonly SubscriptionType[];
}

/** Writes the page of mailings, the newest first. */
export function mailingsPage(frame: AdminFrame, { mailings, hasMore, types }: MailingList) {
  const words = MAILING_WORDS[frame.language];
  const numbers = { isNumber: true };
  const content =
    mailings.length === 0 ? (
      <Empty title={words.none}>
        <p>
          {words.noneHint} <code>mailconsent filter --purpose e-marketing list.csv</code>
        </p>
      </Empty>
    ) : (
      <DataTable
        columns={[
          words.mailing,
          words.purpose,
          words.type,
          words.filtered,
          { head: words.send, ...numbers },
          { head: words.withhold, ...numbers },
        ]}
        rows={mailings.map((mailing) => [
          <>
            <a href={`${frame.basePath}/admin/mailings/${mailing.number}`}>{mailing.id}</a>{" "}
            {mailing.isOverridden ? <span class="badge wait">{words.overridden}</span> : null}
          </>,
          nameOf(frame, "purpose", mailing.purpose),
          mailing.subscriptionType === null ? "–" : nameOfType(frame, types, mailing.subscriptionType),
          <Moment frame={frame} at={mailing.createdAt} />,
          ...tellCounts(frame, mailing.counts),
        ])}
      />
    );
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        {content}
        {hasMore ? (
          <p>
            <a href={`?before=${mailings.at(-1)?.number}`}>{words.older}</a>
          </p>
        ) : null}
      </>
    ),
  });
}

/** Numbers sent to and withheld; a run from before counts were stored is counted on the mailing's own page. */
function tellCounts(frame: AdminFrame, counts: MailingRow["counts"]): readonly [string, string] {
  const known = counts.filter((each) => each !== null);
  if (known.length === 0 || known.length < counts.length) return ["–", "–"];
  const { send, withhold } = addCounts(known);
  const withheld = Object.values(withhold).reduce((sum, count) => sum + count, 0);
  return [formatNumber(frame, send), formatNumber(frame, withheld)];
}

interface MailingView {
  readonly mailing: NumberedMailing;
  readonly runs: readonly RunRow[];
  /** The last finished run of each list: what counts. */
  readonly latest: readonly RunRow[];
  readonly counts: RunCounts;
  readonly overrides: readonly StoredOverride[];
  readonly types: readonly SubscriptionType[];
}

/** Writes the page of one mailing. */
export function mailingPage(frame: AdminFrame, view: MailingView) {
  const { mailing, latest, counts, overrides, types } = view;
  const words = MAILING_WORDS[frame.language];
  const [only] = latest;
  const people = only !== undefined && latest.length === 1 ? `${frame.path}/runs/${only.number}` : null;
  return adminLayout(frame, {
    title: fill(words.mailingOf, { id: mailing.id }),
    content: (
      <>
        <p>
          {nameOf(frame, "purpose", mailing.purpose)}
          {mailing.subscriptionType === null
            ? null
            : `, ${nameOfType(frame, types, mailing.subscriptionType)}`}{" "}
          · {words.filtered} <Moment frame={frame} at={mailing.createdAt} />
        </p>
        {latest.length === 0 ? (
          <Empty title={words.notFiltered} />
        ) : (
          <article>
            <BarTable
              frame={frame}
              caption={words.who}
              heads={[words.outcome, words.people, words.share]}
              bars={barsOf(frame, counts, people === null ? null : `${frame.basePath}${people}`)}
            />
          </article>
        )}
        <Overrides frame={frame} overrides={overrides} />
        <Runs frame={frame} runs={view.runs} />
      </>
    ),
  });
}

function barsOf(frame: AdminFrame, { send, withhold }: RunCounts, people: string | null): readonly Bar[] {
  const link = (outcome: string) => (people === null ? {} : { href: `${people}?outcome=${outcome}` });
  const words = MAILING_WORDS[frame.language];
  return [
    { name: words.send, value: send, kind: "good", ...link("send") },
    ...WITHHOLD_REASONS.flatMap((reason): readonly Bar[] => {
      const value = withhold[reason] ?? 0;
      if (value === 0) return [];
      return [{ name: REASON_WORDS[reason][frame.language], value, kind: "bad", ...link(reason) }];
    }),
  ];
}

function Overrides({ frame, overrides }: { frame: AdminFrame; overrides: readonly StoredOverride[] }) {
  const words = MAILING_WORDS[frame.language];
  if (overrides.length === 0) return null;
  return (
    <article>
      <h2>{words.overrides}</h2>
      <ul>
        {overrides.map(({ by, reason, at, includeWithdrawn }) => (
          <li>
            <Moment frame={frame} at={at} />: {fill(words.overrideBy, { who: by, reason })}
            {includeWithdrawn === null
              ? null
              : `; ${fill(words.withWithdrawn, { basis: nameOf(frame, "basis", includeWithdrawn.legalBasis) })}`}
          </li>
        ))}
      </ul>
    </article>
  );
}

function Runs({ frame, runs }: { frame: AdminFrame; runs: readonly RunRow[] }) {
  const words = MAILING_WORDS[frame.language];
  if (runs.length === 0) return null;
  return (
    <article>
      <DataTable
        caption={words.runs}
        columns={[words.list, words.started, words.finished, words.privacy, words.people]}
        rows={runs.map((run) => [
          run.listKey,
          <Moment frame={frame} at={run.startedAt} />,
          run.finishedAt === null ? (
            <span class="badge wait">{words.running}</span>
          ) : (
            <Moment frame={frame} at={run.finishedAt} />
          ),
          run.hasEMarketingPrivacy ? words.on : words.off,
          <a href={`${frame.basePath}${frame.path}/runs/${run.number}`}>{words.show}</a>,
        ])}
      />
    </article>
  );
}

interface PeopleView {
  readonly mailing: NumberedMailing;
  readonly run: RunRow;
  readonly outcome: WithholdReason | "send" | null;
  readonly people: readonly RunPerson[];
  readonly hasMore: boolean;
}

/** Writes the page of the people of a run. */
export function peoplePage(frame: AdminFrame, { mailing, run, outcome, people, hasMore }: PeopleView) {
  const words = MAILING_WORDS[frame.language];
  const of = outcome === null ? "" : `outcome=${outcome}&`;
  return adminLayout(frame, {
    title: fill(words.peopleOf, { list: run.listKey }),
    content: (
      <>
        <p>
          <a href={`${frame.basePath}/admin/mailings/${mailing.number}`}>
            {words.back} {mailing.id}
          </a>
        </p>
        <form method="get" class="row">
          <div class="field">
            <label for="outcome">{words.outcome}</label>
            <select id="outcome" name="outcome">
              <option value="">{words.everybody}</option>
              <option value="send" selected={outcome === "send"}>
                {words.send}
              </option>
              {WITHHOLD_REASONS.map((reason) => (
                <option value={reason} selected={outcome === reason}>
                  {REASON_WORDS[reason][frame.language]}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="quiet">
            {words.show}
          </button>
        </form>
        {people.length === 0 ? (
          <Empty title={words.nobody}>
            <p>{words.nobodyHint}</p>
          </Empty>
        ) : (
          <People frame={frame} people={people} />
        )}
        {hasMore ? (
          <p>
            <a href={`?${of}after=${people.at(-1)?.position}`}>{words.next}</a>
          </p>
        ) : null}
      </>
    ),
  });
}

function People({ frame, people }: { frame: AdminFrame; people: readonly RunPerson[] }) {
  const words = MAILING_WORDS[frame.language];
  return (
    <DataTable
      columns={[{ head: "#", isNumber: true }, words.id, words.name, words.address, words.outcome]}
      rows={people.map(({ position, contactId, externalId, name, email, decision }) => [
        formatNumber(frame, position + 1),
        contactId === null ? (
          externalId
        ) : (
          <a href={`${frame.basePath}/admin/contacts/${contactId}`}>{externalId ?? contactId}</a>
        ),
        name,
        email,
        decision.kind === "send" ? (
          <span class="badge good">{words.send}</span>
        ) : (
          REASON_WORDS[decision.reason][frame.language]
        ),
      ])}
    />
  );
}
