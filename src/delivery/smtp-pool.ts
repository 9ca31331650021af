// Hands messages to the mail server by nodemailer's pool, and says of each what became of it, doubt included.
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import nodemailer from "nodemailer";
import pLimit from "p-limit";
import pThrottle from "p-throttle";
import { DKIM_HEADERS } from "../consent/mail-headers.ts";
import type { Deliver, OutgoingMessage, Reply } from "../flow/send-batch.ts";
import { enhancedCode, isAddressGone } from "./address-gone.ts";

/** How mail is handed over. */
export interface SmtpOptions {
  readonly url: string;
  /** The address mails come from. */
  readonly from: string;
  readonly maxConnections: number;
  /** Messages a second in this process; `null`: as many as the server takes. */
  readonly perSecond: number | null;
  /** `null`: the mail server signs. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly privateKey: string } | null;
  /** Of a server that stalls. */
  readonly timeoutMs?: number;
}

/** An open pool. */
export interface SmtpPool {
  readonly deliver: Deliver;
  /** Closes its connections; to be called when no delivery is under way. */
  close(): void;
}

const CONNECTION_TIMEOUT_MS = 10_000;
const SOCKET_TIMEOUT_MS = 60_000;
const SECOND_MS = 1_000;

/** Opens a pool; it connects with the first message. */
export function openSmtpPool(options: SmtpOptions): SmtpPool {
  const { url, maxConnections, perSecond, timeoutMs = SOCKET_TIMEOUT_MS } = options;
  const pool = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections,
    // A message is put in again by ourselves, who know what was noted of it.
    maxRequeues: 0,
    connectionTimeout: Math.min(timeoutMs, CONNECTION_TIMEOUT_MS),
    greetingTimeout: Math.min(timeoutMs, CONNECTION_TIMEOUT_MS),
    socketTimeout: timeoutMs,
    ...(options.dkim === null ? {} : { dkim: dkimOf(options.dkim) }),
  });
  const handOverById = new Map<string, HandOver>();
  pool.use("stream", (mail, done) => {
    const create = mail.message.createReadStream.bind(mail.message);
    mail.message.createReadStream = (...args) => {
      const stream = create(...args);
      const handOver = handOverById.get(String(mail.data.messageId));
      return handOver === undefined ? stream : guard(stream, handOver);
    };
    done();
  });
  // Waiting is done here and not in the pool, so that what is let through goes out at once.
  const connections = pLimit(maxConnections);
  const turn =
    perSecond === null
      ? async () => {}
      : pThrottle({ limit: Math.max(1, perSecond), interval: SECOND_MS, strict: true })(async () => {});
  return {
    deliver: (message, mayGo) =>
      connections(async () => {
        await turn();
        const isLetThrough = await mayGo().catch(() => null);
        if (isLetThrough === null) return { kind: "deferred", code: null, isOfMessage: false };
        return isLetThrough ? handOver(mailOf(message, options), mayGo) : { kind: "withheld" };
      }),
    close: () => pool.close(),
  };

  async function handOver(mail: ReturnType<typeof mailOf>, mayGo: () => Promise<boolean>): Promise<Reply> {
    const state: HandOver = { mayGo, stream: null, isWithheld: false };
    handOverById.set(mail.messageId, state);
    try {
      await pool.sendMail(mail);
      return { kind: "accepted" };
    } catch (cause) {
      if (state.isWithheld) return { kind: "withheld" };
      return readFailure(cause, state.stream?.readableEnded === true);
    } finally {
      handOverById.delete(mail.messageId);
    }
  }
}

/** A message on its way to the server. */
interface HandOver {
  readonly mayGo: () => Promise<boolean>;
  /** How far it was read tells how far it got: its end is read right before the dot that hands it over. */
  stream: Readable | null;
  isWithheld: boolean;
}

