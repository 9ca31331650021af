// The card of the pause: three lengths to choose from, or the one that runs and its end.
import { PAUSE_DAYS } from "../../consent/decide-changes.ts";
import { E_MARKETING } from "../../consent/purpose.ts";
import { formatDay } from "../strings/languages.ts";
import { fill, fillCount } from "../strings/message.ts";
import { ActionForm } from "./action-form.tsx";
import { type PersonalPage, pausedUntil, purposeState } from "./personal-page.ts";

/** Draws the pause, where there is mail to pause. */
export function PauseCard({ page }: { page: PersonalPage }) {
  const { strings, preferences } = page;
  if (purposeState(preferences, E_MARKETING) !== "on") return null;
  const until = pausedUntil(preferences);
  return (
    <section class="card">
      <h2>{strings.pause.title}</h2>
      <p>
        {until === null ? strings.pause.text : fill(strings.pause.until, { date: formatDay(strings, until) })}
      </p>
      <div class="actions narrow">
        {until === null ? (
          <PauseButtons page={page} />
        ) : (
          <ActionForm page={page} request={{ kind: "end-pause" }} label={strings.pause.end} isMain />
        )}
      </div>
    </section>
  );
}

function PauseButtons({ page }: { page: PersonalPage }) {
  const { language, pause } = page.strings;
  return (
    <>
      {PAUSE_DAYS.map((days) => (
        <ActionForm
          page={page}
          request={{ kind: "pause", days }}
          label={fillCount(language, pause.button, { name: "days", count: days })}
        />
      ))}
    </>
  );
}
