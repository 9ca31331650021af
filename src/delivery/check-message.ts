// A raw message -> what the rules of the large mailbox providers would miss in it. Sources, as of 2026-11:
// Gmail, "Email sender guidelines": https://support.google.com/mail/answer/81126
// Yahoo, "Sender best practices": https://senders.yahooinc.com/best-practices/
// and the standards both refer to: RFC 5322 (messages), RFC 6376 (DKIM), RFC 8058 (one-click), RFC 2919 (List-Id).
import PostalMime, { type Email } from "postal-mime";
import { DKIM_HEADERS } from "../consent/mail-headers.ts";
import { findMergeTags } from "../template/merge-tags.ts";
import { planRewrite } from "../template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG, parseTemplate } from "../template/template.ts";

/** One thing that is missing or wrong; `must`: the providers ask for it. `should`: it costs delivery or trust. */
export interface MessageFinding {
  readonly code: string;
  readonly level: "must" | "should";
  readonly message: string;
}

/** Reads a raw message and tells what is wrong with it; nothing is looked up or fetched. */
export async function checkMessage(raw: Uint8Array): Promise<readonly MessageFinding[]> {
  const email = await PostalMime.parse(raw);
  const message: ReadMessage = { email, all: (name) => valuesOf(email, name) };
  return CHECKS.flatMap((check) => check(message));
}

interface ReadMessage {
  readonly email: Email;
  /** The values of a header, as often as it stands there. */
  readonly all: (name: string) => readonly string[];
}

type Check = (message: ReadMessage) => readonly MessageFinding[];

const CHECKS: readonly Check[] = [
  checkFrom,
  checkBasics,
  checkListUnsubscribe,
  checkOneClick,
  checkListId,
  checkSignature,
  checkBodyLink,
  checkSize,
];

/** Gmail quarantines mail from addresses of its own that it did not send itself; so do the others by their DMARC. */
const FREE_MAIL = /@(?:gmail|googlemail|yahoo|ymail|aol|outlook|hotmail|live|icloud)\.[a-z.]+$/i;

/** RFC 5322 section 3.6; Gmail: "make sure there is a single From header". */
function checkFrom({ email, all }: ReadMessage): readonly MessageFinding[] {
  const count = all("from").length;
  if (count !== 1) return [must("from", `there are ${count} From headers; there is to be one`)];
  const address = email.from?.address ?? "";
  if (!address.includes("@")) return [must("from", "the From header holds no address")];
  return FREE_MAIL.test(address)
    ? [
        must(
          "from-free-mail",
          "the From address is one of a mailbox provider; send from a domain of your own",
        ),
      ]
    : [];
}

/** RFC 5322 section 3.6: one of each; Gmail asks for a valid Message-ID, and rejects doubled headers. */
function checkBasics({ all }: ReadMessage): readonly MessageFinding[] {
  return ["Date", "Message-ID", "Subject", "To"].flatMap((name) => {
    const count = all(name.toLowerCase()).length;
    if (count === 1) return [];
    const code = name.toLowerCase();
    return [must(code, count === 0 ? `there is no ${name} header` : `there are ${count} ${name} headers`)];
  });
}

