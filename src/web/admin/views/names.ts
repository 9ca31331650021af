// What keys of the vocabulary are called, and what the upgrade assumed.
import { builtInSource, E_MARKETING, isOwnSource, type SubscriptionType } from "../../../consent/purpose.ts";
import type { Consent, ConsentChange } from "../../../consent/standing.ts";
import { fill, lookUp } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { MAILING_WORDS } from "../strings/mailings.ts";
import { VOCABULARY_WORDS } from "../strings/vocabulary.ts";

/** Names a key of the vocabulary; one that somebody added stands for itself. */
export function nameOf(
  { language }: Pick<AdminFrame, "language">,
  kind: "purpose" | "basis" | "source" | "suppression",
  key: string,
): string {
  return lookUp(VOCABULARY_WORDS[language][kind], key);
}

/** Names a subscription type, by its key where it is gone. */
export function nameOfType(
  { language }: Pick<AdminFrame, "language">,
  types: readonly Pick<SubscriptionType, "key" | "nameByLanguage">[],
  key: string,
): string {
  const names = types.find((type) => type.key === key)?.nameByLanguage;
  return names?.get(language) ?? names?.get("en") ?? key;
}

/** Names a list: one that came with its job is known by a hash of what stands in it. */
export function nameOfList({ language }: Pick<AdminFrame, "language">, listKey: string): string {
  const hash = /^inline-([0-9a-f]{8})[0-9a-f]*$/.exec(listKey)?.[1];
  return hash === undefined ? listKey : fill(MAILING_WORDS[language].inlineList, { hash });
}

/** Names who made a change: an admin or a system, the contact by a link of ours, or nobody who is known. */
export function nameActor(
  { language }: Pick<AdminFrame, "language">,
  { actor, source }: Pick<ConsentChange, "actor" | "source">,
): string {
  return actor ?? (isOwnSource(source) ? CONTACT_WORDS[language].ownDoing : "–");
}

/** Says whether the upgrade assumed a consent that nobody gave. */
export function isAssumed(purpose: string, { source, state }: Pick<Consent, "source" | "state">): boolean {
  return purpose === E_MARKETING && state === "granted" && source === builtInSource("upgrade");
}

/** Names a language by its code; one that is no code stands as it is. */
export function nameOfLanguage({ language }: Pick<AdminFrame, "language">, code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
  } catch {
    return code; // no language code after all
  }
}
