// Pages that say one thing: errors, nothing on record, and the page at the root.
import type { Notice } from "../strings/strings.ts";
import { layout, type PageFrame } from "./layout.tsx";

/** Writes a page of one heading and one paragraph, with a hint under it where there is one. */
export function noticePage(frame: PageFrame, notice: Notice, hint: string | null = null) {
  return layout(
    frame,
    notice.title,
    <main>
      <h1>{notice.title}</h1>
      <section class="card">
        <p>{notice.text}</p>
        {hint === null ? null : <p class="soft">{hint}</p>}
      </section>
    </main>,
  );
}
