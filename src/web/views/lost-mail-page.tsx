// The page at the root: what the personal link is, and a form to have it sent.
import type { PageFrame } from "./layout.tsx";
import { noticePage } from "./notice-page.tsx";

/** Names the field of the address. */
export const EMAIL_FIELD = "email";

interface LostMail {
  /** Path the form posts to. */
  readonly path: string;
  /** What was typed and is no address; `null` where nothing was refused. */
  readonly refused: string | null;
}

/** Writes the page. */
export function lostMailPage(frame: PageFrame, form: LostMail) {
  return noticePage(frame, frame.strings.lostMail.notice, lostMailForm(frame, form));
}

/** Draws the form, for whoever has no link that works. */
export function lostMailForm({ strings: { lostMail } }: PageFrame, { path, refused }: LostMail) {
  return (
    <>
      <p>{lostMail.hint}</p>
      <form method="post" action={path}>
        <label class="field" for="email">
          {lostMail.label}
        </label>
        {/* Not type="email": a browser's own message would come in the browser's language. */}
        <input
          class="field"
          id="email"
          name={EMAIL_FIELD}
          type="text"
          inputmode="email"
          autocomplete="email"
          autocapitalize="none"
          spellcheck={false}
          required
          dir="ltr"
          value={refused ?? undefined}
          aria-invalid={refused === null ? undefined : "true"}
          aria-describedby={refused === null ? undefined : "refused"}
        />
        {refused === null ? null : (
          <p class="refused" id="refused" role="alert">
            {lostMail.notAnAddress}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="main">
            {lostMail.button}
          </button>
        </div>
      </form>
    </>
  );
}
