// What a link from an old mail still shows: the ways out, and how to get a new link; nothing of who is on record.
import type { SubscriptionType } from "../../consent/purpose.ts";
import { typeName } from "../strings/languages.ts";
import { fill } from "../strings/message.ts";
import type { Notice } from "../strings/strings.ts";
import { ButtonForm } from "./action-form.tsx";
import { layout, type PageFrame } from "./layout.tsx";

interface OldLink {
  /** Path the forms post to. */
  readonly path: string;
  /** The type the mail was of; `null` where it had none, or none that is on record any more. */
  readonly type: SubscriptionType | null;
  /** What was just done with it. */
  readonly wasStopped: boolean;
}

/** Writes the page. */
export function oldLinkPage(frame: PageFrame, { path, type, wasStopped }: OldLink) {
  const { strings } = frame;
  const { oldLink } = strings;
  const notice: Notice = wasStopped ? oldLink.stopped : oldLink.notice;
  return layout(
    frame,
    notice.title,
    <>
      <h1>{notice.title}</h1>
      <section class="card" id="unsubscribe">
        <p>{notice.text}</p>
        {wasStopped ? null : <WaysOut frame={frame} path={path} type={type} />}
      </section>
      <section class="card">
        <p>{oldLink.freshHint}</p>
        <div class="actions">
          <ButtonForm {...{ strings, path }} action="send-link" label={oldLink.freshButton} />
        </div>
      </section>
    </>,
  );
}

function WaysOut({
  frame: { strings },
  path,
  type,
}: Omit<OldLink, "wasStopped"> & { readonly frame: PageFrame }) {
  const unsubscribe = type === null ? null : fill(strings.unsubscribe, { type: typeName(strings, type) });
  return (
    <div class="actions">
      {unsubscribe === null ? null : (
        <ButtonForm {...{ strings, path }} action="one-click" label={unsubscribe} isMain />
      )}
      <ButtonForm {...{ strings, path }} action="stop-all" label={strings.stopAll} isMain={type === null} />
    </div>
  );
}
