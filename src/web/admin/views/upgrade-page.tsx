// The page of the upgrade: the last job with its report, the mapping to rehearse, and the runs there were.

import type { SubscriptionType } from "../../../consent/purpose.ts";
import { type Refusal, tellRefusal } from "../../../consent/refusals.ts";
import type { CountedProposal } from "../../../flow/propose-mapping.ts";
import type { UpgradeJobView } from "../../../queue/upgrade-jobs.ts";
import type { Batch } from "../../../store/batches.ts";
import { fill, lookUp } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { UPGRADE_WORDS } from "../strings/upgrade.ts";
import { PostForm } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { nameOfType } from "./names.ts";
import { DataTable, Moment, Notice } from "./parts.tsx";

/** Names the fields. */
export const UPGRADE_FIELDS = { interest: "interest", type: "type", upgrade: "upgrade", job: "job" } as const;

interface UpgradeView {
  readonly types: readonly SubscriptionType[];
  readonly runs: readonly Batch[];
  readonly job: UpgradeJobView | null;
  readonly isBusy: boolean;
  readonly proposals: readonly CountedProposal[];
  readonly hasQueues: boolean;
  /** What keeps the upgrade from being rehearsed and run; `null`: nothing does. */
  readonly obstacle: Refusal | null;
  readonly mayRun: boolean;
}

interface UpgradeProps {
  readonly frame: AdminFrame;
  readonly view: UpgradeView;
}

/** Writes the page. */
export function upgradePage(frame: AdminFrame, view: UpgradeView) {
  const words = UPGRADE_WORDS[frame.language];
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        <p>{words.intro}</p>
        {view.hasQueues ? null : <Notice kind="wait">{words.noQueues}</Notice>}
        {view.obstacle === null ? null : (
          <Notice kind="bad">{tellRefusal(view.obstacle, frame.language)}.</Notice>
        )}
        {view.mayRun ? null : <p class="soft">{words.ownersOnly}</p>}
        <div id="upgrade" data-refresh-seconds={view.isBusy ? 2 : undefined}>
          {view.job === null ? null : <LastJob frame={frame} view={view} job={view.job} />}
          {view.isBusy ? null : <Mapping frame={frame} view={view} />}
          <Runs frame={frame} view={view} />
        </div>
      </>
    ),
  });
}

function LastJob({ frame, view, job }: UpgradeProps & { job: UpgradeJobView }) {
  const words = UPGRADE_WORDS[frame.language];
  const kind = job.state === "failed" ? "bad" : job.state === "done" ? "good" : "wait";
  return (
    <article>
      <h2>
        {words.steps[job.step]} <span class={`badge ${kind}`}>{words.states[job.state]}</span>
      </h2>
      {view.isBusy ? (
        <p role="status">{fill(words.soFar, { count: formatNumber(frame, job.contacts ?? 0) })}</p>
      ) : null}
      {job.failure === null ? null : <Failure frame={frame} failure={job.failure} />}
      {job.state === "done" ? <Report frame={frame} job={job} /> : null}
      {job.state === "done" && job.step === "rehearse" && view.mayRun ? (
        <PostForm frame={frame} path="/admin/upgrade/run" class="actions">
          <input type="hidden" name={UPGRADE_FIELDS.job} value={job.id} />
          <button type="submit">{words.run}</button>
          <span class="soft">{words.runHint}</span>
        </PostForm>
      ) : null}
    </article>
  );
}

/** What was thrown is for whoever looks after the system, in the words of the log. */
function Failure({ frame, failure }: { frame: AdminFrame; failure: string }) {
  const words = UPGRADE_WORDS[frame.language];
  return (
    <>
      <p>{words.failed}</p>
      <details>
        <summary>{words.failedBecause}</summary>
        <p lang="en">{failure}</p>
      </details>
    </>
  );
}

function Report({ frame, job }: { frame: AdminFrame; job: UpgradeJobView }) {
  const words = UPGRADE_WORDS[frame.language];
  const figures = Object.entries(job.counts).filter(([name]) => Object.hasOwn(words.figures, name));
  return (
    <>
      <DataTable
        caption={words.report}
        columns={[words.figure, { head: words.contacts, isNumber: true }]}
        rows={figures.map(([name, count]) => [lookUp(words.figures, name), formatNumber(frame, count)])}
      />
      {job.contradictions.length === 0 ? null : (
        <DataTable
          caption={words.toLookAt}
          columns={[words.figure, { head: words.contacts, isNumber: true }, words.some]}
          rows={job.contradictions.map(({ name, contacts, samples }) => [
            lookUp(words.contradictions, name),
            formatNumber(frame, contacts),
            samples.length === 0
              ? "–"
              : samples.map(({ id, address }) => (
                  <>
                    <span class="line">{address === null ? id : `${id} (${address})`}</span>{" "}
                  </>
                )),
          ])}
        />
      )}
    </>
  );
}

