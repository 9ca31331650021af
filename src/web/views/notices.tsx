// What the page says above all else: that it is a preview, what was just changed, what bars the address.
import { assertNever } from "../../base/assert.ts";
import type { SubscriptionTypeKey } from "../../base/ids.ts";
import type { PreferenceRequest } from "../../consent/decide-changes.ts";
import { E_MARKETING, type SubscriptionChoice } from "../../consent/purpose.ts";
import { typeName } from "../strings/languages.ts";
import { fill } from "../strings/message.ts";
import { ActionForm } from "./action-form.tsx";
import { isReceived, type PersonalPage, purposeState } from "./personal-page.ts";

/** Draws the notices that hold for this page. */
export function Notices({ page }: { page: PersonalPage }) {
  const { strings, preferences } = page;
  const { suppressions, companyHasNoMailings } = preferences.standing;
  const confirmation = confirm(page);
  return (
    <>
      {preferences.isPreview ? <PreviewBanner page={page} /> : null}
      {confirmation === null ? null : <Done page={page} confirmation={confirmation} />}
      {suppressions.length === 0 ? null : (
        <Bar title={strings.barredTitle} lines={suppressions.map(({ reason }) => strings.barred[reason])} />
      )}
      {companyHasNoMailings ? <Bar title={null} lines={[strings.companyBarred]} /> : null}
    </>
  );
}

function PreviewBanner({ page: { strings, note } }: { page: PersonalPage }) {
  const { title, text } = strings.preview.banner;
  return <Bar title={title} lines={[note?.kind === "preview" ? strings.preview.pressed : text]} />;
}

interface Confirmation {
  readonly lines: readonly string[];
  readonly undo: PreferenceRequest | null;
}

/** Says what was changed, as far as it is so: the record is asked, not the address bar. */
function confirm(page: PersonalPage): Confirmation | null {
  const { strings, preferences, note } = page;
  if (note === null) return null;
  const state = purposeState(preferences, E_MARKETING);
  switch (note.kind) {
    case "preview":
      return null;
    case "nothing":
      return { lines: [strings.saved.nothing], undo: null };
    case "saved":
      return preferences.standing.subscriptionByType.size > 0
        ? { lines: [strings.saved.choices], undo: null }
        : null;
    // What was never granted is not granted by an undo; the button below does that, by its name.
    case "stopped":
      return state === "stopped"
        ? { lines: [strings.saved.stopped], undo: note.hasUndo ? { kind: "start-again" } : null }
        : null;
    case "started":
      return state === "on"
        ? { lines: [strings.saved.started], undo: note.hasUndo ? { kind: "stop-all" } : null }
        : null;
    case "chosen":
      return confirmChoices(page, note.beforeByType);
    default:
      return assertNever(note);
  }
}

function confirmChoices(
  { strings, preferences }: PersonalPage,
  beforeByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice>,
): Confirmation | null {
  const changed = preferences.origin.types.filter((type) => {
    const before = beforeByType.get(type.key);
    return before !== undefined && isReceived(preferences, type) !== (before === "subscribed");
  });
  if (changed.length === 0) return null;
  const lines = changed.map((type) =>
    isReceived(preferences, type)
      ? fill(strings.saved.subscribed, { type: typeName(strings, type) })
      : fill(strings.saved.unsubscribed, { type: typeName(strings, type) }),
  );
  const choiceByType = new Map(changed.map(({ key }) => [key, beforeByType.get(key) ?? "unsubscribed"]));
  return { lines, undo: { kind: "save-choices", choiceByType } };
}

function Done({ page, confirmation }: { page: PersonalPage; confirmation: Confirmation }) {
  return (
    <section class="notice done" role="status">
      <h2>{page.strings.saved.title}</h2>
      <ul>
        {confirmation.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {confirmation.undo === null ? null : (
        <ActionForm page={page} request={confirmation.undo} label={page.strings.saved.undo} />
      )}
    </section>
  );
}

function Bar({ title, lines }: { title: string | null; lines: readonly string[] }) {
  return (
    <section class="notice">
      {title === null ? null : <h2>{title}</h2>}
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </section>
  );
}
