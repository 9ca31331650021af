// The page of those who sign in.
import { ADMIN_ROLES, type AdminId } from "../../../admin/admin.ts";
import type { AdminError } from "../../../admin/edit-admins.ts";
import type { ListedAdmin, ListedChange } from "../../../flow/list-admins.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatNumber, formatTime } from "../frame.ts";
import { ADMIN_WORDS } from "../strings/admins.ts";
import { FRAME_WORDS } from "../strings/frame.ts";
import { EditForm } from "./edit-forms.tsx";
import { Choice, PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Moment, Notice } from "./parts.tsx";

/** Where the page is. */
export const ADMINS_PATH = "/admin/admins";
/** Names the fields. */
export const ADMIN_FIELDS = { edit: "edit", id: "id", email: "email", role: "role" } as const;
/** What a form of the page can do. */
export const ADMIN_EDITS = ["invite", "role", "link", "sign-out", "disable", "enable"] as const;
export type AdminEditName = (typeof ADMIN_EDITS)[number];

interface AdminsView {
  readonly admins: readonly ListedAdmin[];
  readonly history: readonly ListedChange[];
  /** A link that was just made; it is shown this once. */
  readonly made: { readonly email: string; readonly address: string; readonly expiresAt: Date } | null;
  /** What was done, as the address of the page says; anything else says nothing. */
  readonly done: string | null;
  readonly error: AdminError | null;
  /** An address that is none. */
  readonly badEmail: string | null;
}

/** Writes the page. */
export function adminsPage(frame: AdminFrame, view: AdminsView) {
  const words = ADMIN_WORDS[frame.language];
  return adminLayout(frame, {
    title: FRAME_WORDS[frame.language].pages.admins,
    content: (
      <>
        <Outcome frame={frame} view={view} />
        <p>{words.intro}</p>
        {view.admins.map((listed) => (
          <Listed frame={frame} listed={listed} />
        ))}
        <InviteForm frame={frame} badEmail={view.badEmail} />
        <History frame={frame} history={view.history} />
      </>
    ),
  });
}

function Outcome({ frame, view: { made, done, error } }: { frame: AdminFrame; view: AdminsView }) {
  const words = ADMIN_WORDS[frame.language];
  if (error !== null) {
    return (
      <Notice kind="bad">
        {words.refused} {words.errors[error]}
      </Notice>
    );
  }
  if (made !== null) {
    return (
      <Notice kind="good">
        <p>{fill(words.made, { email: made.email, time: formatTime(frame, made.expiresAt) })}</p>
        <p>
          <code class="secret">{made.address}</code>
        </p>
      </Notice>
    );
  }
  const kind = (["role", "disable", "enable", "sign-out"] as const).find((each) => each === done);
  return kind === undefined ? null : <Notice kind="good">{words.done[kind]}</Notice>;
}

interface ListedProps {
  readonly frame: AdminFrame;
  readonly listed: ListedAdmin;
}

function Listed({ frame, listed }: ListedProps) {
  const words = ADMIN_WORDS[frame.language];
  const { admin, linkedUntil, sessions } = listed;
  return (
    <article>
      <h2>
        {admin.email} {frame.admin?.id === admin.id ? <span class="soft small">({words.you})</span> : null}{" "}
        <State frame={frame} listed={listed} />
      </h2>
      <dl class="facts">
        <dt>{words.role}</dt>
        <dd>{FRAME_WORDS[frame.language].roles[admin.role]}</dd>
        <dt>{words.added}</dt>
        <dd>
          <Moment frame={frame} at={admin.createdAt} />
        </dd>
        <dt>{words.sessions}</dt>
        <dd>{formatNumber(frame, sessions)}</dd>
        <dt>{words.link}</dt>
        <dd>
          {linkedUntil === null
            ? words.noLink
            : fill(words.linkedUntil, { time: formatTime(frame, linkedUntil) })}
        </dd>
      </dl>
      <Forms frame={frame} listed={listed} />
    </article>
  );
}

function State({ frame, listed: { admin } }: ListedProps) {
  const words = ADMIN_WORDS[frame.language];
  if (admin.disabledAt !== null) return <span class="badge bad">{words.disabled}</span>;
  return admin.isInvited ? (
    <span class="badge wait">{words.invited}</span>
  ) : (
    <span class="badge good">{words.active}</span>
  );
}

function Forms({ frame, listed: { admin } }: ListedProps) {
  const words = ADMIN_WORDS[frame.language];
  const edit = (name: AdminEditName) => ({ frame, path: ADMINS_PATH, given: given(name, admin.id) });
  if (admin.disabledAt !== null) return <EditForm {...edit("enable")} button={words.enable} />;
  return (
    <details>
      <summary>
        {words.change} <span class="soft">{admin.email}</span>
      </summary>
      <EditForm {...edit("role")} button={words.setRole}>
        <RoleChoice frame={frame} id={`role-${admin.id}`} value={admin.role} />
      </EditForm>
      <div class="actions">
        <EditForm {...edit("link")} button={words.makeLink} />
        <EditForm {...edit("sign-out")} button={words.endSessions} />
        <EditForm {...edit("disable")} button={words.disable} isDangerous />
      </div>
      <p class="soft small">{words.makeLinkHint}</p>
    </details>
  );
}

function given(edit: AdminEditName, id: AdminId): Readonly<Record<string, string>> {
  return { [ADMIN_FIELDS.edit]: edit, [ADMIN_FIELDS.id]: `${id}` };
}

function RoleChoice({ frame, id, value }: { frame: AdminFrame; id: string; value: string }) {
  const { roles } = FRAME_WORDS[frame.language];
  return (
    <Choice
      frame={frame}
      id={id}
      name={ADMIN_FIELDS.role}
      label={ADMIN_WORDS[frame.language].role}
      value={value}
      choices={ADMIN_ROLES.map((role) => [role, roles[role]])}
    />
  );
}

function InviteForm({ frame, badEmail }: { frame: AdminFrame; badEmail: string | null }) {
  const words = ADMIN_WORDS[frame.language];
  return (
    <article>
      <h2>{words.invite}</h2>
      <PostForm frame={frame} path={ADMINS_PATH}>
        <input type="hidden" name={ADMIN_FIELDS.edit} value="invite" />
        <TextField
          frame={frame}
          name={ADMIN_FIELDS.email}
          label={words.email}
          hint={words.inviteHint}
          value={badEmail ?? ""}
          error={badEmail === null ? null : words.badAddress}
          isRequired
        />
        <RoleChoice frame={frame} id="role" value="reviewer" />
        <button type="submit">{words.invite}</button>
      </PostForm>
    </article>
  );
}

function History({ frame, history }: { frame: AdminFrame; history: readonly ListedChange[] }) {
  const words = ADMIN_WORDS[frame.language];
  const { roles } = FRAME_WORDS[frame.language];
  return (
    <article>
      <h2>{words.history}</h2>
      {history.length === 0 ? (
        <p class="soft">{words.noHistory}</p>
      ) : (
        <DataTable
          columns={[words.when, words.whom, words.what, words.who]}
          rows={history.map(({ at, admin, kind, role, by }) => [
            <Moment frame={frame} at={at} />,
            <span class="address">{admin.email}</span>,
            role === null ? words.changes[kind] : `${words.changes[kind]}: ${roles[role]}`,
            <span class="address">{by}</span>,
          ])}
        />
      )}
    </article>
  );
}
