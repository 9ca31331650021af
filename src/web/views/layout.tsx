// What all pages have around them: the head, the landmarks, the footer. A sender's own logo and colours will go in here.
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Strings } from "../strings/strings.ts";
import { STYLE_PATH } from "./style.ts";

/** What a page needs to know of its surroundings. */
export interface PageFrame {
  readonly strings: Strings;
  /** Path under which a proxy serves these pages, without a slash at its end; empty at the root. */
  readonly basePath: string;
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

function Document({ frame: { strings, basePath }, title, content }: DocumentProps) {
  return (
    <html lang={strings.language} dir={strings.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="stylesheet" href={`${basePath}${STYLE_PATH}`} />
      </head>
      <body>{content}</body>
    </html>
  );
}
