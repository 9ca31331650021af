// The personal page as a whole: who it is about, what was done, the ways out, the choices, the record.
import { splitAt, type With } from "../strings/message.ts";
import { Choices } from "./choices.tsx";
import { confirm } from "./confirmation.ts";
import { Done } from "./done.tsx";
import { layout, type PageFrame } from "./layout.tsx";
import { Leave } from "./leave.tsx";
import { Bars, PreviewBanner } from "./notices.tsx";
import { PauseCard } from "./pause.tsx";
import type { PersonalPage } from "./personal-page.ts";
import { RecordOnFile, Stays } from "./record.tsx";

/** Writes the page of one recipient. */
export function preferencesPage(frame: PageFrame, page: PersonalPage) {
  const { strings, preferences, maskedAddress } = page;
  const confirmation = confirm(page);
  return layout(
    frame,
    confirmation === null ? strings.title : `${confirmation.title} – ${strings.title}`,
    <>
      <h1>{strings.title}</h1>
      <p class="lead">
        {maskedAddress === null ? (
          strings.noAddress
        ) : (
          <MailTo sentence={strings.mailTo} address={maskedAddress} />
        )}
      </p>
      {preferences.isPreview ? <PreviewBanner page={page} /> : null}
      {confirmation === null ? null : <Done page={page} confirmation={confirmation} />}
      <Bars page={page} />
      <Leave page={page} />
      <Choices page={page} />
      <PauseCard page={page} />
      <RecordOnFile page={page} />
      <Stays page={page} />
    </>,
  );
}

function MailTo({ sentence, address }: { sentence: With<"address">; address: string }) {
  const [before, after] = splitAt(sentence, "address");
  return (
    <>
      {before}
      <bdi>{address}</bdi>
      {after}
    </>
  );
}