/** RFC 8058 section 3.1: one header with one https address in it; clients that prefer mail may find another beside it. */
function checkListUnsubscribe({ all }: ReadMessage): readonly MessageFinding[] {
  const [value, ...more] = all("list-unsubscribe");
  if (value === undefined) return [must("list-unsubscribe", "there is no List-Unsubscribe header")];
  if (more.length > 0) return [must("list-unsubscribe", "there are several List-Unsubscribe headers")];
  const addresses = [...value.matchAll(/<([^<>]*)>/g)].map(([, address = ""]) => address.trim());
  const https = addresses.filter((address) => /^https:\/\//i.test(address));
  const findings: MessageFinding[] = [];
  if (https.length !== 1) {
    findings.push(
      must("list-unsubscribe-https", `List-Unsubscribe holds ${https.length} https addresses, not one`),
    );
  }
  if (addresses.some((address) => findMergeTags(address).length > 0)) {
    findings.push(must("list-unsubscribe-tag", "a merge tag in List-Unsubscribe was not filled in"));
  }
  if (https.length === 1 && addresses[0] !== https[0]) {
    findings.push(
      should("list-unsubscribe-order", "the https address does not stand first in List-Unsubscribe"),
    );
  }
  return findings;
}

/** RFC 8058 section 3.1. Gmail and Yahoo ask for one-click in marketing mail from 5,000 mails a day on. */
function checkOneClick({ all }: ReadMessage): readonly MessageFinding[] {
  const [value, ...more] = all("list-unsubscribe-post");
  if (value === undefined) return [must("one-click", "there is no List-Unsubscribe-Post header")];
  const isRight = more.length === 0 && value.trim() === "List-Unsubscribe=One-Click";
  return isRight ? [] : [must("one-click", "List-Unsubscribe-Post is not List-Unsubscribe=One-Click, once")];
}

/** RFC 2919; Gmail asks for different kinds of mail to be told apart. */
function checkListId({ all }: ReadMessage): readonly MessageFinding[] {
  const [value] = all("list-id");
  if (value === undefined) return [should("list-id", "there is no List-Id header")];
  return /<[^<>@\s.]+\.[^<>@\s]+>\s*$/.test(value)
    ? []
    : [should("list-id", "List-Id names no list in angle brackets")];
}

/** Both ask for DKIM aligned with the From domain; RFC 8058 section 4 for a signature over its headers. Not verified. */
function checkSignature({ email, all }: ReadMessage): readonly MessageFinding[] {
  const signatures = all("dkim-signature").map(readTags);
  if (signatures.length === 0) return [must("dkim", "there is no DKIM-Signature; sign it before it is sent")];
  const domain = (email.from?.address ?? "").split("@").at(-1)?.toLowerCase() ?? "";
  const aligned = signatures.find((tags) => isAligned(tags.get("d")?.toLowerCase() ?? "", domain));
  if (aligned === undefined) return [must("dkim-alignment", "no DKIM-Signature is of the domain in From")];
  const covered = new Set((aligned.get("h") ?? "").toLowerCase().split(/\s{0,80}:\s{0,80}/));
  const left = DKIM_HEADERS.filter(
    (name) => all(name.toLowerCase()).length > 0 && !covered.has(name.toLowerCase()),
  );
  const unsigned = left.filter((name) => name.startsWith("List-Unsubscribe"));
  return [
    ...unsigned.map((name) => must("dkim-headers", `the DKIM-Signature does not cover ${name}`)),
    ...left
      .filter((name) => !unsigned.includes(name))
      .map((name) => should("dkim-headers", `the DKIM-Signature does not cover ${name}`)),
  ];
}

/** Relaxed alignment (RFC 7489 section 3.1.1), by the names alone: no list of public suffixes is asked. */
function isAligned(signing: string, from: string): boolean {
  return (
    signing.includes(".") &&
    (signing === from || from.endsWith(`.${signing}`) || signing.endsWith(`.${from}`))
  );
}

/** Both ask for an unsubscribe link that is plain to see in the body of marketing mail. */
function checkBodyLink({ email }: ReadMessage): readonly MessageFinding[] {
  const source = email.html ?? email.text ?? "";
  const parsed = parseTemplate({ syntax: email.html === undefined ? "text" : "html", source, text: null });
  if (parsed.kind === "error") return [must("body-link", `the body cannot be read: ${parsed.error.message}`)];
  const options = {
    mergeTag: DEFAULT_MERGE_TAG,
    relabel: "never",
    whenMissing: "report",
    language: null,
  } as const;
  const plan = planRewrite(parsed.value, options);
  const links = plan.kind === "ok" ? plan.value.links : [];
  const leaving = links.filter(({ verdict }) => verdict === "unsubscribe" || verdict === "preferences");
  if (leaving.length === 0)
    return [must("body-link", "no link in the body unsubscribes or manages subscriptions")];
  const dead = leaving.find(({ href }) => href.trim() === "" || findMergeTags(href).length > 0);
  return dead === undefined
    ? []
    : [must("body-link-tag", "a merge tag in an unsubscribe link was not filled in")];
}

// Gmail clips a message whose HTML is larger, and the link stands at its end: seen since 2013, still so in 2026.
const CLIPPED_BYTES = 102 * 1024;

function checkSize({ email }: ReadMessage): readonly MessageFinding[] {
  const bytes = Buffer.byteLength(email.html ?? "");
  return bytes <= CLIPPED_BYTES
    ? []
    : [
        should(
          "clipped",
          `its HTML has ${bytes} bytes; Gmail clips it at ${CLIPPED_BYTES}, and the link with it`,
        ),
      ];
}

function valuesOf({ headers }: Email, name: string): readonly string[] {
  return headers.filter(({ key }) => key === name).map(({ value }) => value);
}

/** RFC 6376 section 3.2. */
function readTags(signature: string): ReadonlyMap<string, string> {
  return new Map(
    signature.split(";").flatMap((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).replace(/\s+/g, "")] as const];
    }),
  );
}

function must(code: string, message: string): MessageFinding {
  return { code, level: "must", message };
}

function should(code: string, message: string): MessageFinding {
  return { code, level: "should", message };
}
