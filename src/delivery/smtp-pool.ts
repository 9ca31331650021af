// Hands messages to the mail server by nodemailer's pool, and says of each what became of it, doubt included.
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import nodemailer from "nodemailer";
import pLimit from "p-limit";
import pThrottle from "p-throttle";
import { DKIM_HEADERS } from "../consent/mail-headers.ts";
import { type Deliver, NO_ANSWER, type OutgoingMessage, type Reply } from "../flow/deliver.ts";
import { readSmtpFailure } from "./read-failure.ts";

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
/** In the part that is its owner's; domains are put into ASCII. */
const BEYOND_ASCII = /^[^@]*[^\p{ASCII}@]/u;
const NOT_TRIED: Reply = { kind: "deferred", obstacle: NO_ANSWER };

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
        if (isLetThrough === null) return NOT_TRIED;
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
      // With no answer to the whole of it, it may have been taken.
      const isHandedOver = state.stream?.readableEnded === true;
      const failure = readSmtpFailure(cause) ?? (isHandedOver ? { kind: "in-doubt" } : NOT_TRIED);
      return BEYOND_ASCII.test(mail.to.address) ? ofServer(failure) : failure;
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

/** RFC 6531: a server that cannot have such an address calls it malformed or unknown, which says nothing of its owner. */
function ofServer(reply: Reply): Reply {
  return reply.kind === "refused" ? { ...reply, isAddressGone: false } : reply;
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
