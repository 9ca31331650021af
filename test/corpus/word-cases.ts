// One small case of each list of phrases, and of each rule by which words say something together: a line with the link's
// text in square brackets, and what the link is held to be.
import type { Verdict } from "../../src/template/classify-link.ts";
import type { RuleName } from "../../src/template/combine-roles.ts";
import type { PhraseList } from "../../src/template/compile-phrases.ts";

interface WordCase {
  readonly line: string;
  readonly verdict: Verdict["kind"];
}

/** Cases by the list of phrases they show; "note" is made by a rule. */
export const CASES_BY_LIST: Readonly<Record<Exclude<PhraseList, "note">, WordCase>> = {
  unsubscribe: { line: "[Unsubscribe here]", verdict: "unsubscribe" },
  manage: { line: "[Communication preferences]", verdict: "preferences" },
  here: { line: "To opt out, [follow this link]", verdict: "unsubscribe" },
  weak: { line: "To unsubscribe, press [remove]", verdict: "unsubscribe" },
  ambiguous: { line: "[Not interested any more]", verdict: "unsure" },
  subscribe: { line: "[Join our mailing list]", verdict: "other" },
  billing: { line: "[Cancel my plan]", verdict: "other" },
  logOut: { line: "[Sign out]", verdict: "other" },
  viewOnline: { line: "[View this email in your browser]", verdict: "other" },
  privacy: { line: "[Privacy policy]", verdict: "other" },
  confirm: { line: "[Confirm your subscription]", verdict: "other" },
  elsewhere: { line: "[Keep me subscribed]", verdict: "other" },
  nouns: { line: "The newsletter of Acme: [read it]", verdict: "other" },
};

/** Cases by the rule they show. */
export const CASES_BY_RULE: Readonly<Partial<Record<RuleName, WordCase>>> = {
  "refuse receive": { line: "[I would rather not hear from you]", verdict: "unsubscribe" },
  "end receive": { line: "[Cease receiving them]", verdict: "unsubscribe" },
  "end mail": { line: "[Halt the weekly digest]", verdict: "unsubscribe" },
  "refuse mail": { line: "[Tired of these reminders?]", verdict: "unsubscribe" },
  "end thread": { line: "[Quit the thread]", verdict: "unsubscribe" },
  "end subscription": { line: "[Terminate the subscription]", verdict: "unsure" },
  "mail settings": { line: "[Digest options]", verdict: "preferences" },
  "less mail": { line: "[Fewer reminders]", verdict: "preferences" },
  "change mail": { line: "[Customise your bulletin]", verdict: "preferences" },
  "receive settings": { line: "[Receiving options]", verdict: "preferences" },
  "less receive": { line: "[Hear from us less often]", verdict: "unsure" },
  "change receive": { line: "[Select the parts you receive]", verdict: "unsure" },
  "subscription settings": { line: "[Subscription choices]", verdict: "unsure" },
  "change subscription": { line: "[Adjust the subscription]", verdict: "unsure" },
  "change thread": { line: "[Edit the watched topic]", verdict: "unsure" },
  "change settings": { line: "[Adjust your options]", verdict: "unsure" },
  "receive mail": { line: "You receive this newsletter as a member. [Shoes]", verdict: "other" },
};
