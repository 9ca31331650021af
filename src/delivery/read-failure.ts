// What nodemailer throws -> whether that is about the message, the mail server or ourselves.
import { NO_ANSWER, type Obstacle, type Reply } from "../flow/deliver.ts";
import { enhancedCode, isAddressGone } from "./address-gone.ts";

/** What a mail server, or nodemailer itself, had against a message. */
export type SmtpFailure = Extract<Reply, { kind: "refused" | "deferred" }>;

const GONE_CODES = [550, 551, 553]; // RFC 5321 section 4.2.2; each stands for policies as well, so words have to say it
const FIRST_PERMANENT_CODE = 500;
const FIRST_TEMPORARY_CODE = 400;
const CLOSING = 421; // RFC 5321 section 3.8: the server takes nothing at the moment
// RFC 4954 section 6, and RFC 5321 section 4.3.2 (503): we were to sign in first.
const OF_SIGNING_IN = [503, 530, 534, 535, 538];
// Steps at which a message is judged, as nodemailer names them. What is refused before them is we.
const OF_MESSAGE = ["RCPT TO", "DATA", "BDAT"];
// RFC 3463: its content (5.6.x) and its size are the message's own, also where the sender is announced.
const OWN_STATUS = /^5\.(?:6\.\d+|3\.4)$/;
// What is said of us though it comes at the recipient: our address (RFC 3463 section 3.2), our password or network (RFC
// 4954, RFC 7372, RFC 8616), the server's own set-up.
const OUR_STATUS = /^[45]\.(?:1\.[78]|3\.5|7\.(?:8|9|11|14|2[0-9]))$/;
// Servers keep it until the recipient is named, as Postfix does unless smtpd_delay_reject is off, and have no status of its
// own for it: Postfix ("Relay access denied", "Sender address rejected", "Client host rejected"), Exim ("relay not
// permitted"), Sendmail ("Relaying denied") and Exchange ("Unable to relay"), by what each says unless it is set otherwise.
const OUR_WORDS = /\brelay(?:ing)?\b|\b(?:client host|helo command|sender address) rejected\b/i;

// What is said of a recipient where no enhanced code says it: the first that there is none, the second also anything else.
const GONE_WORDS =
  /\bno such (?:user|recipient|mailbox|account|address|person)\b|\b(?:unknown|invalid) (?:user|recipient|mailbox|account)\b|\b(?:user|recipient|mailbox|account)(?: name)? (?:is |was )?(?:unknown|invalid|not (?:known|found)|(?:does not|doesn't) exist)\b/i;
const RECIPIENT_WORDS =
  /\brecipient (?:address )?(?:rejected|refused|denied)\b|\b(?:user|recipient|mailbox|account|inbox) (?:is |was |has been )?(?:full|disabled|inactive|suspended|unavailable|closed|locked|blocked|over quota|no longer)\b|\b(?:disabled|inactive) (?:user|recipient|mailbox|account)\b/i;
const OF_SENDER = /\bsender\b|\bmail from\b/i;
// RFC 5321 section 4.2: what cannot be read or stored, whoever sends it.
const TOLD_CODES = [500, 501, 502, 504, 552, 555];

/** Reads a failure; `null` where there was no answer. */
export function readSmtpFailure(cause: unknown): SmtpFailure | null {
  const told = fieldsOf(cause);
  const { command, code, responseCode, response } = told;
  if (responseCode !== null && responseCode >= FIRST_TEMPORARY_CODE) {
    const of = obstacleOf(told, responseCode);
    const status = statusOf(responseCode, response);
    const step = command === "CONN" ? null : command;
    if (of !== null) return deferred({ of, code: responseCode, status, step });
    const isAddressGone = isGone(command, responseCode, response);
    const isSaid = isAddressGone || saysWhose(responseCode, status, response);
    const unsaid = isSaid ? null : ({ of: "unsaid", code: responseCode, status, step } as const);
    return { kind: "refused", code: responseCode, isAddressGone, unsaid };
  }
  // Once what is wrong there is mended it can go.
  if (code === "EAUTH") return deferred({ ...NO_ANSWER, of: "sender" });
  // An address or header that nodemailer itself will not write is none that another time would.
  return code === "EENVELOPE" || code === "EMESSAGE"
    ? { kind: "refused", code: null, isAddressGone: false, unsaid: null }
    : null;
}

/** Gives what a message has to wait for; `null` where it was refused for good. */
function obstacleOf({ command, code, response }: Fields, responseCode: number): Obstacle["of"] | null {
  const status = statusOf(responseCode, response) ?? "";
  const isOwn = OF_MESSAGE.includes(command ?? "") || OWN_STATUS.test(status);
  const isOurs =
    code === "EAUTH" || OF_SIGNING_IN.includes(responseCode) || isOfUs(command, status, response);
  if (responseCode < FIRST_PERMANENT_CODE)
    return isOwn && !isOurs && responseCode !== CLOSING ? "message" : "server";
  return isOwn && !isOurs ? null : "sender";
}

function statusOf(responseCode: number, response: string): string | null {
  return enhancedCode(response, responseCode < FIRST_PERMANENT_CODE ? "temporary" : "permanent");
}

function isOfUs(command: string | null, status: string, response: string): boolean {
  return command === "RCPT TO" && (OUR_STATUS.test(status) || OUR_WORDS.test(response));
}

/** A policy (5.7.x), an undefined code and a bare one may be about anybody: then words have to name the recipient. */
function saysWhose(responseCode: number, status: string | null, response: string): boolean {
  if (status === null ? TOLD_CODES.includes(responseCode) : !/^5\.(?:7\.|0\.0$)/.test(status)) return true;
  return !OF_SENDER.test(response) && (GONE_WORDS.test(response) || RECIPIENT_WORDS.test(response));
}

function isGone(command: string | null, responseCode: number, response: string): boolean {
  // What is said to the message itself is not about the recipient's address.
  if (command !== "RCPT TO") return false;
  if (enhancedCode(response) !== null) return isAddressGone(response);
  return GONE_CODES.includes(responseCode) && GONE_WORDS.test(response) && !OF_SENDER.test(response);
}

function deferred(obstacle: Obstacle): SmtpFailure {
  return { kind: "deferred", obstacle };
}

type Fields = ReturnType<typeof fieldsOf>;

function fieldsOf(cause: unknown) {
  const isError = cause instanceof Error;
  const code = isError && "code" in cause && typeof cause.code === "string" ? cause.code : null;
  const responseCode =
    isError && "responseCode" in cause && typeof cause.responseCode === "number" ? cause.responseCode : null;
  const response = isError && "response" in cause && typeof cause.response === "string" ? cause.response : "";
  const command = isError && "command" in cause && typeof cause.command === "string" ? cause.command : null;
  return { command, code, responseCode, response };
}
