// The page an invitation leads to: a password is chosen on it.
import type { Admin } from "../../../admin/admin.ts";
import { fill } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { ADMIN_WORDS } from "../strings/admins.ts";
import { SIGN_IN_WORDS } from "../strings/sign-in.ts";
import { PasswordOwner, PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";

/** Names the fields. */
export const INVITATION_FIELDS = { next: "next", again: "again" } as const;

interface InvitationView {
  readonly admin: Admin;
  /** What is wrong with each field; `null`: nothing. */
  readonly errors: { readonly next: string | null; readonly again: string | null };
}

/** Writes the page. */
export function invitationPage(frame: AdminFrame, { admin, errors }: InvitationView) {
  const words = ADMIN_WORDS[frame.language].invitation;
  const fields = SIGN_IN_WORDS[frame.language].account;
  const common = { frame, type: "password", autocomplete: "new-password", isRequired: true } as const;
  return adminLayout(frame, {
    title: words.title,
    content: (
      <article>
        <p>{fill(words.intro, { email: admin.email })}</p>
        <PostForm frame={frame} path={frame.path}>
          <PasswordOwner email={admin.email} />
          <TextField
            {...common}
            name={INVITATION_FIELDS.next}
            label={fields.next}
            hint={fields.nextHint}
            error={errors.next}
          />
          <TextField {...common} name={INVITATION_FIELDS.again} label={fields.again} error={errors.again} />
          <button type="submit">{words.save}</button>
        </PostForm>
      </article>
    ),
  });
}

/** Writes the page of a link that does not work any more. */
export function invitationOverPage(frame: AdminFrame) {
  const words = ADMIN_WORDS[frame.language].invitation;
  return adminLayout(frame, { title: words.over, content: <p>{words.overHint}</p> });
}
