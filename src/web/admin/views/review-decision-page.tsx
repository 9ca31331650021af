// A decision of flagged links by itself: what it was, how far it is carried out, and the way back.
import { fill, fillCount } from "../../strings/message.ts";
import { REVIEW_SCRIPT_PATH } from "../assets.ts";
import { type AdminFrame, formatTime } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { REVIEW_DECISION_WORDS } from "../strings/review-decision.ts";
import { adminLayout } from "./layout.tsx";
import { Notice } from "./parts.tsx";
import { type MadeDecision, ReviewNotices, tellDecision } from "./review-decision.tsx";

/** Writes the page. */
export function reviewDecisionPage(frame: AdminFrame, made: MadeDecision) {
  const { decision } = made;
  const words = REVIEW_WORDS[frame.language];
  const { undoneBy, undoneAt } = decision;
  return adminLayout(frame, {
    title: REVIEW_DECISION_WORDS[frame.language].done[decision.ruling],
    scripts: [REVIEW_SCRIPT_PATH],
    content: (
      <>
        {undoneBy === null || undoneAt === null ? (
          <ReviewNotices frame={frame} made={made} />
        ) : (
          <Undone frame={frame} made={made} by={undoneBy} at={undoneAt} />
        )}
        <p>{tellDecision(frame, decision)}</p>
        {decision.reason === null ? null : <blockquote>{decision.reason}</blockquote>}
        <p>
          <a href={`${frame.basePath}/admin/review/group/${decision.fingerprint}`}>
            {fillCount(frame.language, words.links, { name: "count", count: decision.links })}
          </a>
        </p>
      </>
    ),
  });
}

interface UndoneProps {
  readonly frame: AdminFrame;
  readonly made: MadeDecision;
  readonly by: string;
  readonly at: Date;
}

const REFRESH_SECONDS = 3;

function Undone({ frame, made: { progress }, by, at }: UndoneProps) {
  const words = REVIEW_DECISION_WORDS[frame.language];
  const isDone = progress.done >= progress.templates;
  const counts = { done: String(progress.done), all: String(progress.templates) };
  return (
    <div id="decision" data-refresh-seconds={isDone ? undefined : String(REFRESH_SECONDS)}>
      <Notice kind="good">
        <p>
          {fillCount(frame.language, words.undone, {
            name: "count",
            count: progress.templates - progress.reverted,
          })}{" "}
          ({fill(REVIEW_WORDS[frame.language].by, { by, time: formatTime(frame, at) })})
        </p>
        {progress.reverted === 0 ? null : (
          <p>{fillCount(frame.language, words.reverted, { name: "count", count: progress.reverted })}</p>
        )}
        {isDone ? null : <p>{fill(words.rewriting, counts)}</p>}
      </Notice>
    </div>
  );
}
