// One webhook: how it stands, what can be done with it, and what became of the messages to it.
import type { WebhookEndpoint } from "../../../store/webhook-endpoints.ts";
import {
  type LoggedMessage,
  WEBHOOK_MESSAGE_STATES,
  type WebhookMessageState,
} from "../../../store/webhook-log.ts";
import { fill, fillCount } from "../../strings/message.ts";
import { type AdminFrame, formatNumber, formatTime } from "../frame.ts";
import { formatLocalTime } from "../local-time.ts";
import { WEBHOOK_WORDS } from "../strings/webhooks.ts";
import { EditForm } from "./edit-forms.tsx";
import { Choice, PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Moment, Notice } from "./parts.tsx";
import { EndpointState, Secret, WEBHOOKS_PATH } from "./webhooks-page.tsx";

/** Names the fields. */
export const WEBHOOK_FIELDS = { edit: "edit", which: "which", since: "since", state: "state" } as const;
/** What a form of the page can do. */
export const WEBHOOK_EDITS = ["on", "off", "secret", "remove", "replay"] as const;
/** One of {@link WEBHOOK_EDITS}. */
export type WebhookEdit = (typeof WEBHOOK_EDITS)[number];

interface WebhookView {
  readonly endpoint: WebhookEndpoint;
  /** The newest first. */
  readonly messages: readonly LoggedMessage[];
  readonly hasMore: boolean;
  /** Which of them are shown; `null`: all. */
  readonly state: WebhookMessageState | null;
  /** One that was just made; it is shown this once. */
  readonly secret: string | null;
  /** What was done, as the address of the page says; anything else says nothing. */
  readonly done: string | null;
  /** What was typed as a time that is none. */
  readonly badTime: string | null;
  readonly now: Date;
}

interface PartProps {
  readonly frame: AdminFrame;
  readonly view: WebhookView;
}

/** Writes the page. */
export function webhookPage(frame: AdminFrame, view: WebhookView) {
  const words = WEBHOOK_WORDS[frame.language];
  const { endpoint, secret, done } = view;
  const said = (["on", "off", "replay", "nothing"] as const).find((each) => each === done);
  return adminLayout(frame, {
    title: fill(words.title, { number: `${endpoint.id}` }),
    content: (
      <>
        {secret === null ? null : <Secret frame={frame} secret={secret} />}
        {said === undefined ? null : (
          <Notice kind={said === "nothing" ? "wait" : "good"}>{words.done[said]}</Notice>
        )}
        <article>
          <Facts frame={frame} endpoint={endpoint} />
          <Changes frame={frame} view={view} />
        </article>
        <article>
          <h2>{words.messages}</h2>
          <Filter frame={frame} state={view.state} />
          <Messages frame={frame} view={view} />
        </article>
        <Replay frame={frame} view={view} />
      </>
    ),
  });
}

function Facts({ frame, endpoint }: { frame: AdminFrame; endpoint: WebhookEndpoint }) {
  const words = WEBHOOK_WORDS[frame.language];
  const { off, failingSince, succeededAt } = endpoint;
  return (
    <dl class="facts">
      <dt>{words.address}</dt>
      <dd>{endpoint.url}</dd>
      <dt>{words.events}</dt>
      <dd>{endpoint.events.map((event) => words.tells[event]).join("; ")}</dd>
      <dt>{words.state}</dt>
      <dd>
        <EndpointState frame={frame} endpoint={endpoint} />{" "}
        {off === null
          ? failingSince === null
            ? null
            : fill(words.failingSince, { time: formatTime(frame, failingSince) })
          : `${fill(words.offSince, { time: formatTime(frame, off.at) })} ${words.because[off.because]}`}
      </dd>
      <dt>{words.succeeded}</dt>
      <dd>{succeededAt === null ? words.never : <Moment frame={frame} at={succeededAt} />}</dd>
      <dt>{words.waiting}</dt>
      <dd>{formatNumber(frame, endpoint.waiting)}</dd>
      <dt>{words.failed}</dt>
      <dd>{formatNumber(frame, endpoint.failed)}</dd>
      <dt>{words.added}</dt>
      <dd>
        <Moment frame={frame} at={endpoint.createdAt} />
      </dd>
      <dt>{words.addedBy}</dt>
      <dd>{endpoint.createdBy}</dd>
    </dl>
  );
}

function editOf({ frame, view }: PartProps, edit: WebhookEdit, more: Readonly<Record<string, string>> = {}) {
  const path = `${WEBHOOKS_PATH}/${view.endpoint.id}`;
  return { frame, path, given: { [WEBHOOK_FIELDS.edit]: edit, ...more } };
}

