// The people behind the numbers of a list, some of whom can be chosen for an override.
import { LIFTABLE_REASONS, WITHHOLD_REASONS, type WithholdReason } from "../../../consent/decide-send.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { RunPerson, RunRow } from "../../../store/mailing-pages.ts";
import type { NumberedMailing } from "../../../store/mailings.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { MAILING_WORDS } from "../strings/mailings.ts";
import { OVERRIDE_WORDS } from "../strings/overrides.ts";
import { adminLayout } from "./layout.tsx";
import { nameOfList } from "./names.ts";
import { OVERRIDE_FIELDS } from "./override-page.tsx";
import { DataTable, Empty } from "./parts.tsx";

interface PeopleView {
  readonly mailing: NumberedMailing;
  readonly run: RunRow;
  readonly outcome: WithholdReason | "send" | null;
  readonly people: readonly RunPerson[];
  readonly hasMore: boolean;
}

/** Writes the page of the people of a run. */
export function peoplePage(frame: AdminFrame, { mailing, run, outcome, people, hasMore }: PeopleView) {
  const words = MAILING_WORDS[frame.language];
  const of = outcome === null ? "" : `outcome=${outcome}&`;
  return adminLayout(frame, {
    title: fill(words.peopleOf, { list: nameOfList(frame, run.listKey) }),
    trail: [{ path: `/admin/mailings/${mailing.number}`, name: mailing.id }],
    content: (
      <>
        <form method="get" class="row">
          <div class="field">
            <label for="outcome">{words.outcome}</label>
            <select id="outcome" name="outcome">
              <option value="">{words.everybody}</option>
              <option value="send" selected={outcome === "send"}>
                {words.send}
              </option>
              {WITHHOLD_REASONS.map((reason) => (
                <option value={reason} selected={outcome === reason}>
                  {REASON_WORDS[reason][frame.language]}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="quiet">
            {words.show}
          </button>
        </form>
        {people.length === 0 ? (
          <Empty title={words.nobody}>
            <p>{words.nobodyHint}</p>
          </Empty>
        ) : (
          <form method="get" action={`${frame.basePath}/admin/mailings/${mailing.number}/override`}>
            <People frame={frame} people={people} />
            {people.some(mayBeNamed) ? (
              <button type="submit" class="quiet">
                {OVERRIDE_WORDS[frame.language].choosePeople}
              </button>
            ) : null}
          </form>
        )}
        {hasMore ? (
          <p>
            <a href={`?${of}after=${people.at(-1)?.position}`}>{words.next}</a>
          </p>
        ) : null}
      </>
    ),
  });
}

/** Whether an override could be for them. */
function mayBeNamed({ contactId, decision }: RunPerson): boolean {
  const liftable: readonly WithholdReason[] = LIFTABLE_REASONS;
  return contactId !== null && decision.kind === "withhold" && liftable.includes(decision.reason);
}

function Pick({ frame, person }: { frame: AdminFrame; person: RunPerson }) {
  const { contactId, externalId } = person;
  const label = fill(OVERRIDE_WORDS[frame.language].pick, { id: externalId ?? `${contactId}` });
  return <input type="checkbox" name={OVERRIDE_FIELDS.person} value={`${contactId}`} aria-label={label} />;
}

function People({ frame, people }: { frame: AdminFrame; people: readonly RunPerson[] }) {
  const words = MAILING_WORDS[frame.language];
  return (
    <DataTable
      columns={[{ head: "#", isNumber: true }, words.id, words.name, words.address, words.outcome]}
      rows={people.map((person) => {
        const { position, contactId, externalId, name, email, decision } = person;
        return [
          <span class="line">
            {mayBeNamed(person) ? <Pick frame={frame} person={person} /> : null}
            {formatNumber(frame, position + 1)}
          </span>,
          contactId === null ? (
            externalId
          ) : (
            <a class="line" href={`${frame.basePath}/admin/contacts/${contactId}`}>
              {externalId ?? contactId}
            </a>
          ),
          name,
          email,
          decision.kind === "send" ? (
            <span class="badge good">{words.send}</span>
          ) : (
            REASON_WORDS[decision.reason][frame.language]
          ),
        ];
      })}
    />
  );
}
