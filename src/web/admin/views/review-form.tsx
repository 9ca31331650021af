// The decision of a group: for which links, with what each scope would do, why, and the four verbs.
import type { Child } from "hono/jsx";
import type { ReviewTrial } from "../../../flow/try-review.ts";
import { countAgainst } from "../../../flow/try-review.ts";
import type { Decidable, ScopeKind } from "../../../store/decision-kinds.ts";
import { DECIDABLE, SCOPES } from "../../../store/decision-kinds.ts";
import type { FlagGroup } from "../../../store/review-queue.ts";
import { fill, fillCount, lookUp } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { REVIEW_REFUSAL_WORDS } from "../strings/review-refusals.ts";
import { PostForm, TextArea } from "./forms.tsx";

/** What somebody has chosen so far; it is shown again where it could not be stored. */
export interface ReviewDraft {
  readonly flagIds: readonly number[];
  readonly scope: ScopeKind;
  readonly reason: string;
  /** A day, as a date field holds it; "" for none. */
  readonly endsAt: string;
  readonly ruling: Decidable | null;
}

const KEY_BY_VERB: Readonly<Record<Decidable, string>> = {
  replace: "r",
  leave: "k",
  "not-an-unsubscribe-link": "n",
  "ask-owner": "a",
};

interface DecisionFormProps {
  readonly frame: AdminFrame;
  readonly path: string;
  readonly draft: ReviewDraft;
  readonly seen: Pick<FlagGroup, "links" | "lastId">;
  readonly obstacle: string | null;
  readonly trialByScope: Readonly<Record<ScopeKind, ReviewTrial>>;
  readonly children?: Child;
}

/** Writes the form of a group; its links stand in it, to be selected. */
export function DecisionForm({ frame, path, draft, seen, children, ...rest }: DecisionFormProps) {
  const words = REVIEW_WORDS[frame.language];
  return (
    <PostForm frame={frame} path={path}>
      <input type="hidden" name="links" value={String(seen.links)} />
      <input type="hidden" name="last" value={String(seen.lastId)} />
      <article>
        <h2>{words.decide}</h2>
        {rest.obstacle === null ? null : (
          <p class="soft">
            {fill(words.obstacle, {
              why: lookUp(REVIEW_REFUSAL_WORDS[frame.language].obstacles, rest.obstacle),
            })}
          </p>
        )}
        <Verbs frame={frame} verbs={rest.obstacle === null ? DECIDABLE : DECIDABLE.slice(1)} />
        <fieldset>
          <legend>{words.scope}</legend>
          {SCOPES.map((scope, index) => (
            <ScopeChoice
              frame={frame}
              scope={scope}
              index={index}
              isChosen={scope === draft.scope}
              trial={rest.trialByScope[scope]}
            />
          ))}
        </fieldset>
        <TextArea
          frame={frame}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={draft.reason}
          rows={2}
        />
        <div class="field">
          <label for="ends">{words.endsAt}</label>
          <input id="ends" name="ends" type="date" value={draft.endsAt} aria-describedby="ends-hint" />
          <small id="ends-hint">{words.endsAtHint}</small>
        </div>
      </article>
      {children}
      <p>
        <button type="submit" class="quiet" formaction={`${frame.basePath}${path}/try`} data-key="t">
          {words.tryAgain}
        </button>
      </p>
    </PostForm>
  );
}

interface ScopeChoiceProps {
  readonly frame: AdminFrame;
  readonly scope: ScopeKind;
  readonly index: number;
  readonly isChosen: boolean;
  readonly trial: ReviewTrial;
}

function ScopeChoice({ frame, scope, index, isChosen, trial }: ScopeChoiceProps) {
  const id = `scope-${scope}`;
  return (
    <div class="scope">
      <input
        id={id}
        type="radio"
        name="scope"
        value={scope}
        checked={isChosen}
        data-key={String(index + 1)}
        aria-describedby={`${id}-trial`}
      />
      <label for={id}>{REVIEW_WORDS[frame.language].scopes[scope]}</label>
      <small id={`${id}-trial`}>{tellTrial(frame, trial, scope)}</small>
    </div>
  );
}

/** Says what a scope would do: "decides 1,302 links; Replace: 2 against earlier decisions". */
function tellTrial({ language }: AdminFrame, trial: ReviewTrial, scope: ScopeKind): string {
  const words = REVIEW_WORDS[language];
  const count = (forms: typeof words.would, number: number) =>
    fillCount(language, forms, { name: "count", count: number });
  const parts = [`${count(words.would, trial.links)}, ${count(words.templates, trial.templates)}`];
  if (trial.beyond > 0) parts.push(count(words.wouldBeyond, trial.beyond));
  if (scope !== "link") {
    const against = (["replace", "leave", "not-an-unsubscribe-link"] as const)
      .map((ruling) => ({ ruling, number: countAgainst(trial, ruling) }))
      .filter(({ number }) => number > 0)
      .map(({ ruling, number }) => `${words.verbs[ruling]}: ${count(words.against, number)}`);
    parts.push(...(against.length === 0 ? [words.agrees] : against));
  }
  return parts.join(" · ");
}

/** Writes the buttons of what can be decided. */
export function Verbs({ frame, verbs }: { frame: AdminFrame; verbs: readonly Decidable[] }) {
  const words = REVIEW_WORDS[frame.language];
  return (
    <p class="actions">
      {verbs.map((ruling, index) => (
        <button
          type="submit"
          name="ruling"
          value={ruling}
          class={index === 0 ? undefined : "quiet"}
          data-key={KEY_BY_VERB[ruling]}
          aria-keyshortcuts={KEY_BY_VERB[ruling]}
        >
          {words.verbs[ruling]} <kbd>{KEY_BY_VERB[ruling]}</kbd>
        </button>
      ))}
    </p>
  );
}
