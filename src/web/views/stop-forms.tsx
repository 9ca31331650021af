// The ways out that work while the store cannot be reached: the wish is noted now, and applied later.
import type { PageRequest } from "../preference-form.ts";
import { FIELDS } from "../preference-form.ts";
import { wordingOf } from "../strings/languages.ts";
import type { PageFrame } from "./layout.tsx";

/** Draws the two buttons; which kind of mail it was, the link knows. */
export function stopForms({ strings }: PageFrame, path: string) {
  const requests: readonly (readonly [PageRequest["kind"], string])[] = [
    ["one-click", strings.unsubscribeThisKind],
    ["stop-all", strings.stopAll],
  ];
  return (
    <>
      <p>{strings.storeDownStop}</p>
      <div class="actions">
        {requests.map(([action, label]) => (
          <form method="post" action={path}>
            <input type="hidden" name={FIELDS.action} value={action} />
            <input type="hidden" name={FIELDS.wording} value={wordingOf(strings)} />
            <button type="submit" class={action === "one-click" ? "main" : undefined}>
              {label}
            </button>
          </form>
        ))}
      </div>
    </>
  );
}
