// The personal page as a whole: who it is about, what was done, the ways out, the choices, the record.
import { maskAddress } from "../../consent/contact.ts";
import { splitAt, type With } from "../strings/message.ts";
import { Choices } from "./choices.tsx";
import { layout, type PageFrame } from "./layout.tsx";
import { Leave } from "./leave.tsx";
import { Notices } from "./notices.tsx";
import type { PersonalPage } from "./personal-page.ts";
import { RecordOnFile, Stays } from "./record.tsx";

/** Writes the page of one recipient. */
export function preferencesPage(frame: PageFrame, page: PersonalPage) {
  const { strings, preferences } = page;
  const { email } = preferences.standing;
  return layout(
    frame,
    strings.title,
    <>
      <main>
        <h1>{strings.title}</h1>
        <p class="lead">
          {email === null ? (
            strings.noAddress
          ) : (
            <MailTo sentence={strings.mailTo} address={maskAddress(email)} />
          )}
        </p>
        <Notices page={page} />
        <Leave page={page} />
        <Choices page={page} />
        <RecordOnFile page={page} />
        <Stays page={page} />
      </main>
      <footer>
        <p>{strings.footer}</p>
      </footer>
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
