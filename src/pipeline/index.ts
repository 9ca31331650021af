// What the package `mailconsent` gives to a send pipeline. The one file that hands on what stands elsewhere: names here are
// a promise, and those of the other files are not (ADR 20).
export { parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
export type { Result } from "../base/result.ts";
export { parseEmailAddress } from "../consent/contact.ts";
export { type Candidate, decideSend, type Mailing, type SendDecision } from "../consent/decide-send.ts";
export {
  DKIM_HEADERS,
  formatMailHeaders,
  listIdOf,
  type MailHeaders,
  oneClickUrlOf,
} from "../consent/mail-headers.ts";
export { checkMessage, type MessageFinding } from "../delivery/check-message.ts";
export { compileMjml } from "../flow/compile-mjml.ts";
export type { RecipientDecision } from "../flow/recipient-decision.ts";
export {
  type CompiledTemplate,
  type CompileOptions,
  compileTemplate,
  type RewrittenTemplate,
} from "../personalize/compile-template.ts";
export { MessageBuffer } from "../personalize/message-buffer.ts";
export { type PersonalFields, type PersonalMessage, personalize } from "../personalize/personalize.ts";
export {
  type FilteredSend,
  filteredSend,
  type PassedForSending,
  passedRecipients,
  type SendJobData,
} from "./filtered-send.ts";
export {
  type CheckedPasses,
  createPassCheck,
  type PassCheck,
  type PassCheckOptions,
  type PassHolder,
  type VoidedAnswer,
} from "./pass-check.ts";
export { rewriteTemplate } from "./rewrite-template.ts";
export { createSendGate, type GateAnswer, type SendGate } from "./send-gate.ts";
