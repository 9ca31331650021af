// The pages of mailings: the list, one mailing as a picture, and the people behind a number.
import { WITHHOLD_REASONS } from "../../../consent/decide-send.ts";
import type { SubscriptionType } from "../../../consent/purpose.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { MailingAftermath } from "../../../flow/report-mailing.ts";
import type { StoredOverride } from "../../../store/decision-lookup.ts";
import type { MailingRow, RunRow } from "../../../store/mailing-pages.ts";
import type { NumberedMailing } from "../../../store/mailings.ts";
import type { OverrideRecord } from "../../../store/named-overrides.ts";
import { addCounts, type RunCounts } from "../../../store/run-counts.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { MAILING_WORDS } from "../strings/mailings.ts";
import { OVERRIDE_WORDS } from "../strings/overrides.ts";
import { type Bar, BarTable } from "./charts.tsx";
import { AgainForm, AgainNotice, type FilteringAgain } from "./filter-again.tsx";
import { adminLayout } from "./layout.tsx";
import { Aftermath } from "./mailing-aftermath.tsx";
import { nameOf, nameOfList, nameOfType } from "./names.ts";
import { OverrideList } from "./override-record.tsx";
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
  readonly aftermath: MailingAftermath;
  readonly overrides: readonly StoredOverride[];
  /** Those made at the desk. */
  readonly records: readonly OverrideRecord[];
  readonly types: readonly SubscriptionType[];
  readonly again: FilteringAgain;
}

const REFRESH_SECONDS = 2;

/** Writes the page of one mailing. */
export function mailingPage(frame: AdminFrame, view: MailingView) {
  const { mailing, latest, counts, overrides, types } = view;
  const words = MAILING_WORDS[frame.language];
  const [only] = latest;
  const people = only !== undefined && latest.length === 1 ? `${frame.path}/runs/${only.number}` : null;
  return adminLayout(frame, {
    title: fill(words.mailingOf, { id: mailing.id }),
    content: (
      <div
        id="mailing"
        data-refresh-seconds={view.again.state === "under-way" ? String(REFRESH_SECONDS) : undefined}
      >
        <AgainNotice frame={frame} again={view.again} />
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
        {latest.length === 0 ? null : (
          <>
            <p class="actions">
              <a class="button" href={`${frame.basePath}${frame.path}/override`}>
                {OVERRIDE_WORDS[frame.language].open}
              </a>
              <small class="soft">{OVERRIDE_WORDS[frame.language].openHint}</small>
            </p>
            <AgainForm frame={frame} again={view.again} />
          </>
        )}
        <OverrideList frame={frame} records={view.records} />
        <Aftermath frame={frame} aftermath={view.aftermath} />
        <Overrides frame={frame} overrides={overrides} />
        <Runs frame={frame} runs={view.runs} />
      </div>
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
          nameOfList(frame, run.listKey),
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
