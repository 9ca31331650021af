// The list of contacts, and what a search found.
import type { ContactCard } from "../../../store/contact-cards.ts";
import { fillCount } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { ERASE_WORDS } from "../strings/erase.ts";
import { PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Day, Empty, Notice } from "./parts.tsx";

/** Names the field of the search. */
export const SEARCH_FIELD = "search";

interface ContactList {
  readonly cards: readonly ContactCard[];
  readonly hasMore: boolean;
  readonly isErased: boolean;
  /** Jobs that name the erased person still. */
  readonly jobsUnderWay: number;
}

/** Writes the page of contacts, the newest first. */
export function contactsPage(frame: AdminFrame, { cards, hasMore, isErased, jobsUnderWay }: ContactList) {
  const words = CONTACT_WORDS[frame.language];
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        {isErased ? <Notice kind="good">{words.done.erased}</Notice> : null}
        {jobsUnderWay === 0 ? null : (
          <Notice kind="wait">
            {fillCount(frame.language, ERASE_WORDS[frame.language].underWay, {
              name: "count",
              count: jobsUnderWay,
            })}{" "}
            <code>mailconsent contact erase</code>
          </Notice>
        )}
        <Search frame={frame} typed="" />
        {cards.length === 0 ? (
          <Empty title={words.none}>
            <p>
              {words.noneHint} <code>mailconsent import contacts contacts.csv</code>
            </p>
          </Empty>
        ) : (
          <Contacts frame={frame} cards={cards} title={words.newest} />
        )}
        {hasMore ? (
          <p>
            <a href={`?before=${cards.at(-1)?.contactId}`}>{words.older}</a>
          </p>
        ) : null}
      </>
    ),
  });
}

interface Found {
  readonly typed: string;
  readonly cards: readonly ContactCard[];
  readonly hasMore: boolean;
}

/** Writes the page of what a search found. */
export function foundPage(frame: AdminFrame, { typed, cards, hasMore }: Found) {
  const words = CONTACT_WORDS[frame.language];
  const forms = hasMore ? words.foundFirst : words.found;
  const title = fillCount(frame.language, forms, { name: "count", count: cards.length });
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        <Search frame={frame} typed={typed} />
        {cards.length === 0 ? (
          <Empty title={words.notFound}>
            <p>{words.notFoundHint}</p>
          </Empty>
        ) : (
          <Contacts frame={frame} cards={cards} title={title} />
        )}
      </>
    ),
  });
}

function Search({ frame, typed }: { frame: AdminFrame; typed: string }) {
  const words = CONTACT_WORDS[frame.language];
  return (
    <article>
      <PostForm frame={frame} path="/admin/contacts" class="row">
        <TextField
          frame={frame}
          name={SEARCH_FIELD}
          label={words.find}
          hint={words.findHint}
          value={typed}
          type="search"
        />
        <button type="submit">{words.findButton}</button>
      </PostForm>
    </article>
  );
}

function Contacts({
  frame,
  cards,
  title,
}: {
  frame: AdminFrame;
  cards: readonly ContactCard[];
  title: string;
}) {
  const words = CONTACT_WORDS[frame.language];
  return (
    <DataTable
      caption={title}
      columns={[words.id, words.name, words.address, words.company, words.onRecordSince]}
      rows={cards.map((card) => [
        <a class="line" href={`${frame.basePath}/admin/contacts/${card.contactId}`}>
          {card.externalId}
        </a>,
        card.name,
        card.email ?? <span class="soft">{words.noAddress}</span>,
        card.company?.name ?? card.company?.externalId,
        <Day frame={frame} at={card.createdAt} />,
      ])}
    />
  );
}
