// The page that says that something does not go, and why.
import type { AdminFrame } from "../frame.ts";
import type { AdminRefusalKind } from "../refusals.ts";
import { FRAME_WORDS } from "../strings/frame.ts";
import { adminLayout } from "./layout.tsx";

/** Writes the page. */
export function refusalPage(frame: AdminFrame, kind: AdminRefusalKind) {
  const words = FRAME_WORDS[frame.language];
  const { title, text } = words.refusals[kind];
  return adminLayout(frame, {
    title,
    content: (
      <article>
        <p>{text}</p>
        <p>
          <a href={`${frame.basePath}/admin`}>{words.back}</a>
        </p>
      </article>
    ),
  });
}
