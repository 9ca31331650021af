// The overview.
import type { Child } from "hono/jsx";
import { WITHHOLD_REASONS } from "../../../consent/decide-send.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { Overview } from "../../../store/overview.ts";
import { fill, fillCount, lookUp } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { isCurrent, navigationOf } from "../navigation.ts";
import type { Figures } from "../overview.ts";
import { FRAME_WORDS } from "../strings/frame.ts";
import { OVERVIEW_WORDS } from "../strings/overview.ts";
import { type Bar, BarTable, LineChart } from "./charts.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Notice } from "./parts.tsx";

/** Writes the page. */
export function overviewPage(frame: AdminFrame, figures: Figures) {
  const words = OVERVIEW_WORDS[frame.language];
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        <Waits frame={frame} figures={figures} />
        <div class="stacks">
          <div>
            <Consents frame={frame} overview={figures.overview} />
            <Standings frame={frame} overview={figures.overview} />
            <Rewrites frame={frame} overview={figures.overview} />
            <Slowest frame={frame} overview={figures.overview} />
            <Machinery frame={frame} figures={figures} />
          </div>
          <div>
            <Subscriptions frame={frame} overview={figures.overview} />
            <Decided frame={frame} overview={figures.overview} />
            <Templates frame={frame} overview={figures.overview} />
            <Left frame={frame} overview={figures.overview} />
          </div>
        </div>
      </>
    ),
  });
}

