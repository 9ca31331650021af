// The overview.
import type { Waiting } from "../../../store/waiting.ts";
import { fillCount } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { OVERVIEW_WORDS } from "../strings/overview.ts";
import { adminLayout } from "./layout.tsx";

interface Overview extends Waiting {
  readonly failedJobs: number;
}

/** Writes the page. */
export function overviewPage(frame: AdminFrame, overview: Overview) {
  const words = OVERVIEW_WORDS[frame.language];
  const waiting = waitingLines(frame, overview);
  return adminLayout(frame, {
    title: words.title,
    content: (
      <article>
        <h2>{words.waiting}</h2>
        {waiting.length === 0 ? (
          <p class="soft">{words.nothingWaits}</p>
        ) : (
          <ul>
            {waiting.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        )}
      </article>
    ),
  });
}

function waitingLines(frame: AdminFrame, overview: Overview): readonly string[] {
  const words = OVERVIEW_WORDS[frame.language];
  const count = (forms: typeof words.flaggedLinks, number: number): string[] =>
    number === 0 ? [] : [fillCount(frame.language, forms, { name: "count", count: number })];
  return [
    ...count(words.flaggedLinks, overview.flaggedLinks),
    ...count(words.failedJobs, overview.failedJobs),
    ...(overview.isUpgradeDue ? [words.upgradeDue] : []),
  ];
}