function Mapping({ frame, view }: UpgradeProps) {
  const words = UPGRADE_WORDS[frame.language];
  const types = view.types.filter(({ isActive }) => isActive);
  return (
    <article>
      <h2>{words.mapping}</h2>
      <PostForm frame={frame} path="/admin/upgrade/rehearse">
        {view.proposals.length === 0 ? (
          <p class="soft">{words.noInterests}</p>
        ) : (
          <>
            <p>{words.mappingHint}</p>
            <DataTable
              columns={[words.interest, { head: words.contacts, isNumber: true }, words.becomes]}
              rows={view.proposals.map((proposal) => [
                proposal.interest,
                formatNumber(frame, proposal.contacts),
                <TypeChoice
                  frame={frame}
                  types={types}
                  proposal={proposal}
                  chosen={chosenFor(view, proposal)}
                />,
              ])}
            />
          </>
        )}
        {view.hasQueues ? (
          <div class="actions">
            <button type="submit">{words.rehearse}</button>
            <span class="soft">{words.rehearseHint}</span>
          </div>
        ) : null}
      </PostForm>
    </article>
  );
}

interface TypeChoiceProps {
  readonly frame: AdminFrame;
  readonly types: readonly SubscriptionType[];
  readonly proposal: CountedProposal;
  readonly chosen: string | null;
}

function TypeChoice({ frame, types, proposal: { interest }, chosen }: TypeChoiceProps) {
  const words = UPGRADE_WORDS[frame.language];
  return (
    <>
      <input type="hidden" name={UPGRADE_FIELDS.interest} value={interest} />
      <select name={UPGRADE_FIELDS.type} aria-label={`${interest}: ${words.becomes}`}>
        <option value="">{words.nothing}</option>
        {types.map(({ key }) => (
          <option value={key} selected={key === chosen}>
            {nameOfType(frame, types, key)}
          </option>
        ))}
      </select>
    </>
  );
}

/** What was rehearsed or run stands; before that and once it was taken back, what its name proposes. */
function chosenFor({ job }: UpgradeView, { interest, subscriptionType }: CountedProposal): string | null {
  if (job === null || job.step === "rollback") return subscriptionType;
  return Object.hasOwn(job.mapping, interest) ? (job.mapping[interest] ?? null) : null;
}

/** Nobody takes a run back by one press that slipped. */
function RollBack({ frame, run }: { frame: AdminFrame; run: Batch }) {
  const words = UPGRADE_WORDS[frame.language];
  return (
    <details>
      <summary aria-label={`${words.rollback}: ${run.id}`}>{words.rollback} …</summary>
      <PostForm frame={frame} path="/admin/upgrade/rollback">
        <p class="small">{words.rollbackHint}</p>
        <input type="hidden" name={UPGRADE_FIELDS.upgrade} value={String(run.id)} />
        <button type="submit" class="danger">
          {words.rollback}
        </button>
      </PostForm>
    </details>
  );
}

function Runs({ frame, view }: UpgradeProps) {
  const words = UPGRADE_WORDS[frame.language];
  if (view.runs.length === 0) return <p class="soft">{words.noRuns}</p>;
  return (
    <article>
      <DataTable
        caption={words.runs}
        columns={[words.number, words.by, words.begun, words.ended, words.rollback]}
        rows={view.runs.map((run) => [
          run.id,
          run.startedBy ?? "–",
          <Moment frame={frame} at={run.startedAt} />,
          run.finishedAt === null ? (
            <span class="badge wait">{words.running}</span>
          ) : (
            <Moment frame={frame} at={run.finishedAt} />
          ),
          run.takeBack !== null ? (
            <span class="badge">{words.takenBack}</span>
          ) : view.mayRun && view.hasQueues && !view.isBusy ? (
            <RollBack frame={frame} run={run} />
          ) : (
            "–"
          ),
        ])}
      />
    </article>
  );
}
