// The page to sign in on.
import { fill, splitAt } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { SIGN_IN_WORDS } from "../strings/sign-in.ts";
import { PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";

/** Names the fields. */
export const SIGN_IN_FIELDS = { email: "email", password: "password", to: "to" } as const;

const ADD_COMMAND = "mailconsent admin add EMAIL --role owner";

interface SignIn {
  /** Where to go on to. */
  readonly to: string;
  readonly email: string;
  /** Why the last try did not do; `null`: there was none. */
  readonly refused: string | null;
  /** Names the identity provider; `null`: there is none. */
  readonly provider: string | null;
}

/** Writes the page. */
export function signInPage(frame: AdminFrame, { to, email, refused, provider }: SignIn) {
  const words = SIGN_IN_WORDS[frame.language];
  const [before, after] = splitAt(words.noAccount, "command");
  return adminLayout(frame, {
    title: words.title,
    content: (
      <article>
        {refused === null ? null : (
          <p class="notice bad" role="alert">
            {refused}
          </p>
        )}
        {provider === null ? null : <ByProvider frame={frame} to={to} name={provider} />}
        <PostForm frame={frame} path="/admin/sign-in">
          <input type="hidden" name={SIGN_IN_FIELDS.to} value={to} />
          <TextField
            frame={frame}
            name={SIGN_IN_FIELDS.email}
            label={words.email}
            value={email}
            autocomplete="username"
            isRequired
          />
          <TextField
            frame={frame}
            name={SIGN_IN_FIELDS.password}
            label={words.password}
            type="password"
            autocomplete="current-password"
            isRequired
          />
          <button type="submit">{words.button}</button>
        </PostForm>
        <p class="small">
          {before}
          <code>{ADD_COMMAND}</code>
          {after}
        </p>
      </article>
    ),
  });
}

/** A link and no form: the pages' policy lets no form of ours lead to another site. */
function ByProvider({ frame, to, name }: { frame: AdminFrame; to: string; name: string }) {
  const words = SIGN_IN_WORDS[frame.language].byProvider;
  return (
    <>
      <p>
        <a
          class="button"
          href={`${frame.basePath}/admin/sign-in/with-provider?${new URLSearchParams({ to })}`}
        >
          {fill(words.button, { name })}
        </a>
      </p>
      <p class="soft">{words.or}</p>
    </>
  );
}
