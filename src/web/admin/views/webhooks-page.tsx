// The list of webhooks, and the form to add one.
import type { WebhookEndpoint } from "../../../store/webhook-endpoints.ts";
import { WEBHOOK_EVENTS, type WebhookEvent } from "../../../webhook/event.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { FRAME_WORDS } from "../strings/frame.ts";
import { WEBHOOK_WORDS } from "../strings/webhooks.ts";
import { PostForm, TextField, TickBoxes } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Empty, Notice } from "./parts.tsx";

/** Where the list is; each webhook has its page below it. */
export const WEBHOOKS_PATH = "/admin/webhooks";
/** Names the fields of the form that adds one. */
export const NEW_WEBHOOK_FIELDS = { url: "url", event: "event" } as const;

interface WebhooksView {
  readonly endpoints: readonly WebhookEndpoint[];
  /** Of a webhook that was just added; it is shown this once. */
  readonly secret: string | null;
  /** What was typed, and what is wrong with it. */
  readonly url: string;
  readonly chosen: readonly WebhookEvent[];
  readonly urlError: string | null;
  readonly eventError: string | null;
  readonly isRemoved: boolean;
}

/** Writes the page. */
export function webhooksPage(frame: AdminFrame, view: WebhooksView) {
  const words = WEBHOOK_WORDS[frame.language];
  return adminLayout(frame, {
    title: FRAME_WORDS[frame.language].pages.webhooks,
    content: (
      <>
        {view.secret === null ? null : <Secret frame={frame} secret={view.secret} />}
        {view.isRemoved ? <Notice kind="good">{words.done.remove}</Notice> : null}
        <p>{words.intro}</p>
        {view.endpoints.length === 0 ? (
          <Empty title={words.none}>
            <p>{words.noneHint}</p>
          </Empty>
        ) : (
          <Endpoints frame={frame} endpoints={view.endpoints} />
        )}
        <AddForm frame={frame} view={view} />
      </>
    ),
  });
}

/** A secret that was just made. */
export function Secret({ frame, secret }: { frame: AdminFrame; secret: string }) {
  const words = WEBHOOK_WORDS[frame.language];
  return (
    <Notice kind="good">
      <p>{words.secret}</p>
      <p>
        <code class="secret">{secret}</code>
      </p>
      <p class="soft small">{words.secretHint}</p>
    </Notice>
  );
}

/** Whether a webhook takes what it is told. */
export function EndpointState({ frame, endpoint }: { frame: AdminFrame; endpoint: WebhookEndpoint }) {
  const words = WEBHOOK_WORDS[frame.language];
  if (endpoint.off !== null) {
    return <span class={`badge ${endpoint.off.because === "asked" ? "wait" : "bad"}`}>{words.off}</span>;
  }
  return endpoint.failingSince === null ? (
    <span class="badge good">{words.on}</span>
  ) : (
    <span class="badge bad">{words.failing}</span>
  );
}

function Endpoints({ frame, endpoints }: { frame: AdminFrame; endpoints: readonly WebhookEndpoint[] }) {
  const words = WEBHOOK_WORDS[frame.language];
  return (
    <DataTable
      columns={[
        words.address,
        words.events,
        words.state,
        { head: words.waiting, isNumber: true },
        { head: words.failed, isNumber: true },
      ]}
      rows={endpoints.map((endpoint) => [
        <a class="address" href={`${frame.basePath}${WEBHOOKS_PATH}/${endpoint.id}`}>
          {endpoint.url}
        </a>,
        endpoint.events.join(", "),
        <EndpointState frame={frame} endpoint={endpoint} />,
        formatNumber(frame, endpoint.waiting),
        formatNumber(frame, endpoint.failed),
      ])}
    />
  );
}

function AddForm({ frame, view }: { frame: AdminFrame; view: WebhooksView }) {
  const words = WEBHOOK_WORDS[frame.language];
  const { chosen, eventError } = view;
  return (
    <article>
      <h2>{words.add}</h2>
      <PostForm frame={frame} path={WEBHOOKS_PATH}>
        <TextField
          frame={frame}
          name={NEW_WEBHOOK_FIELDS.url}
          label={words.address}
          hint={words.urlHint}
          value={view.url}
          type="url"
          error={view.urlError}
          isRequired
        />
        <TickBoxes
          frame={frame}
          name={NEW_WEBHOOK_FIELDS.event}
          legend={words.events}
          choices={WEBHOOK_EVENTS.map((each) => [each, words.tells[each]])}
          chosen={chosen}
          error={eventError}
        />
        <button type="submit">{words.add}</button>
      </PostForm>
    </article>
  );
}
