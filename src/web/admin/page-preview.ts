// The recipient's page of an example, with settings that are not saved yet, to be shown in a frame.
import { type ContactId, parseContactId } from "../../base/ids.ts";
import { maskAddress } from "../../consent/contact.ts";
import { E_MARKETING, mayCarry } from "../../consent/purpose.ts";
import { SETTINGS, type Settings } from "../../consent/settings.ts";
import { loadPreferences } from "../../flow/load-preferences.ts";
import { brandOf } from "../brand.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { chooseStrings } from "../strings/languages.ts";
import { preferencesPage } from "../views/preferences-page.tsx";
import { type AdminVisit, orRefuse } from "./visit.ts";

/** An example is nobody's page. */
const NOBODY: ContactId = orRefuse(parseContactId(1), "not-found");
const DRAFTED = ["senderName", "senderColour", "senderFooter", "privacyUrl"] as const;

/** Shows the page; settings in the address stand in for those in force. */
export async function showPagePreview(deps: WebDependencies, { c, frame }: AdminVisit): Promise<Response> {
  const catalogue = await fromStore(deps.catalogue.current());
  const settings = withDrafts(catalogue.settings, (key) => c.req.query(key));
  const purpose = catalogue.purposes.find(({ key }) => key === E_MARKETING);
  const type = catalogue.types.find((each) => mayCarry(each, E_MARKETING));
  const preferences = await fromStore(
    loadPreferences(
      deps.flow,
      {
        kind: "preview",
        contactId: NOBODY,
        mailingNumber: 0,
        purposeNumber: purpose?.number ?? 0,
        typeNumber: type?.number ?? 0,
        issuedAt: deps.flow.clock(),
      },
      { ...catalogue, settings },
    ),
  );
  if (preferences.kind === "gone") throw new RefusalError({ kind: "not-found" });
  const strings = chooseStrings([frame.language], undefined);
  const { email } = preferences.standing;
  const page = { frame: { strings, basePath: deps.basePath, brand: brandOf(settings), query: "" } };
  return c.html(
    preferencesPage(page.frame, {
      strings,
      path: "",
      maskedAddress: email === null ? null : maskAddress(email),
      preferences,
      note: null,
    }),
  );
}

function withDrafts(settings: Settings, draftOf: (key: string) => string | undefined): Settings {
  const drafts = DRAFTED.flatMap((name) => {
    const draft = draftOf(SETTINGS[name].key);
    const parsed = draft === undefined ? null : SETTINGS[name].parse(draft);
    return parsed?.kind === "ok" ? [[name, parsed.value] as const] : [];
  });
  return { ...settings, ...Object.fromEntries(drafts) };
}