/** It is first read when the server waits for the text: one that is slow at the recipient may have kept it for minutes. */
function guard(stream: Readable, handOver: HandOver): Readable {
  async function* read(): AsyncGenerator<unknown> {
    handOver.isWithheld = !(await handOver.mayGo());
    // What breaks off here was never whole, so that the server takes nothing.
    if (handOver.isWithheld) throw new Error("The recipient left");
    yield* stream;
  }
  const guarded = Readable.from(read());
  stream.on("error", (cause) => guarded.destroy(cause));
  handOver.stream = guarded;
  return guarded;
}

function dkimOf({ domain, selector, privateKey }: NonNullable<SmtpOptions["dkim"]>) {
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: DKIM_HEADERS.join(":") };
}

function mailOf(message: OutgoingMessage, { from }: SmtpOptions) {
  const { to, senderName, subject, html, text, headers, messageKey } = message;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const key = createHash("sha256").update(messageKey).digest("hex").slice(0, 32);
  return {
    from: { name: senderName, address: from },
    to: { name: "", address: to },
    subject,
    ...(html === null ? {} : { html }),
    ...(text === null ? {} : { text }),
    headers: { ...headers },
    messageId: `<${key}@${domain}>`,
    disableUrlAccess: true,
    disableFileAccess: true,
  };
}

const GONE_CODES = [550, 551, 553]; // RFC 5321 section 4.2.2, where no enhanced code tells it apart from a policy
// Steps before the message is spoken of, as nodemailer names them: what is refused there is we, and not the message.
const OF_MESSAGE = ["MAIL FROM", "RCPT TO", "DATA", "BDAT"];
const OF_SIGNING_IN = [530, 534, 535, 538]; // RFC 4954 section 6
const FIRST_PERMANENT_CODE = 500;
const FIRST_TEMPORARY_CODE = 400;
const CLOSING = 421; // RFC 5321 section 3.8: the server takes nothing at the moment

/**
 * Reads what nodemailer throws.
 *
 * @param isHandedOver The whole message was written. With no answer it may have been taken.
 */
function readFailure(cause: unknown, isHandedOver: boolean): Reply {
  const { command, code, responseCode, response } = fieldsOf(cause);
  // A wrong password, or a server that turns us away, is no fault of the message: once that is mended it can go.
  const isOurs =
    code === "EAUTH" ||
    OF_SIGNING_IN.includes(responseCode ?? 0) ||
    (command !== null && responseCode !== null && !OF_MESSAGE.includes(command));
  if (isOurs) return { kind: "deferred", code: responseCode, isOfMessage: false };
  if (responseCode !== null && responseCode >= FIRST_PERMANENT_CODE) {
    return { kind: "refused", code: responseCode, isAddressGone: isGone(command, responseCode, response) };
  }
  if (responseCode !== null && responseCode >= FIRST_TEMPORARY_CODE)
    return { kind: "deferred", code: responseCode, isOfMessage: responseCode !== CLOSING };
  // An address or header that nodemailer itself will not write is none that another time would.
  if (code === "EENVELOPE" || code === "EMESSAGE")
    return { kind: "refused", code: null, isAddressGone: false };
  return isHandedOver ? { kind: "in-doubt" } : { kind: "deferred", code: null, isOfMessage: false };
}

function isGone(command: string | null, responseCode: number, response: string): boolean {
  // What is said to the sender's address, or to the message itself, is not about the recipient's.
  if (command !== "RCPT TO") return false;
  return enhancedCode(response) === null ? GONE_CODES.includes(responseCode) : isAddressGone(response);
}

function fieldsOf(cause: unknown) {
  const isError = cause instanceof Error;
  const code = isError && "code" in cause && typeof cause.code === "string" ? cause.code : null;
  const responseCode =
    isError && "responseCode" in cause && typeof cause.responseCode === "number" ? cause.responseCode : null;
  const response = isError && "response" in cause && typeof cause.response === "string" ? cause.response : "";
  const command = isError && "command" in cause && typeof cause.command === "string" ? cause.command : null;
  return { command, code, responseCode, response };
}
