// What all pages have around them: the head, the sender, the switcher of languages, the foot.
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Brand } from "../brand.ts";
import type { Strings } from "../strings/strings.ts";
import { LanguageSwitcher } from "./language-switcher.tsx";
import { STYLE_PATH } from "./style.ts";

/** What a page needs to know of its surroundings. */
export interface PageFrame {
  readonly strings: Strings;
  /** Path under which a proxy serves these pages, without a slash at its end; empty at the root. */
  readonly basePath: string;
  readonly brand: Brand;
  /** What else the page's address asks for, to be kept when the reader switches; no question mark, no language. */
  readonly query: string;
}

/** Writes a whole document around a page's content; all text is escaped by default. */
export function layout(frame: PageFrame, title: string, content: Child) {
  return html`<!doctype html>${<Document frame={frame} title={title} content={content} />}`;
}

interface DocumentProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly content: Child;
}

function Document({ frame, title, content }: DocumentProps) {
  const { strings, basePath, brand } = frame;
  return (
    <html lang={strings.language} dir={strings.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{brand.senderName === null ? title : `${title} · ${brand.senderName}`}</title>
        <link rel="stylesheet" href={`${basePath}${STYLE_PATH}`} />
        {brand.stylePath === null ? null : <link rel="stylesheet" href={`${basePath}${brand.stylePath}`} />}
      </head>
      <body>
        <header class="top">
          <Sender frame={frame} />
          <LanguageSwitcher strings={strings} query={frame.query} />
        </header>
        <main>{content}</main>
        <footer>
          <p>{strings.footer}</p>
          {brand.footerLines.length === 0 ? null : (
            <p class="imprint">
              {brand.footerLines.map((line) => (
                <span>{line}</span>
              ))}
            </p>
          )}
          {brand.privacyUrl === null ? null : (
            <p>
              <a href={brand.privacyUrl} rel="noreferrer">
                {strings.privacyLink}
              </a>
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}

function Sender({ frame: { basePath, brand } }: { frame: PageFrame }) {
  if (brand.logoPath === null)
    return brand.senderName === null ? null : <p class="sender">{brand.senderName}</p>;
  return (
    <p class="sender">
      <img src={`${basePath}${brand.logoPath}`} alt={brand.senderName ?? ""} />
    </p>
  );
}
