// The page of purposes, legal bases and sources.
import { type AdminRole, mayAct } from "../../../admin/admin.ts";
import type { Refusal } from "../../../consent/refusals.ts";
import type { VocabularyEntry, VocabularyKind } from "../../../store/vocabulary.ts";
import type { VocabularyChange } from "../../../store/vocabulary-changes.ts";
import type { AdminFrame } from "../frame.ts";
import { TYPE_WORDS } from "../strings/types.ts";
import { EDIT_FIELDS, EditForm, EditHistory, EditOutcome, RenameForm } from "./edit-forms.tsx";
import { TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";

const PATH = "/admin/settings/vocabulary";

interface VocabularyView {
  readonly lists: readonly { readonly kind: VocabularyKind; readonly entries: readonly VocabularyEntry[] }[];
  readonly history: readonly VocabularyChange[];
  readonly error: Refusal | null;
  readonly done: string | null;
  readonly role: AdminRole;
}

/** Writes the page. */
export function vocabularyPage(frame: AdminFrame, view: VocabularyView) {
  const words = TYPE_WORDS[frame.language];
  const mayChange = mayAct(view.role, "owner");
  return adminLayout(frame, {
    title: words.vocabulary,
    content: (
      <>
        <EditOutcome frame={frame} done={view.done} error={view.error} />
        <p>{words.vocabularyIntro}</p>
        {view.lists.map(({ kind, entries }) => (
          <article>
            <h2>{words.kinds[kind]}</h2>
            {entries.map((entry) => (
              <Entry frame={frame} kind={kind} entry={entry} mayChange={mayChange} />
            ))}
            {mayChange ? <AddForm frame={frame} kind={kind} /> : null}
          </article>
        ))}
        <EditHistory frame={frame} history={view.history} />
      </>
    ),
  });
}

interface EntryProps {
  readonly frame: AdminFrame;
  readonly kind: VocabularyKind;
  readonly entry: VocabularyEntry;
  readonly mayChange: boolean;
}

function Entry({ frame, kind, entry, mayChange }: EntryProps) {
  const words = TYPE_WORDS[frame.language];
  const { key, isActive, nameByLanguage } = entry;
  const name = nameByLanguage[frame.language] ?? nameByLanguage.en ?? key;
  const title = (
    <>
      {name} <span class="soft">{key}</span>{" "}
      <span class={`badge ${isActive ? "good" : "wait"}`}>{isActive ? words.active : words.off}</span>
    </>
  );
  if (!mayChange) return <p>{title}</p>;
  const common = { frame, path: PATH };
  const given = { of: kind, key };
  return (
    <details>
      <summary>{title}</summary>
      <RenameForm {...common} given={given} id={`${kind}-${key}`} name={name} />
      <EditForm
        {...common}
        given={{ ...given, edit: isActive ? "off" : "on" }}
        button={isActive ? words.switchOff : words.switchOn}
      />
    </details>
  );
}

function AddForm({ frame, kind }: { frame: AdminFrame; kind: VocabularyKind }) {
  const words = TYPE_WORDS[frame.language];
  return (
    <EditForm frame={frame} path={PATH} given={{ of: kind, edit: "add" }} button={words.add}>
      <TextField
        frame={frame}
        id={`key-${kind}`}
        name={EDIT_FIELDS.key}
        label={words.key}
        hint={words.keyHint}
      />
      <TextField
        frame={frame}
        id={`name-${kind}`}
        name={EDIT_FIELDS.name}
        label={words.name}
        hint={words.nameHint}
      />
    </EditForm>
  );
}
