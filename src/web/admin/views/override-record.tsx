// One override that was made at the desk: what it is, who has a say in it, and the list of those of a mailing.
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { OverrideVerb } from "../../../flow/override-mailing.ts";
import type { NamedPerson, OverrideRecord, OverrideState } from "../../../store/named-overrides.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { MAILING_WORDS } from "../strings/mailings.ts";
import { OVERRIDE_WORDS } from "../strings/overrides.ts";
import { PostForm } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { nameOf } from "./names.ts";
import { OVERRIDE_FIELDS, type PlannedOverride, PlanPart } from "./override-page.tsx";
import { DataTable, Moment, Notice } from "./parts.tsx";

interface RecordView {
  readonly record: OverrideRecord;
  /** What it would add now. */
  readonly planned: PlannedOverride;
  readonly verbs: readonly OverrideVerb[];
  /** The first of those it names. */
  readonly people: readonly NamedPerson[];
  readonly notice: { readonly kind: "good" | "bad"; readonly text: string } | null;
}

/** Writes the page. */
export function overrideRecordPage(frame: AdminFrame, view: RecordView) {
  const words = OVERRIDE_WORDS[frame.language];
  const { record, planned, notice } = view;
  return adminLayout(frame, {
    title: fill(words.recordTitle, { number: `${record.number}`, id: record.mailingId }),
    trail: [{ path: `/admin/mailings/${record.mailingNumber}`, name: record.mailingId }],
    content: (
      <>
        {notice === null ? null : <Notice kind={notice.kind}>{notice.text}</Notice>}
        <article>
          <Facts frame={frame} record={record} />
        </article>
        <PlanPart frame={frame} planned={planned}>
          <p class="soft">{words.scope}</p>
          <Say frame={frame} view={view} />
        </PlanPart>
        {planned.kind === "reckoned" || planned.kind === "follows" || view.verbs.length === 0 ? null : (
          <article>
            <Say frame={frame} view={view} />
          </article>
        )}
        <People frame={frame} people={view.people} />
      </>
    ),
  });
}

function Facts({ frame, record }: { frame: AdminFrame; record: OverrideRecord }) {
  const words = OVERRIDE_WORDS[frame.language];
  const mailing = MAILING_WORDS[frame.language];
  const { requestedBy, requestedAt, decidedBy, decidedAt, legalBasis } = record;
  return (
    <dl class="facts">
      <dt>{words.state}</dt>
      <dd>
        <StateBadge frame={frame} state={record.state} />
      </dd>
      <dt>{words.askedBy}</dt>
      <dd>
        {requestedBy}, <Moment frame={frame} at={requestedAt} />
      </dd>
      <dt>{words.why}</dt>
      <dd>{record.reason}</dd>
      <dt>{words.lifts}</dt>
      <dd>
        {record.lifts.map((reason) => REASON_WORDS[reason][frame.language]).join(" · ")}
        {legalBasis === null
          ? null
          : `; ${fill(mailing.withWithdrawn, { basis: nameOf(frame, "basis", legalBasis) })}`}
      </dd>
      <dt>{words.names}</dt>
      <dd>{formatNumber(frame, record.people)}</dd>
      {decidedBy === null || decidedAt === null ? null : (
        <>
          <dt>{words.decidedBy}</dt>
          <dd>
            {decidedBy}, <Moment frame={frame} at={decidedAt} />
          </dd>
        </>
      )}
    </dl>
  );
}

const STATE_KINDS: Readonly<Record<OverrideState, string>> = {
  waiting: "wait",
  "in-force": "good",
  refused: "bad",
  ended: "",
};

function StateBadge({ frame, state }: { frame: AdminFrame; state: OverrideState }) {
  return <span class={`badge ${STATE_KINDS[state]}`}>{OVERRIDE_WORDS[frame.language].states[state]}</span>;
}

/** What the reader may say; yes is said to the counts that are shown. */
function Say({ frame, view: { record, planned, verbs } }: { frame: AdminFrame; view: RecordView }) {
  const words = OVERRIDE_WORDS[frame.language];
  if (verbs.length === 0) return null;
  const people = planned.kind === "reckoned" ? planned.plan.contactIds.length : 0;
  const isOwn = record.state === "waiting" && !verbs.includes("approve");
  return (
    <>
      {isOwn ? <p>{words.own}</p> : null}
      <PostForm frame={frame} path={frame.path} class="actions">
        <input type="hidden" name={OVERRIDE_FIELDS.people} value={`${people}`} />
        {verbs.map((verb) => (
          <button
            type="submit"
            name={OVERRIDE_FIELDS.verb}
            value={verb}
            class={verb === "approve" ? "danger" : "quiet"}
          >
            {words.verbs[verb]}
          </button>
        ))}
      </PostForm>
    </>
  );
}

function People({ frame, people }: { frame: AdminFrame; people: readonly NamedPerson[] }) {
  const words = OVERRIDE_WORDS[frame.language];
  const mailing = MAILING_WORDS[frame.language];
  if (people.length === 0) return null;
  return (
    <article>
      <DataTable
        caption={fill(words.firstNames, { count: formatNumber(frame, people.length) })}
        columns={[mailing.id, mailing.name, mailing.address]}
        rows={people.map(({ contactId, externalId, name, email }) => [
          <a href={`${frame.basePath}/admin/contacts/${contactId}`}>{externalId}</a>,
          name,
          email,
        ])}
      />
    </article>
  );
}

/** Lists the overrides of a mailing that were made at the desk. */
export function OverrideList({ frame, records }: { frame: AdminFrame; records: readonly OverrideRecord[] }) {
  const words = OVERRIDE_WORDS[frame.language];
  if (records.length === 0) return null;
  return (
    <article>
      <DataTable
        caption={words.desk}
        columns={["#", words.state, words.askedBy, words.why, { head: words.names, isNumber: true }]}
        rows={records.map((record) => [
          <a href={`${frame.basePath}/admin/mailings/${record.mailingNumber}/overrides/${record.number}`}>
            {formatNumber(frame, record.number)}
          </a>,
          <StateBadge frame={frame} state={record.state} />,
          record.requestedBy,
          record.reason,
          formatNumber(frame, record.people),
        ])}
      />
    </article>
  );
}
