// Pages that say one thing: errors, nothing on record, and the page at the root.
import type { Child } from "hono/jsx";
import type { Notice } from "../strings/strings.ts";
import { layout, type PageFrame } from "./layout.tsx";

/** Writes a page of one heading and one paragraph, with more under it where there is more to do. */
export function noticePage(frame: PageFrame, notice: Notice, content: Child = null) {
  return layout(
    frame,
    notice.title,
    <>
      <h1>{notice.title}</h1>
      <section class="card">
        <p>{notice.text}</p>
        {content}
      </section>
    </>,
  );
}
