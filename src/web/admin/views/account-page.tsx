// An admin's own account.
import type { Admin } from "../../../admin/admin.ts";
import type { StoredSession } from "../../../store/admin-sessions.ts";
import { fill } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { FRAME_WORDS } from "../strings/frame.ts";
import { SIGN_IN_WORDS } from "../strings/sign-in.ts";
import { PasswordOwner, PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Moment, Notice } from "./parts.tsx";

/** Names the fields of the password form. */
export const PASSWORD_FIELDS = { current: "current", next: "next", again: "again" } as const;

/** What is wrong with each field; `null`: nothing. */
export type AccountErrors = Readonly<Record<keyof typeof PASSWORD_FIELDS, string | null>>;

interface Account {
  readonly admin: Admin;
  readonly sessions: readonly (StoredSession & { readonly isThisOne: boolean })[];
  readonly errors: AccountErrors;
  readonly isChanged: boolean;
}

/** Writes the page. */
export function accountPage(frame: AdminFrame, { admin, sessions, errors, isChanged }: Account) {
  const words = SIGN_IN_WORDS[frame.language].account;
  return adminLayout(frame, {
    title: FRAME_WORDS[frame.language].pages.account,
    content: (
      <>
        {isChanged ? <Notice kind="good">{words.changed}</Notice> : null}
        <p>
          {fill(words.signedInAs, { email: admin.email })} {words.role}:{" "}
          {FRAME_WORDS[frame.language].roles[admin.role]}.
        </p>
        <article>
          <h2>{words.sessions}</h2>
          <Sessions frame={frame} sessions={sessions} />
          <PostForm frame={frame} path="/admin/account/sign-out" class="actions">
            <button type="submit" class="quiet">
              {words.signOutEverywhere}
            </button>
            <span class="soft">{words.signOutNote}</span>
          </PostForm>
        </article>
        <article>
          <h2>{words.change}</h2>
          <PasswordForm frame={frame} email={admin.email} errors={errors} />
        </article>
      </>
    ),
  });
}

function Sessions({ frame, sessions }: { frame: AdminFrame; sessions: Account["sessions"] }) {
  const words = SIGN_IN_WORDS[frame.language].account;
  return (
    <DataTable
      columns={[words.network, words.since, words.lastUsed]}
      rows={sessions.map(({ network, createdAt, lastSeenAt, isThisOne }) => [
        <>
          {network} {isThisOne ? <span class="badge good">{words.thisOne}</span> : null}
        </>,
        <Moment frame={frame} at={createdAt} />,
        <Moment frame={frame} at={lastSeenAt} />,
      ])}
    />
  );
}

interface PasswordFormProps {
  readonly frame: AdminFrame;
  readonly email: string;
  readonly errors: AccountErrors;
}

function PasswordForm({ frame, email, errors }: PasswordFormProps) {
  const words = SIGN_IN_WORDS[frame.language].account;
  const common = { frame, type: "password", isRequired: true } as const;
  return (
    <PostForm frame={frame} path="/admin/account/password">
      <PasswordOwner email={email} />
      <TextField
        {...common}
        name={PASSWORD_FIELDS.current}
        label={words.current}
        autocomplete="current-password"
        error={errors.current}
      />
      <TextField
        {...common}
        name={PASSWORD_FIELDS.next}
        label={words.next}
        hint={words.nextHint}
        autocomplete="new-password"
        error={errors.next}
      />
      <TextField
        {...common}
        name={PASSWORD_FIELDS.again}
        label={words.again}
        autocomplete="new-password"
        error={errors.again}
      />
      <button type="submit">{words.save}</button>
    </PostForm>
  );
}
