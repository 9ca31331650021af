// The card after a button was pressed: what was changed, the way back, and what is still sent.
import { E_MARKETING, SALES_AND_SERVICE } from "../../consent/purpose.ts";
import { typeName } from "../strings/languages.ts";
import { ActionForm } from "./action-form.tsx";
import type { Confirmation } from "./confirmation.ts";
import { isReceived, type KnownPreferences, type PersonalPage } from "./personal-page.ts";

/** Draws the confirmation; a screen reader hears it first, since the page's title begins with it too. */
export function Done({ page, confirmation }: { page: PersonalPage; confirmation: Confirmation }) {
  const { saved } = page.strings;
  return (
    <section class="notice done" role="status">
      <h2>{confirmation.title}</h2>
      {confirmation.lines.map((line) => (
        <p>{line}</p>
      ))}
      {confirmation.isLess ? <p class="soft">{saved.onItsWay}</p> : null}
      {confirmation.hasUndo ? <ActionForm page={page} request={{ kind: "undo" }} label={saved.undo} /> : null}
      <Still page={page} />
    </section>
  );
}

function Still({ page }: { page: PersonalPage }) {
  const { strings, preferences } = page;
  const names = stillReceived(page);
  const hasService = reachesService(preferences);
  if (names.length === 0 && !hasService) return <p>{strings.saved.stillNothing}</p>;
  return (
    <>
      <h3>{strings.saved.stillTitle}</h3>
      <ul class="still">
        {names.map((name) => (
          <li>{name}</li>
        ))}
        {hasService ? <li>{strings.saved.stillService}</li> : null}
      </ul>
    </>
  );
}

/** Names the types that are sent; none where a bar keeps all mail away. */
function stillReceived({ strings, preferences }: PersonalPage): readonly string[] {
  const { suppressions, email, companyHasNoMailings } = preferences.standing;
  if (suppressions.length > 0 || email === null) return [];
  return preferences.origin.types
    .filter((type) => type.isActive && isReceived(preferences, type))
    .filter(({ purpose }) => purpose !== E_MARKETING || !companyHasNoMailings)
    .map((type) => typeName(strings, type));
}

/** Tells whether mail that is not marketing reaches the person. */
export function reachesService({ standing }: KnownPreferences): boolean {
  const isWithdrawn = standing.consentByPurpose.get(SALES_AND_SERVICE)?.state === "withdrawn";
  return standing.suppressions.length === 0 && !isWithdrawn;
}
