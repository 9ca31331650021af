// What the pages of an inbox look like.
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Address, Email } from "postal-mime";
import { STYLE_PATHS } from "../web/admin/assets.ts";
import type { KeptMail } from "./inbox.ts";

/** Path of the list; mails have addresses below it. */
export const INBOX_PATH = "/inbox";

/** A message and what a mail program reads in it. */
export interface ReadMail {
  readonly kept: KeptMail;
  readonly parsed: Email;
}

/** What the list shows. */
interface MailList {
  readonly mails: readonly ReadMail[];
  /** What recipients were searched for; empty: all are shown. */
  readonly words: string;
  readonly hasMore: boolean;
}

/** Writes the list. */
export function listPage(basePath: string, { mails, words, hasMore }: MailList) {
  const older = new URLSearchParams({ to: words, before: String(mails.at(-1)?.kept.number ?? "") });
  return page(
    basePath,
    "Inbox",
    <>
      <p class="soft">Every mail the demo sent. None of them left this machine.</p>
      <form method="get" class="row">
        <div class="field">
          <label for="to">Sent to</label>
          <input type="search" id="to" name="to" value={words} />
        </div>
        <button type="submit" class="quiet">
          Search
        </button>
      </form>
      {mails.length === 0 ? <NoMail words={words} /> : <Mails basePath={basePath} mails={mails} />}
      {hasMore ? (
        <p>
          <a href={`?${older}`}>Older mails</a>
        </p>
      ) : null}
    </>,
  );
}

function NoMail({ words }: { words: string }) {
  return (
    <article class="empty">
      <h2>{words === "" ? "No mail yet" : "No mail to such an address"}</h2>
      <p>
        {words === ""
          ? "The newsletter comes in while the demo starts. A mail also comes when somebody asks for their link, or starts marketing mail again."
          : "Whoever was withheld got none: the admin's pages say why."}
      </p>
    </article>
  );
}

function Mails({ basePath, mails }: { basePath: string; mails: readonly ReadMail[] }) {
  return (
    <table class="data">
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">To</th>
          <th scope="col">Came</th>
        </tr>
      </thead>
      <tbody>
        {mails.map(({ kept, parsed }) => (
          <tr>
            <td data-head="Subject">
              <a href={`${basePath}${INBOX_PATH}/${kept.number}`}>{parsed.subject ?? "(no subject)"}</a>
            </td>
            <td data-head="To">{kept.to}</td>
            <td data-head="Came">
              <Moment at={kept.takenAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Writes one mail. */
export function mailPage(basePath: string, { kept, parsed }: ReadMail) {
  const path = `${basePath}${INBOX_PATH}/${kept.number}`;
  return page(
    basePath,
    parsed.subject ?? "(no subject)",
    <>
      <p>
        <a href={`${basePath}${INBOX_PATH}`}>All mails</a>
      </p>
      <article>
        <dl class="facts">
          <dt>From</dt>
          <dd>{formatAddress(parsed.from)}</dd>
          <dt>To</dt>
          <dd>{kept.to}</dd>
          <dt>Came</dt>
          <dd>
            <Moment at={kept.takenAt} />
          </dd>
        </dl>
        <OneClick header={parsed.headers.find(({ key }) => key === "list-unsubscribe")?.value ?? ""} />
      </article>
      {parsed.html === undefined ? null : (
        <iframe class="page-preview" title="The mail as it is shown" src={`${path}/html`} />
      )}
      {parsed.text === undefined ? null : (
        <details open={parsed.html === undefined}>
          <summary>As plain text</summary>
          <pre>{parsed.text}</pre>
        </details>
      )}
      <details>
        <summary>All headers</summary>
        <pre>{parsed.headers.map(({ originalKey, value }) => `${originalKey}: ${value}`).join("\n")}</pre>
      </details>
      <p>
        <a href={`${path}/raw`}>Download the message</a>
      </p>
    </>,
  );
}

/** The button mail clients show for the header (RFC 8058 section 3.2): the same request, by the same words. */
function OneClick({ header }: { header: string }) {
  const address = /<(https?:[^>]+)>/.exec(header)?.[1];
  if (address === undefined)
    return <p class="soft">It has no List-Unsubscribe header: a mail client shows no button.</p>;
  return (
    <form method="post" action={address} target="_blank" class="actions" rel="noopener">
      <input type="hidden" name="List-Unsubscribe" value="One-Click" />
      <button type="submit">Unsubscribe</button>
      <span class="soft">the button mail clients show beside the sender: one click, no page</span>
    </form>
  );
}

/** Writes what stands where a mail is asked for that is not kept. */
export function missingPage(basePath: string) {
  return page(
    basePath,
    "There is no such mail",
    <p>
      The newest mails are kept while the demo runs. <a href={`${basePath}${INBOX_PATH}`}>All mails</a>
    </p>,
  );
}

function Moment({ at }: { at: Date }) {
  const text = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "medium" }).format(at);
  return <time datetime={at.toISOString()}>{text}</time>;
}

function formatAddress(address: Address | undefined): string {
  if (address?.address === undefined) return "";
  return address.name === "" ? address.address : `${address.name} <${address.address}>`;
}

function page(basePath: string, title: string, content: Child) {
  return html`<!doctype html>${(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · mailconsent demo`}</title>
        {STYLE_PATHS.map((path) => (
          <link rel="stylesheet" href={`${basePath}${path}`} />
        ))}
      </head>
      <body>
        <main class="page">
          <h1>{title}</h1>
          {content}
        </main>
      </body>
    </html>
  )}`;
}