function Waits({ frame, figures: { waiting, queues } }: { frame: AdminFrame; figures: Figures }) {
  const words = OVERVIEW_WORDS[frame.language];
  const failed = (queues ?? []).reduce((sum, queue) => sum + queue.failed, 0);
  const count = (forms: typeof words.flaggedLinks, number: number): string | null =>
    number === 0 ? null : fillCount(frame.language, forms, { name: "count", count: number });
  const lines = [
    { text: count(words.flaggedLinks, waiting.flaggedLinks), path: "/admin/review" },
    { text: count(words.failedJobs, failed), path: "/admin/queues" },
    { text: waiting.isUpgradeDue ? words.upgradeDue : null, path: "/admin/upgrade" },
    { text: count(words.contradictions, waiting.contradictions), path: "/admin/upgrade" },
    ...waiting.overrides.map(({ number, mailingNumber, mailingId, people, requestedBy }) => ({
      text: fill(words.overrideWaits, {
        by: requestedBy,
        people: formatNumber(frame, people),
        mailing: mailingId,
      }),
      path: `/admin/mailings/${mailingNumber}/overrides/${number}`,
    })),
  ].filter(({ text }) => text !== null);
  return (
    <article>
      <h2>{words.waiting}</h2>
      {lines.length === 0 ? (
        <p class="soft">{words.nothingWaits}</p>
      ) : (
        <ul>
          {lines.map(({ text, path }) => (
            <li>{mayOpen(frame, path) ? <a href={`${frame.basePath}${path}`}>{text}</a> : text}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

function mayOpen({ admin }: AdminFrame, path: string): boolean {
  return admin !== null && navigationOf(admin.role).some((entry) => isCurrent(entry, path));
}

interface OverviewProps {
  readonly frame: AdminFrame;
  readonly overview: Overview;
}

function daysOf({ frame, overview: { days } }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  const format = new Intl.DateTimeFormat(frame.language, { day: "numeric", month: "short", timeZone: "UTC" });
  return {
    frame,
    xHead: words.day,
    xNames: days.map(({ day }) => format.format(new Date(day))),
    tableLabel: words.numbers,
  };
}

function Consents({ frame, overview }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  return (
    <article>
      <LineChart
        {...daysOf({ frame, overview })}
        caption={words.consentsByDay}
        nothing={words.noConsents}
        series={[
          { name: words.granted, values: overview.days.map(({ granted }) => granted) },
          { name: words.withdrawn, values: overview.days.map(({ withdrawn }) => withdrawn) },
        ]}
      />
    </article>
  );
}

function Subscriptions({ frame, overview }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  return (
    <article>
      <LineChart
        {...daysOf({ frame, overview })}
        caption={words.subscriptionsByDay}
        nothing={words.noSubscriptions}
        series={[
          { name: words.subscribed, values: overview.days.map(({ subscribed }) => subscribed) },
          { name: words.unsubscribed, values: overview.days.map(({ unsubscribed }) => unsubscribed) },
          { name: words.leftByLink, values: overview.days.map(({ leftByLink }) => leftByLink) },
        ]}
      />
    </article>
  );
}

function Rewrites({ frame, overview }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  return (
    <article>
      <LineChart
        {...daysOf({ frame, overview })}
        caption={words.templatesByDay}
        nothing={words.noRewrites}
        series={[
          { name: words.rewrites, values: overview.templateDays.map(({ rewrites }) => rewrites) },
          { name: words.flags, values: overview.templateDays.map(({ flags }) => flags) },
        ]}
      />
    </article>
  );
}

function Standings({ frame, overview: { eMarketing } }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  const { granted, withdrawn, contacts } = eMarketing;
  return (
    <Card title={words.eMarketing} nothing={contacts === 0 ? words.noContacts : null}>
      <BarTable
        frame={frame}
        caption={words.eMarketing}
        heads={[words.state, words.contacts, words.share]}
        bars={[
          { name: words.granted, value: granted, kind: "good" },
          { name: words.withdrawn, value: withdrawn, kind: "bad" },
          { name: words.nothingOnRecord, value: contacts - granted - withdrawn },
        ]}
      />
    </Card>
  );
}

function Decided({ frame, overview: { decided } }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  const withheld = WITHHOLD_REASONS.flatMap((reason): readonly Bar[] => {
    const value = decided.withhold[reason] ?? 0;
    return value === 0 ? [] : [{ name: REASON_WORDS[reason][frame.language], value, kind: "bad" }];
  });
  return (
    <Card
      title={words.decided}
      nothing={decided.send === 0 && withheld.length === 0 ? words.nothingDecided : null}
    >
      <BarTable
        frame={frame}
        caption={words.decided}
        heads={[words.outcome, words.recipients, words.share]}
        bars={[{ name: words.send, value: decided.send, kind: "good" }, ...withheld]}
      />
    </Card>
  );
}

function Templates({ frame, overview: { templates } }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  const states = Object.entries(templates);
  return (
    <Card title={words.templates} nothing={states.length === 0 ? words.noTemplates : null}>
      <BarTable
        frame={frame}
        caption={words.templates}
        heads={[words.state, FRAME_WORDS[frame.language].pages.templates, words.share]}
        bars={states.map(([state, value]) => ({ name: lookUp(words.templateStates, state), value }))}
      />
    </Card>
  );
}

function Left({ frame, overview: { leftByMailing } }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  return (
    <Card title={words.leftByMailing} nothing={leftByMailing.length === 0 ? words.nobodyLeft : null}>
      <DataTable
        caption={words.leftByMailing}
        columns={[words.mailing, { head: words.left, isNumber: true }]}
        rows={leftByMailing.map(({ mailingId, count }) => [mailingId, formatNumber(frame, count)])}
      />
    </Card>
  );
}

function Slowest({ frame, overview: { slowestLeaveMs } }: OverviewProps) {
  const words = OVERVIEW_WORDS[frame.language];
  return (
    <Card title={words.slowest} nothing={slowestLeaveMs === null ? words.nobodyLeft : null}>
      <h2>{words.slowest}</h2>
      <p class="figure">{tellDuration(frame, slowestLeaveMs ?? 0)}</p>
      <p class="soft">{words.slowestText}</p>
    </Card>
  );
}

/** Figures under their title, or what to know while there are none. */
function Card({ title, nothing, children }: { title: string; nothing: string | null; children?: Child }) {
  if (nothing === null) return <article>{children}</article>;
  return (
    <article>
      <h2>{title}</h2>
      <p class="soft">{nothing}</p>
    </article>
  );
}

function Machinery({ frame, figures: { queues } }: { frame: AdminFrame; figures: Figures }) {
  const words = OVERVIEW_WORDS[frame.language];
  if (queues === null) return <Notice kind="bad">{words.queuesAway}</Notice>;
  if (queues.length === 0) return null;
  return (
    <article>
      <DataTable
        caption={words.queues}
        columns={[
          words.queue,
          { head: words.queueWaiting, isNumber: true },
          { head: words.queueActive, isNumber: true },
          { head: words.queueFailed, isNumber: true },
        ]}
        rows={queues.map(({ name, waiting, active, failed }) => [
          name,
          formatNumber(frame, waiting),
          formatNumber(frame, active),
          formatNumber(frame, failed),
        ])}
      />
    </article>
  );
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** Writes a span in the largest unit that says something: 40 ms, 12 s, 5 min, 3 h. */
function tellDuration({ language }: AdminFrame, ms: number): string {
  const [unit, size] =
    ms < SECOND_MS
      ? (["millisecond", 1] as const)
      : ms < MINUTE_MS
        ? (["second", SECOND_MS] as const)
        : ms < HOUR_MS
          ? (["minute", MINUTE_MS] as const)
          : (["hour", HOUR_MS] as const);
  const format = new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 });
  return format.format(Math.max(0, ms) / size);
}
