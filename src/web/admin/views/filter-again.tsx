// Having the lists of a mailing decided again, and what became of it.
import type { AdminFrame } from "../frame.ts";
import { FILTER_AGAIN_WORDS } from "../strings/filter-again.ts";
import { PostForm } from "./forms.tsx";
import { Notice } from "./parts.tsx";

/** Whether it can be done, and what became of it. */
export interface FilteringAgain {
  readonly isOffered: boolean;
  /** `null`: nobody has just asked for it. */
  readonly state: "under-way" | "done" | "not-possible" | null;
}

/** Tells what became of it. */
export function AgainNotice({ frame, again: { state } }: { frame: AdminFrame; again: FilteringAgain }) {
  const words = FILTER_AGAIN_WORDS[frame.language];
  if (state === null) return null;
  const kind = state === "done" ? "good" : state === "under-way" ? "wait" : "bad";
  return <Notice kind={kind}>{words.states[state]}</Notice>;
}

/** The button. */
export function AgainForm({ frame, again }: { frame: AdminFrame; again: FilteringAgain }) {
  const words = FILTER_AGAIN_WORDS[frame.language];
  if (!again.isOffered || again.state === "under-way") return null;
  return (
    <PostForm frame={frame} path={`${frame.path}/filter`} class="actions">
      <button type="submit" class="quiet">
        {words.button}
      </button>
      <small class="soft">{words.hint}</small>
    </PostForm>
  );
}
