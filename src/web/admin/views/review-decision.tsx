// What became of a decision: how far its templates are rewritten, and how it is taken back.
import type { StoredDecision } from "../../../store/review-decisions.ts";
import type { ReviewProgress } from "../../../store/review-work.ts";
import { fill, fillCount } from "../../strings/message.ts";
import { type AdminFrame, formatTime } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { REVIEW_DECISION_WORDS } from "../strings/review-decision.ts";
import { PostForm } from "./forms.tsx";
import { Notice } from "./parts.tsx";

/** A decision of who reads the page, and how far it is carried out. */
export interface MadeDecision {
  readonly decision: StoredDecision;
  readonly progress: ReviewProgress;
}

const REFRESH_SECONDS = 3;

/** Tells the last decision with its undo; while templates are rewritten it changes by itself. */
export function ReviewNotices({ frame, made }: { frame: AdminFrame; made: MadeDecision | null }) {
  if (made === null) return null;
  const { decision, progress } = made;
  const words = REVIEW_DECISION_WORDS[frame.language];
  const isDone = progress.done >= progress.templates;
  return (
    <div id="decision" data-refresh-seconds={isDone ? undefined : String(REFRESH_SECONDS)}>
      <Notice kind="good">
        <p>
          <DecisionLine frame={frame} decision={decision} />
        </p>
        {progress.templates === 0 ? null : <p>{tellProgress(frame, progress)}</p>}
        {progress.refused.map(({ templateId, message }) => (
          <p>{fill(words.refused, { template: templateId, why: message })}</p>
        ))}
        {decision.undoneAt === null ? <Undo frame={frame} decision={decision} /> : null}
      </Notice>
    </div>
  );
}

function DecisionLine({ frame, decision }: { frame: AdminFrame; decision: StoredDecision }) {
  const { language } = frame;
  const words = REVIEW_DECISION_WORDS[language];
  const links = fillCount(language, REVIEW_WORDS[language].links, { name: "count", count: decision.links });
  if (decision.isCheck) return <>{words.checked}</>;
  return (
    <>
      {words.done[decision.ruling]}: {links}
    </>
  );
}

function tellProgress(frame: AdminFrame, { done, templates }: ReviewProgress): string {
  const words = REVIEW_DECISION_WORDS[frame.language];
  const all = String(templates);
  return done < templates
    ? fill(words.rewriting, { done: String(done), all })
    : fill(words.rewritten, { all });
}

function Undo({ frame, decision }: { frame: AdminFrame; decision: StoredDecision }) {
  return (
    <PostForm frame={frame} path={`/admin/review/decision/${decision.number}/undo`}>
      <button type="submit" class="quiet" data-key="z">
        {REVIEW_DECISION_WORDS[frame.language].undo}
      </button>
    </PostForm>
  );
}

/** Tells who decided, what and when. */
export function tellDecision(frame: AdminFrame, { by, ruling, at }: StoredDecision): string {
  const words = REVIEW_DECISION_WORDS[frame.language];
  return fill(words.conflictBy, { by, what: words.done[ruling], time: formatTime(frame, at) });
}
