// The keys of the review, and the switch that turns them off for those whose software types single letters (WCAG 2.1.4).
import type { AdminFrame } from "../frame.ts";
import { REVIEW_KEY_WORDS } from "../strings/review-keys.ts";

/** Lists the keys; the script shows the switch, and turns the list up at "?". */
export function ReviewHelp({ frame }: { frame: AdminFrame }) {
  const words = REVIEW_KEY_WORDS[frame.language];
  return (
    <details class="keys" id="keys">
      <summary>{words.help}</summary>
      <p hidden data-keys-switch="">
        <label>
          <input type="checkbox" checked /> {words.keysOn}
        </label>
      </p>
      <dl class="facts">
        {words.keys.map(([key, does]) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
