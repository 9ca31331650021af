// One group of flagged links, or one link that is decided once more: the evidence, the decision, the links.
import type { ShownGroup } from "../../../flow/load-review-group.ts";
import type { ShownFlag } from "../../../flow/show-flag.ts";
import type { StoredDecision } from "../../../store/review-decisions.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatTime } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { REVIEW_DECISION_WORDS } from "../strings/review-decision.ts";
import { PostForm } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { Notice } from "./parts.tsx";
import { type MadeDecision, ReviewNotices, tellDecision } from "./review-decision.tsx";
import { FlagEvidence } from "./review-evidence.tsx";
import { DecisionForm, type ReviewDraft, Verbs } from "./review-form.tsx";
import { ReviewHelp } from "./review-help.tsx";
import { GroupLinks } from "./review-links.tsx";

/** What the page shows. */
export interface ReviewGroupView {
  /** `null`: nothing of it waits any more. */
  readonly shown: ShownGroup | null;
  /** The link that is looked at. */
  readonly looked: ShownFlag | null;
  readonly draft: ReviewDraft;
  /** What others decided, where they were sooner. */
  readonly conflict: readonly StoredDecision[] | null;
  readonly error: string | null;
  readonly made: MadeDecision | null;
  readonly script: string;
}

/** Writes the page of a group. */
export function reviewGroupPage(frame: AdminFrame, view: ReviewGroupView) {
  const { shown, looked, draft } = view;
  return adminLayout(frame, {
    title: titleOf(frame, shown?.group.text ?? ""),
    scripts: [view.script],
    content: (
      <>
        <ReviewNotices frame={frame} made={view.made} />
        {view.conflict === null ? null : <Conflict frame={frame} since={view.conflict} draft={draft} />}
        {view.error === null ? null : <Notice kind="bad">{view.error}</Notice>}
        {shown === null ? (
          <p>{REVIEW_DECISION_WORDS[frame.language].gone}</p>
        ) : (
          <>
            <NeededBy frame={frame} at={shown.group.neededBy} />
            {looked === null ? null : <FlagEvidence frame={frame} looked={looked} />}
            <DecisionForm
              frame={frame}
              path={`/admin/review/group/${shown.group.fingerprint}`}
              draft={draft}
              seen={shown.group}
              obstacle={shown.obstacle}
              trialByScope={shown.trialByScope}
            >
              <GroupLinks frame={frame} shown={shown} chosen={draft.flagIds} />
            </DecisionForm>
          </>
        )}
        <ReviewHelp frame={frame} />
      </>
    ),
  });
}

/** Writes the page of a link that a rule decided; it does not tell how, nor that one did. */
export function reviewCheckPage(frame: AdminFrame, looked: ShownFlag, script: string) {
  const words = REVIEW_WORDS[frame.language];
  return adminLayout(frame, {
    title: titleOf(frame, looked.flag.text),
    scripts: [script],
    content: (
      <>
        <FlagEvidence frame={frame} looked={looked} />
        <PostForm frame={frame} path={`/admin/review/check/${looked.flag.id}`}>
          <article>
            <h2>{words.decide}</h2>
            <Verbs frame={frame} verbs={["replace", "leave", "not-an-unsubscribe-link"]} />
          </article>
        </PostForm>
        <ReviewHelp frame={frame} />
      </>
    ),
  });
}

function titleOf({ language }: AdminFrame, text: string): string {
  return text === "" ? REVIEW_WORDS[language].facts.noText : `“${text}”`;
}

function NeededBy({ frame, at }: { frame: AdminFrame; at: Date | null }) {
  if (at === null) return null;
  return (
    <p>
      <span class="badge wait">
        {fill(REVIEW_WORDS[frame.language].neededBy, { time: formatTime(frame, at) })}
      </span>
    </p>
  );
}

interface ConflictProps {
  readonly frame: AdminFrame;
  readonly since: readonly StoredDecision[];
  readonly draft: ReviewDraft;
}

/** Nothing a person wrote is lost: it stands below, or here where no form is left. */
function Conflict({ frame, since, draft }: ConflictProps) {
  const words = REVIEW_DECISION_WORDS[frame.language];
  return (
    <Notice kind="wait">
      <p>{words.conflict}</p>
      <ul>
        {since.map((decision) => (
          <li>
            <a href={`${frame.basePath}/admin/review/decision/${decision.number}`}>
              {tellDecision(frame, decision)}
            </a>
          </li>
        ))}
      </ul>
      {draft.ruling === null ? null : (
        <p>
          {fill(words.yourChoice, { what: REVIEW_WORDS[frame.language].verbs[draft.ruling] })}
          {draft.reason === "" ? null : <q>{draft.reason}</q>}
        </p>
      )}
    </Notice>
  );
}
