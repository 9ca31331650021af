// The page that makes one contact of two: the other is found, what would change is shown, and then it is asked.
import type { SubscriptionType } from "../../../consent/purpose.ts";
import type { MergePair, MergePreview } from "../../../flow/merge-contacts.ts";
import type { ContactCard } from "../../../store/contact-cards.ts";
import { fill, fillCount } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { MERGE_WORDS } from "../strings/merge.ts";
import { tellChange } from "./contact-log.tsx";
import { PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { nameOf } from "./names.ts";
import { DataTable, Moment, Notice } from "./parts.tsx";

/** Names the fields. */
export const MERGE_FIELDS = { who: "who", into: "into", reason: "reason", shown: "shown" } as const;

/** All the page shows. */
export interface MergeView {
  readonly card: ContactCard;
  /** Why the other was not found, or cannot be merged with; `null`: nothing is wrong. */
  readonly error: string | null;
  readonly reasonError: string | null;
  /** `null`: the other is not chosen yet. */
  readonly chosen: { readonly pair: MergePair; readonly preview: MergePreview } | null;
  readonly types: readonly SubscriptionType[];
}

/** Writes the page. */
export function mergePage(frame: AdminFrame, view: MergeView) {
  const words = MERGE_WORDS[frame.language];
  const { card, error, chosen } = view;
  return adminLayout(frame, {
    title: fill(words.title, { id: card.externalId }),
    trail: [{ path: `/admin/contacts/${card.contactId}`, name: card.name ?? card.externalId }],
    content: (
      <>
        {error !== null && chosen !== null ? <Notice kind="bad">{error}</Notice> : null}
        <article>
          <p>{words.intro}</p>
          <PostForm frame={frame} path={`/admin/contacts/${card.contactId}/merge/find`}>
            <TextField
              frame={frame}
              name={MERGE_FIELDS.who}
              label={words.who}
              type="search"
              error={chosen === null ? error : null}
            />
            <button type="submit" class="quiet">
              {words.find}
            </button>
          </PostForm>
        </article>
        {chosen === null ? null : <Chosen frame={frame} view={view} chosen={chosen} />}
      </>
    ),
  });
}

function pathOf({ basePath }: AdminFrame, { contactId }: ContactCard): string {
  return `${basePath}/admin/contacts/${contactId}`;
}

type Chosen = NonNullable<MergeView["chosen"]>;

function Chosen({ frame, view, chosen }: { frame: AdminFrame; view: MergeView; chosen: Chosen }) {
  const words = MERGE_WORDS[frame.language];
  const { going, staying } = chosen.pair;
  const ids = { id: going.externalId, into: staying.externalId };
  return (
    <>
      <div class="cards">
        <Who frame={frame} title={words.goes} card={going} />
        <Who frame={frame} title={words.stays} card={staying} />
      </div>
      <p>
        <a href={`${pathOf(frame, staying)}/merge?${MERGE_FIELDS.into}=${going.contactId}`}>{words.swap}</a>
      </p>
      <article>
        <Changes frame={frame} preview={chosen.preview} types={view.types} />
        {going.email === null ? null : <p>{fill(words.noMail, { address: going.email })}</p>}
        <PostForm frame={frame} path={`/admin/contacts/${going.contactId}/merge`}>
          <input type="hidden" name={MERGE_FIELDS.into} value={`${staying.contactId}`} />
          <input type="hidden" name={MERGE_FIELDS.shown} value={`${chosen.preview.changes.length}`} />
          <TextField
            frame={frame}
            name={MERGE_FIELDS.reason}
            label={CONTACT_WORDS[frame.language].reason}
            hint={CONTACT_WORDS[frame.language].reasonHint}
            error={view.reasonError}
          />
          <p>{words.forGood}</p>
          <button type="submit" class="danger">
            {fill(words.button, ids)}
          </button>
        </PostForm>
      </article>
    </>
  );
}

function Who({ frame, title, card }: { frame: AdminFrame; title: string; card: ContactCard }) {
  const words = CONTACT_WORDS[frame.language];
  return (
    <article>
      <h2>{title}</h2>
      <dl class="facts">
        <dt>{words.id}</dt>
        <dd>
          <a href={pathOf(frame, card)}>{card.externalId}</a>
        </dd>
        <dt>{words.address}</dt>
        <dd>{card.email ?? words.noAddress}</dd>
        <dt>{words.name}</dt>
        <dd>{card.name ?? "–"}</dd>
        <dt>{words.onRecordSince}</dt>
        <dd>
          <Moment frame={frame} at={card.createdAt} />
        </dd>
      </dl>
    </article>
  );
}

function Changes({
  frame,
  preview: { changes, bringsMark, bringsCompany },
  types,
}: {
  frame: AdminFrame;
  preview: MergePreview;
  types: readonly SubscriptionType[];
}) {
  const words = MERGE_WORDS[frame.language];
  const contact = CONTACT_WORDS[frame.language];
  return (
    <>
      <h2>{fillCount(frame.language, words.changes, { name: "count", count: changes.length })}</h2>
      {changes.length === 0 ? null : (
        <DataTable
          columns={[contact.what, words.said, contact.source]}
          rows={changes.map((change) => [
            tellChange(frame, types, change),
            <Moment frame={frame} at={change.at} />,
            nameOf(frame, "source", change.source),
          ])}
        />
      )}
      {bringsMark ? <p>{words.brings}</p> : null}
      {bringsCompany ? <p>{words.bringsCompany}</p> : null}
    </>
  );
}
