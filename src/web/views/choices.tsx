// The card of subscription types: one checkbox each, and a button that saves them all.
import { E_MARKETING, type SubscriptionType } from "../../consent/purpose.ts";
import { choiceOf, FIELDS } from "../preference-form.ts";
import { formatDay, typeDescription, typeName } from "../strings/languages.ts";
import { fill, lookUp } from "../strings/message.ts";
import { FormHead } from "./action-form.tsx";
import { isChosen, type PersonalPage, purposeState } from "./personal-page.ts";

/** Of more types than these the button stays in view, or who switched one far up may leave without saving. */
const SHORT_LIST = 6;

/** Draws the checkboxes of all types that are in force; those of a stopped purpose come back with it. */
export function Choices({ page }: { page: PersonalPage }) {
  const { strings, path, preferences } = page;
  const types = preferences.origin.types.filter(
    ({ isActive, purpose }) => isActive && purposeState(preferences, purpose) === "on",
  );
  const isStopped = purposeState(preferences, E_MARKETING) === "stopped";
  if (types.length === 0 && !isStopped) return null;
  return (
    <section class="card">
      {types.length === 0 ? (
        <h2>{strings.choices.title}</h2>
      ) : (
        <form method="post" action={path}>
          <FormHead strings={strings} action="save-choices" />
          <fieldset>
            <legend>{strings.choices.title}</legend>
            <p class="soft">{strings.choices.hint}</p>
            <ul class="choices">
              {types.map((type) => (
                <Choice page={page} type={type} />
              ))}
            </ul>
          </fieldset>
          <div class={types.length > SHORT_LIST ? "actions near" : "actions"}>
            <button type="submit" class="main">
              {strings.choices.save}
            </button>
          </div>
        </form>
      )}
      {isStopped ? <p class="soft">{strings.choices.whileStopped}</p> : null}
    </section>
  );
}

function Choice({ page, type }: { page: PersonalPage; type: SubscriptionType }) {
  const { strings, preferences } = page;
  const description = typeDescription(strings, type);
  return (
    <li>
      <input type="hidden" name={FIELDS.shown} value={type.key} />
      <label>
        <input
          type="checkbox"
          name={FIELDS.on}
          value={type.key}
          checked={choiceOf(preferences.standing, type) === "subscribed"}
        />
        <span>
          <span class="name">{typeName(strings, type)}</span>
          {description === null ? null : <span class="about">{description}</span>}
          <span class="soft">{whyText(page, type)}</span>
        </span>
      </label>
    </li>
  );
}

function whyText(page: PersonalPage, type: SubscriptionType): string {
  const { strings, preferences } = page;
  const own = preferences.standing.subscriptionByType.get(type.key);
  if (own === undefined) return defaultText(page, type);
  const choice = own.choice === "subscribed" ? strings.choices.subscribed : strings.choices.unsubscribed;
  const source = lookUp(strings.record.source, own.source);
  return [fill(strings.choices.since, { choice, date: formatDay(strings, own.changedAt) }), source].join(
    " · ",
  );
}

function defaultText({ strings, preferences }: PersonalPage, type: SubscriptionType): string {
  if (type.defaultChoice === "subscribed") return strings.choices.onByDefault;
  // While e-marketing privacy is off such mail is sent all the same; the box is empty, since nobody chose it.
  return isChosen(preferences, type) ? strings.choices.offButSent : strings.choices.offByDefault;
}
