// What an admin sets for the whole system: what each setting may be, and what it is until somebody sets it. Settings are
// kept and compared as text, in the one spelling that `format` gives.
import { parseLegalBasisKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { formatPicture, parsePicture } from "./picture.ts";
import { LEGITIMATE_INTEREST } from "./purpose.ts";
import { choice, httpsUrl, onOff, pattern, type Setting, text, wholeNumber } from "./setting-kinds.ts";

/** All settings, in the order lists show them. */
export const SETTINGS = {
  /** While on, nobody is mailed for e-marketing who never gave consent. */
  hasEMarketingPrivacy: onOff({
    key: "e-marketing-privacy",
    description:
      "While on, nobody gets e-marketing who never gave consent, or a type that needs an opt-in without one",
    fallback: false,
  }),
  defaultLegalBasis: {
    key: "default-legal-basis",
    description:
      "Legal basis of what is recorded without one: lines of an import, and withdrawals by who had none",
    fallback: LEGITIMATE_INTEREST,
    parse: parseLegalBasisKey,
    format: String,
  },
  hardBounceLimit: wholeNumber({
    key: "hard-bounce-limit",
    description: "Hard bounces in a row after which an address is barred",
    fallback: 5,
    least: 1,
    most: 100,
  }),
  softBounceLimit: wholeNumber({
    key: "soft-bounce-limit",
    description: "Soft bounces in a row after which an address is barred; 0: they never bar it",
    fallback: 10,
    least: 0,
    most: 100,
  }),
  whenMissing: choice<"report" | "fail" | "add-footer">({
    key: "when-missing",
    description:
      "What a rewrite job does with an e-marketing template without any unsubscribe link, unless it says itself",
    fallback: "report",
    choices: ["report", "fail", "add-footer"],
  }),
  editLinkDays: wholeNumber({
    key: "edit-link-days",
    description:
      "Days for which the link of a mail can be used to subscribe again; leaving works for ever. 0: no limit",
    fallback: 90,
    least: 0,
    most: 3_650,
  }),
  overrideApprovalPeople: wholeNumber({
    key: "override-approval-people",
    description:
      "An override made at the desk waits for a second person where it would have one mailing sent to more people than so many; 0: it always waits",
    fallback: 50,
    least: 0,
    most: 1_000_000,
  }),
  senderName: text({
    key: "sender-name",
    description: "Who sends the mail, at the head of the recipient's pages",
    mostChars: 100,
  }),
  senderColour: pattern({
    key: "sender-colour",
    description: "Colour of the recipient's pages; shades of it are chosen that can be read",
    regex: /^#[0-9a-f]{6}$/,
    mustBe: "# and six hexadecimal digits, such as #1a5fb4",
  }),
  senderLogo: {
    key: "sender-logo",
    description: "Picture at the head of the recipient's pages: PNG, JPEG, GIF or WebP, at most 64 KB",
    fallback: null,
    parse: parsePicture,
    format: formatPicture,
  },
  senderFooter: text({
    key: "sender-footer",
    description: "Lines at the foot of the recipient's pages: who the sender is, and where",
    mostChars: 1_000,
  }),
  privacyUrl: httpsUrl({
    key: "privacy-url",
    description: "Address of the sender's own privacy notice, linked from the recipient's pages",
  }),
} satisfies Readonly<Record<string, Setting<unknown>>>;

type ValueOf<S> = S extends Setting<infer T> ? T : never;
/** The settings in force, each as its own type. */
export type Settings = { readonly [Name in keyof typeof SETTINGS]: ValueOf<(typeof SETTINGS)[Name]> };

/** Finds a setting by its key; the error names those there are. */
export function findSetting(key: string): Result<Setting<unknown>, string> {
  const all: readonly Setting<unknown>[] = Object.values(SETTINGS);
  const setting = all.find((each) => each.key === key);
  if (setting !== undefined) return ok(setting);
  return err(
    `there is no setting "${key.slice(0, 80)}"; there are ${all.map((each) => each.key).join(", ")}`,
  );
}

/**
 * Reads the settings in force from what is kept of them.
 *
 * @param textByKey What somebody has set; what is not in it has its fallback.
 */
export function parseSettings(textByKey: ReadonlyMap<string, string>): Result<Settings, string> {
  const settings: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const text = textByKey.get(setting.key);
    const parsed = text === undefined ? ok(setting.fallback) : setting.parse(text);
    if (parsed.kind === "error") return err(`setting "${setting.key}" ${parsed.error}`);
    settings[name] = parsed.value;
  }
  return ok(settings as Settings);
}
