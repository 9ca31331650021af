// The page of subscription types.
import { type AdminRole, mayAct } from "../../../admin/admin.ts";
import type { Purpose, SubscriptionType } from "../../../consent/purpose.ts";
import type { Refusal } from "../../../consent/refusals.ts";
import type { VocabularyChange } from "../../../store/vocabulary-changes.ts";
import type { AdminFrame } from "../frame.ts";
import { TYPE_WORDS } from "../strings/types.ts";
import { VOCABULARY_WORDS } from "../strings/vocabulary.ts";
import { EDIT_FIELDS, EditForm, EditHistory, EditOutcome, RenameForm } from "./edit-forms.tsx";
import { Choice, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { nameOf, nameOfType } from "./names.ts";

const PATH = "/admin/settings/subscription-types";

interface TypesView {
  readonly types: readonly SubscriptionType[];
  readonly purposes: readonly Purpose[];
  readonly history: readonly VocabularyChange[];
  readonly error: Refusal | null;
  readonly done: string | null;
  readonly role: AdminRole;
}

/** Writes the page. */
export function typesPage(frame: AdminFrame, view: TypesView) {
  const words = TYPE_WORDS[frame.language];
  const mayChange = mayAct(view.role, "owner");
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        <EditOutcome frame={frame} done={view.done} error={view.error} />
        <p>{words.intro}</p>
        {view.types.map((type, index) => (
          <Type frame={frame} type={type} isFirst={index === 0} mayChange={mayChange} />
        ))}
        {mayChange ? <AddForm frame={frame} purposes={view.purposes} /> : null}
        <EditHistory frame={frame} history={view.history} />
      </>
    ),
  });
}

interface TypeProps {
  readonly frame: AdminFrame;
  readonly type: SubscriptionType;
  readonly isFirst: boolean;
  readonly mayChange: boolean;
}

function Type({ frame, type, isFirst, mayChange }: TypeProps) {
  const words = TYPE_WORDS[frame.language];
  const state = type.removedAt !== null ? words.removed : type.isActive ? words.active : words.off;
  return (
    <article>
      <h2>
        {nameOfType(frame, [type], type.key)}{" "}
        <span class={`badge ${type.removedAt !== null ? "bad" : type.isActive ? "good" : "wait"}`}>
          {state}
        </span>
      </h2>
      <dl class="facts">
        <dt>{words.key}</dt>
        <dd>{type.key}</dd>
        <dt>{words.purpose}</dt>
        <dd>{nameOf(frame, "purpose", type.purpose)}</dd>
        <dt>{words.defaultChoice}</dt>
        <dd>{VOCABULARY_WORDS[frame.language].choice[type.defaultChoice]}</dd>
      </dl>
      {mayChange && type.removedAt === null ? (
        <TypeForms frame={frame} type={type} isFirst={isFirst} />
      ) : null}
    </article>
  );
}

function TypeForms({ frame, type, isFirst }: Omit<TypeProps, "mayChange">) {
  const words = TYPE_WORDS[frame.language];
  const choices = VOCABULARY_WORDS[frame.language].choice;
  const common = { frame, path: PATH };
  const given = { key: type.key };
  const edit = type.isActive ? "off" : "on";
  return (
    <details>
      <summary>
        {words.change} <span class="soft">{type.key}</span>
      </summary>
      <RenameForm {...common} given={given} id={type.key} name={nameOfType(frame, [type], type.key)} />
      <EditForm {...common} given={{ ...given, edit: "default" }} button={words.setDefault}>
        <Choice
          frame={frame}
          id={`choice-${type.key}`}
          name={EDIT_FIELDS.choice}
          label={words.defaultChoice}
          value={type.defaultChoice}
          choices={(["subscribed", "unsubscribed"] as const).map((each) => [each, choices[each]])}
        />
      </EditForm>
      <div class="actions">
        {isFirst ? null : <EditForm {...common} given={{ ...given, edit: "up" }} button={words.up} />}
        <EditForm
          {...common}
          given={{ ...given, edit }}
          button={type.isActive ? words.switchOff : words.switchOn}
        />
        <EditForm {...common} given={{ ...given, edit: "remove" }} button={words.remove} isDangerous />
        <span class="soft small">{words.removeHint}</span>
      </div>
    </details>
  );
}

function AddForm({ frame, purposes }: { frame: AdminFrame; purposes: readonly Purpose[] }) {
  const words = TYPE_WORDS[frame.language];
  const choices = VOCABULARY_WORDS[frame.language].choice;
  return (
    <article>
      <h2>{words.add}</h2>
      <EditForm frame={frame} path={PATH} given={{ edit: "add" }} button={words.add}>
        <TextField frame={frame} name={EDIT_FIELDS.key} label={words.key} hint={words.keyHint} isRequired />
        <TextField
          frame={frame}
          name={EDIT_FIELDS.name}
          label={words.name}
          hint={words.nameHint}
          isRequired
        />
        <Choice
          frame={frame}
          name={EDIT_FIELDS.purpose}
          label={words.purpose}
          value="e-marketing"
          choices={purposes
            .filter(({ isActive }) => isActive)
            .map(({ key }) => [key, nameOf(frame, "purpose", key)])}
        />
        <Choice
          frame={frame}
          name={EDIT_FIELDS.choice}
          label={words.defaultChoice}
          value="subscribed"
          choices={(["subscribed", "unsubscribed"] as const).map((each) => [each, choices[each]])}
        />
      </EditForm>
    </article>
  );
}
