// The keys that systems use the API with, and the form to make one.
import { API_SCOPES, type ApiScope } from "../../../admin/api-scope.ts";
import type { ApiKey } from "../../../store/api-keys.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatTime } from "../frame.ts";
import { API_KEY_WORDS } from "../strings/api-keys.ts";
import { FRAME_WORDS } from "../strings/frame.ts";
import { PostForm, TextField, TickBoxes } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { Empty, Moment, Notice } from "./parts.tsx";

/** Where the page is. */
export const API_KEYS_PATH = "/admin/api-keys";
/** Names the fields; with `revoke` the number of the key. */
export const API_KEY_FIELDS = { name: "name", scope: "scope", revoke: "revoke" } as const;

interface ApiKeysView {
  /** The newest first. */
  readonly keys: readonly ApiKey[];
  /** One that was just made; its text is shown this once. */
  readonly made: { readonly name: string; readonly text: string } | null;
  /** What was done, as the address of the page says; anything else says nothing. */
  readonly done: string | null;
  /** What was typed, and what is wrong with it. */
  readonly name: string;
  readonly chosen: readonly ApiScope[];
  readonly nameError: string | null;
  readonly scopeError: string | null;
}

/** Writes the page. */
export function apiKeysPage(frame: AdminFrame, view: ApiKeysView) {
  const words = API_KEY_WORDS[frame.language];
  return adminLayout(frame, {
    title: FRAME_WORDS[frame.language].pages.apiKeys,
    content: (
      <>
        <Outcome frame={frame} view={view} />
        <p>{words.intro}</p>
        {view.keys.length === 0 ? (
          <Empty title={words.none}>
            <p>{words.noneHint}</p>
          </Empty>
        ) : (
          view.keys.map((key) => <Listed frame={frame} apiKey={key} />)
        )}
        <AddForm frame={frame} view={view} />
      </>
    ),
  });
}

function Outcome({ frame, view: { made, done } }: { frame: AdminFrame; view: ApiKeysView }) {
  const words = API_KEY_WORDS[frame.language];
  if (made !== null) {
    return (
      <Notice kind="good">
        <p>{fill(words.key, { name: made.name })}</p>
        <p>
          <code class="secret">{made.text}</code>
        </p>
        <p class="soft small">{words.keyHint}</p>
      </Notice>
    );
  }
  if (done === "revoked") return <Notice kind="good">{words.wasRevoked}</Notice>;
  return done === "nothing" ? <Notice kind="wait">{words.wasRevokedBefore}</Notice> : null;
}

function Listed({ frame, apiKey }: { frame: AdminFrame; apiKey: ApiKey }) {
  const words = API_KEY_WORDS[frame.language];
  const { id, name, scopes, createdAt, createdBy, revokedAt, revokedBy } = apiKey;
  return (
    <article>
      <h2>
        {name} {revokedAt === null ? <span class="badge good">{words.works}</span> : null}
      </h2>
      <dl class="facts">
        <dt>{words.scopes}</dt>
        <dd>
          {scopes.map((scope) => (
            <>
              <code>{scope}</code>{" "}
            </>
          ))}
        </dd>
        <dt>{words.made}</dt>
        <dd>
          <Moment frame={frame} at={createdAt} />, {createdBy}
        </dd>
        {revokedAt === null ? null : (
          <>
            <dt>{words.state}</dt>
            <dd>{fill(words.revoked, { time: formatTime(frame, revokedAt), by: revokedBy ?? "–" })}</dd>
          </>
        )}
      </dl>
      {revokedAt === null ? (
        <details>
          <summary>
            {words.revoke} <span class="soft">{name}</span>
          </summary>
          <p class="soft small">{fill(words.revokeHint, { name })}</p>
          <PostForm frame={frame} path={API_KEYS_PATH}>
            <button type="submit" class="danger" name={API_KEY_FIELDS.revoke} value={`${id}`}>
              {words.revoke}
            </button>
          </PostForm>
        </details>
      ) : null}
    </article>
  );
}

function AddForm({ frame, view }: { frame: AdminFrame; view: ApiKeysView }) {
  const words = API_KEY_WORDS[frame.language];
  const { name, chosen, nameError, scopeError } = view;
  return (
    <article>
      <h2>{words.add}</h2>
      <PostForm frame={frame} path={API_KEYS_PATH}>
        <TextField
          frame={frame}
          name={API_KEY_FIELDS.name}
          label={words.system}
          hint={words.nameHint}
          value={name}
          error={nameError}
          isRequired
        />
        <TickBoxes
          frame={frame}
          name={API_KEY_FIELDS.scope}
          legend={words.scopes}
          choices={API_SCOPES.map((each) => [each, words.tells[each]])}
          chosen={chosen}
          error={scopeError}
        />
        <button type="submit">{words.add}</button>
      </PostForm>
    </article>
  );
}
