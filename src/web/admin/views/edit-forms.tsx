// Forms that edit one entry of a list: each names the edit, and the entry by its key.
import type { Child } from "hono/jsx";
import { INTERFACE_LANGUAGES } from "../../../base/languages.ts";
import { type Refusal, tellRefusal } from "../../../consent/refusals.ts";
import type { VocabularyChange } from "../../../store/vocabulary-changes.ts";
import type { AdminFrame } from "../frame.ts";
import { TYPE_WORDS } from "../strings/types.ts";
import { Choice, PostForm, TextField } from "./forms.tsx";
import { DataTable, Moment, Notice } from "./parts.tsx";

/** Names the fields. */
export const EDIT_FIELDS = {
  edit: "edit",
  of: "of",
  key: "key",
  name: "name",
  language: "language",
  purpose: "purpose",
  choice: "choice",
} as const;

interface EditFormProps {
  readonly frame: AdminFrame;
  readonly path: string;
  /** Fields that are not shown. */
  readonly given: Readonly<Record<string, string>>;
  readonly button: string;
  readonly isDangerous?: boolean;
  readonly children?: Child;
}

/** One edit. */
export function EditForm({ frame, path, given, button, isDangerous = false, children }: EditFormProps) {
  return (
    <PostForm frame={frame} path={path} class="row">
      {Object.entries(given).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" class={isDangerous ? "danger" : "quiet"}>
        {button}
      </button>
    </PostForm>
  );
}

interface RenameProps {
  readonly frame: AdminFrame;
  readonly path: string;
  readonly given: Readonly<Record<string, string>>;
  /** Tells the fields of this form from those of the others. */
  readonly id: string;
  readonly name: string;
}

/** Gives an entry another name in one language. */
export function RenameForm({ frame, path, given, id, name }: RenameProps) {
  const words = TYPE_WORDS[frame.language];
  const languageNames = new Intl.DisplayNames([frame.language], { type: "language" });
  return (
    <EditForm frame={frame} path={path} given={{ ...given, edit: "rename" }} button={words.rename}>
      <Choice
        frame={frame}
        id={`language-${id}`}
        name={EDIT_FIELDS.language}
        label={words.language}
        value={frame.language}
        choices={INTERFACE_LANGUAGES.map((code) => [code, languageNames.of(code) ?? code])}
      />
      <TextField frame={frame} id={`name-${id}`} name={EDIT_FIELDS.name} label={words.name} value={name} />
    </EditForm>
  );
}

/** What came of an edit. */
export function EditOutcome({
  frame,
  done,
  error,
}: {
  frame: AdminFrame;
  done: string | null;
  error: Refusal | null;
}) {
  const words = TYPE_WORDS[frame.language];
  if (error !== null) {
    return (
      <Notice kind="bad">
        {words.refused} {tellRefusal(error, frame.language)}
      </Notice>
    );
  }
  if (done === "saved") return <Notice kind="good">{words.saved}</Notice>;
  return done === "nothing" ? <Notice kind="wait">{words.nothing}</Notice> : null;
}

/** The changes of all entries, the latest first. */
export function EditHistory({ frame, history }: { frame: AdminFrame; history: readonly VocabularyChange[] }) {
  const words = TYPE_WORDS[frame.language];
  return (
    <article>
      <h2>{words.history}</h2>
      {history.length === 0 ? (
        <p class="soft">{words.noHistory}</p>
      ) : (
        <DataTable
          columns={[words.when, words.key, words.before, words.after, words.who]}
          rows={history.map(({ at, key, before, after, by }) => [
            <Moment frame={frame} at={at} />,
            key,
            tellChanged(before, after),
            tellChanged(after, before),
            by,
          ])}
        />
      )}
    </article>
  );
}

/** Tells the fields of one state that another has otherwise. */
function tellChanged(state: unknown, other: unknown): string {
  if (typeof state !== "object" || state === null) return "–";
  const others: Readonly<Record<string, unknown>> = { ...(typeof other === "object" ? other : {}) };
  return Object.entries(state)
    .filter(([name, value]) => JSON.stringify(others[name]) !== JSON.stringify(value))
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("; ")
    .slice(0, 300);
}
