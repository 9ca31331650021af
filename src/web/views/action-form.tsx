// One button that does one thing: a form with POST, since a link only shows.
import type { Child } from "hono/jsx";
import type { SubscriptionTypeKey } from "../../base/ids.ts";
import type { SubscriptionChoice } from "../../consent/purpose.ts";
import { FIELDS, type PageRequest } from "../preference-form.ts";
import { wordingOf } from "../strings/languages.ts";
import type { Strings } from "../strings/strings.ts";
import type { PersonalPage } from "./personal-page.ts";

interface ButtonFormProps {
  readonly strings: Strings;
  /** Path the form posts to. */
  readonly path: string;
  /** What is asked for; `null` where the path alone says it. */
  readonly action: PageRequest["kind"] | null;
  readonly label: string;
  readonly isMain?: boolean;
  /** Fields besides. */
  readonly children?: Child;
}

/** Draws a button with a form around it. */
export function ButtonForm({ strings, path, action, label, isMain = false, children }: ButtonFormProps) {
  return (
    <form method="post" action={path}>
      <FormHead strings={strings} action={action} />
      {children}
      <button type="submit" class={isMain ? "main" : undefined}>
        {label}
      </button>
    </form>
  );
}

interface ActionFormProps {
  readonly page: PersonalPage;
  readonly request: PageRequest;
  readonly label: string;
  readonly isMain?: boolean;
}

/** Draws a button of the personal page that sends a request of its own. */
export function ActionForm({ page: { strings, path }, request, label, isMain = false }: ActionFormProps) {
  return (
    <ButtonForm {...{ strings, path, label, isMain }} action={request.kind}>
      {request.kind === "pause" ? <input type="hidden" name={FIELDS.days} value={request.days} /> : null}
      {request.kind === "save-choices" ? <HiddenChoices choiceByType={request.choiceByType} /> : null}
    </ButtonForm>
  );
}

/** Draws the hidden fields every form starts with. */
export function FormHead({ strings, action }: Pick<ButtonFormProps, "strings" | "action">) {
  return (
    <>
      {action === null ? null : <input type="hidden" name={FIELDS.action} value={action} />}
      <input type="hidden" name={FIELDS.wording} value={wordingOf(strings)} />
    </>
  );
}

function HiddenChoices({
  choiceByType,
}: {
  choiceByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice>;
}) {
  return (
    <>
      {[...choiceByType].map(([key, choice]) => (
        <>
          <input type="hidden" name={FIELDS.shown} value={key} />
          {choice === "subscribed" ? <input type="hidden" name={FIELDS.on} value={key} /> : null}
        </>
      ))}
    </>
  );
}
