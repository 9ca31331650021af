// The first card: out of what the mail was, out of everything, or back in. Leaving and staying weigh the same.
import { assertNever } from "../../base/assert.ts";
import type { SubscriptionTypeKey } from "../../base/ids.ts";
import { E_MARKETING, type SubscriptionChoice, type SubscriptionType } from "../../consent/purpose.ts";
import { typeName } from "../strings/languages.ts";
import { fill } from "../strings/message.ts";
import { ActionForm } from "./action-form.tsx";
import { isChosen, type PersonalPage, purposeState } from "./personal-page.ts";

/** Draws the way out, and the way back. */
export function Leave({ page }: { page: PersonalPage }) {
  const mailed = page.preferences.origin.subscriptionType;
  const type = mailed !== null && isOffered(page, mailed) ? mailed : null;
  return (
    <section class="card leave" id="unsubscribe">
      <p class="question">{type === null ? marketingText(page) : mailedTypeText(page, type)}</p>
      <div class="actions">
        {type === null ? null : <MailedTypeButton page={page} type={type} />}
        <MarketingButtons page={page} isMain={type === null} />
      </div>
    </section>
  );
}

/** A type that is switched off or removed can be left still, but not come back to. */
function isOffered({ preferences }: PersonalPage, type: SubscriptionType): boolean {
  if (purposeState(preferences, type.purpose) !== "on") return false;
  return type.isActive || isChosen(preferences, type);
}

function mailedTypeText({ strings, preferences }: PersonalPage, type: SubscriptionType): string {
  const name = typeName(strings, type);
  return isChosen(preferences, type)
    ? fill(strings.cameFrom, { type: name })
    : fill(strings.cameFromStopped, { type: name });
}

function marketingText({ strings, preferences }: PersonalPage): string {
  const state = purposeState(preferences, E_MARKETING);
  switch (state) {
    case "on":
      return strings.marketingOn;
    case "stopped":
      return strings.marketingOff;
    case "not-given":
      return strings.record.noneWithheld;
    default:
      return assertNever(state);
  }
}

function MailedTypeButton({ page, type }: { page: PersonalPage; type: SubscriptionType }) {
  const { strings } = page;
  const name = typeName(strings, type);
  const set = (choice: SubscriptionChoice) => ({
    kind: "save-choices" as const,
    choiceByType: new Map<SubscriptionTypeKey, SubscriptionChoice>([[type.key, choice]]),
  });
  return isChosen(page.preferences, type) ? (
    <ActionForm
      page={page}
      request={set("unsubscribed")}
      label={fill(strings.unsubscribe, { type: name })}
      isMain
    />
  ) : (
    <ActionForm
      page={page}
      request={set("subscribed")}
      label={fill(strings.resubscribe, { type: name })}
      isMain
    />
  );
}

function MarketingButtons({ page, isMain }: { page: PersonalPage; isMain: boolean }) {
  const { strings } = page;
  const stop = (
    <ActionForm page={page} request={{ kind: "stop-all" }} label={strings.stopAll} isMain={isMain} />
  );
  const start = (label: string, isFirst: boolean) => (
    <ActionForm page={page} request={{ kind: "start-again" }} label={label} isMain={isFirst} />
  );
  const state = purposeState(page.preferences, E_MARKETING);
  switch (state) {
    case "on":
      return stop;
    case "stopped":
      return start(strings.startAgain, isMain);
    case "not-given":
      // Leaving for good is offered too: without it nothing would be on record once such mail is allowed again.
      return (
        <>
          {stop}
          {start(strings.start, false)}
        </>
      );
    default:
      return assertNever(state);
  }
}
