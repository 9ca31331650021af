// The page that asks before a contact is erased.
import type { ContactCard } from "../../../store/contact-cards.ts";
import { fill } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { CONTACT_WORDS } from "../strings/contacts.ts";
import { ERASE_WORDS } from "../strings/erase.ts";
import { PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";

/** Names the fields. */
export const ERASE_FIELDS = { reason: "reason", id: "id" } as const;

interface Erase {
  readonly card: ContactCard;
  readonly reason: string;
  readonly errors: Readonly<Record<keyof typeof ERASE_FIELDS, string | null>>;
}

/** Writes the page. */
export function erasePage(frame: AdminFrame, { card, reason, errors }: Erase) {
  const words = CONTACT_WORDS[frame.language];
  const own = ERASE_WORDS[frame.language];
  const { contactId, externalId: id } = card;
  return adminLayout(frame, {
    title: fill(own.title, { id }),
    trail: [{ path: `/admin/contacts/${contactId}`, name: card.name ?? id }],
    content: (
      <article>
        <p>
          {card.name} {card.email ?? words.noAddress}
        </p>
        <p>{own.text}</p>
        <PostForm frame={frame} path={`/admin/contacts/${contactId}/erase`}>
          <TextField
            frame={frame}
            name={ERASE_FIELDS.reason}
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            error={errors.reason}
          />
          <TextField
            frame={frame}
            name={ERASE_FIELDS.id}
            label={fill(own.confirm, { id })}
            error={errors.id}
          />
          <div class="actions">
            <button type="submit" class="danger">
              {own.button}
            </button>
            <a href={`${frame.basePath}/admin/contacts/${contactId}`}>{own.cancel}</a>
          </div>
        </PostForm>
      </article>
    ),
  });
}