function Changes(props: PartProps) {
  const { frame, view } = props;
  const words = WEBHOOK_WORDS[frame.language];
  const { off } = view.endpoint;
  return (
    <details>
      <summary>{words.change}</summary>
      <EditForm
        {...editOf(props, off === null ? "off" : "on")}
        button={off === null ? words.switchOff : words.switchOn}
      />
      <p class="soft small">{words.switchHint}</p>
      <EditForm {...editOf(props, "secret")} button={words.rotate} />
      <p class="soft small">{words.rotateHint}</p>
      <EditForm {...editOf(props, "remove")} button={words.remove} isDangerous />
      <p class="soft small">{words.removeHint}</p>
    </details>
  );
}

function Filter({ frame, state }: { frame: AdminFrame; state: WebhookMessageState | null }) {
  const words = WEBHOOK_WORDS[frame.language];
  return (
    <form method="get" class="row">
      <Choice
        frame={frame}
        name={WEBHOOK_FIELDS.state}
        label={words.state}
        value={state ?? ""}
        choices={[
          ["", words.allStates],
          ...WEBHOOK_MESSAGE_STATES.map((each) => [each, words.states[each]] as const),
        ]}
      />
      <button type="submit" class="quiet">
        {words.show}
      </button>
    </form>
  );
}

function Messages(props: PartProps) {
  const { frame, view } = props;
  const words = WEBHOOK_WORDS[frame.language];
  const { messages, state } = view;
  if (messages.length === 0)
    return <p class="soft">{state === null ? words.noMessages : words.noneInState}</p>;
  const older = new URLSearchParams({
    [WEBHOOK_FIELDS.state]: state ?? "",
    before: `${messages.at(-1)?.number ?? ""}`,
  });
  return (
    <>
      <PostForm frame={frame} path={`${WEBHOOKS_PATH}/${view.endpoint.id}`}>
        <input type="hidden" name={WEBHOOK_FIELDS.edit} value="replay" />
        <DataTable
          columns={[words.happened, words.message, words.state, words.replay]}
          rows={messages.map((message) => [
            <Moment frame={frame} at={message.happenedAt} />,
            <>
              {message.event}
              <code class="below">{message.id}</code>
            </>,
            <MessageState frame={frame} message={message} />,
            message.state === "delivered" || message.state === "failed" ? (
              <button
                type="submit"
                class="quiet small"
                name={WEBHOOK_FIELDS.which}
                value={message.id}
                aria-label={`${words.replay}: ${message.id}`}
              >
                {words.replay}
              </button>
            ) : null,
          ])}
        />
      </PostForm>
      {view.hasMore ? (
        <p>
          <a href={`?${older}`}>{words.older}</a>
        </p>
      ) : null}
    </>
  );
}

const STATE_CLASS = { waiting: "wait", delivered: "good", failed: "bad", dropped: "" } as const;

function MessageState({ frame, message }: { frame: AdminFrame; message: LoggedMessage }) {
  const words = WEBHOOK_WORDS[frame.language];
  const { state, attempts, triedAt, dueAt } = message;
  const answer = message.failure ?? (message.status === null ? null : `${message.status}`);
  return (
    <>
      <span class={`badge ${STATE_CLASS[state]}`}>{words.states[state]}</span>{" "}
      {answer === null ? null : <span class="soft small">{answer}</span>}
      {triedAt === null ? null : (
        <span class="below">
          {fillCount(frame.language, words.tries, { name: "count", count: attempts })}{" "}
          {fill(words.lastTry, { time: formatTime(frame, triedAt) })}
        </span>
      )}
      {dueAt === null || attempts === 0 ? null : (
        <span class="below">{fill(words.due, { time: formatTime(frame, dueAt) })}</span>
      )}
    </>
  );
}

function Replay(props: PartProps) {
  const { frame, view } = props;
  const words = WEBHOOK_WORDS[frame.language];
  const { which, since } = WEBHOOK_FIELDS;
  return (
    <article>
      <h2>{words.replay}</h2>
      <p class="soft">{words.replayHint}</p>
      <EditForm {...editOf(props, "replay", { [which]: "failed" })} button={words.replayFailed} />
      <EditForm {...editOf(props, "replay", { [which]: "since" })} button={words.replaySince}>
        <TextField
          frame={frame}
          name={since}
          label={words.since}
          type="datetime-local"
          value={view.badTime ?? formatLocalTime(view.now, frame.zone)}
          error={view.badTime === null ? null : words.badTime}
          isRequired
        />
      </EditForm>
    </article>
  );
}
