// One button that does one thing: a form with POST, since a link only shows.
import type { SubscriptionTypeKey } from "../../base/ids.ts";
import type { SubscriptionChoice } from "../../consent/purpose.ts";
import { FIELDS, type PageRequest } from "../preference-form.ts";
import { wordingOf } from "../strings/languages.ts";
import type { PersonalPage } from "./personal-page.ts";

interface ActionFormProps {
  readonly page: PersonalPage;
  readonly request: PageRequest;
  readonly label: string;
  readonly isMain?: boolean;
}

/** Draws a button that sends a request of its own. */
export function ActionForm({ page, request, label, isMain = false }: ActionFormProps) {
  return (
    <form method="post" action={page.path}>
      <FormHead page={page} action={request.kind} />
      {request.kind === "pause" ? <input type="hidden" name={FIELDS.days} value={request.days} /> : null}
      {request.kind === "save-choices" ? <HiddenChoices choiceByType={request.choiceByType} /> : null}
      <button type="submit" class={isMain ? "main" : undefined}>
        {label}
      </button>
    </form>
  );
}

/** Draws the hidden fields every form of the page starts with. */
export function FormHead({ page, action }: { page: PersonalPage; action: PageRequest["kind"] }) {
  return (
    <>
      <input type="hidden" name={FIELDS.action} value={action} />
      <input type="hidden" name={FIELDS.wording} value={wordingOf(page.strings)} />
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
