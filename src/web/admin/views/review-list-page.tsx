// The groups of flagged links that wait, those that wait for a template's owner, and what rules ask for.
import type { FlagGroup, StoredFlag } from "../../../store/review-queue.ts";
import { fillCount } from "../../strings/message.ts";
import { type AdminFrame, formatNumber, formatTime } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { adminLayout } from "./layout.tsx";
import { DataTable, Empty } from "./parts.tsx";
import { type MadeDecision, ReviewNotices } from "./review-decision.tsx";
import { ReviewHelp } from "./review-help.tsx";

/** What the page shows. */
export interface ReviewList {
  readonly groups: readonly FlagGroup[];
  readonly waiting: { readonly links: number; readonly groups: number };
  readonly search: string;
  /** Flags of rule-made decisions to be made once more; to a reader they are groups like the others. */
  readonly checks: readonly Pick<StoredFlag, "id" | "text" | "shape" | "language">[];
  readonly rulesToAsk: number;
  readonly made: MadeDecision | null;
  readonly script: string;
}

/** Writes the page. */
export function reviewListPage(frame: AdminFrame, list: ReviewList) {
  const words = REVIEW_WORDS[frame.language];
  const open = list.groups.filter(({ asked, links }) => asked < links);
  const asked = list.groups.filter((group) => group.asked === group.links);
  const isEmpty = list.groups.length === 0 && list.checks.length === 0;
  return adminLayout(frame, {
    title: words.title,
    scripts: [list.script],
    content: (
      <>
        <p class="soft">{words.lead}</p>
        <ReviewNotices frame={frame} made={list.made} />
        <Summary frame={frame} list={list} />
        <Filter frame={frame} search={list.search} />
        {isEmpty ? (
          <Empty title={list.search === "" ? words.nothingTitle : words.nothingFound}>
            {list.search === "" ? <p>{words.nothing}</p> : null}
          </Empty>
        ) : null}
        {open.length + list.checks.length > 0 ? (
          <Groups frame={frame} groups={open} checks={list.checks} caption={words.waitingTitle} />
        ) : null}
        {asked.length > 0 ? (
          <>
            <h2>{words.askedTitle}</h2>
            <Groups frame={frame} groups={asked} checks={[]} caption={words.askedTitle} />
          </>
        ) : null}
        <ReviewHelp frame={frame} />
      </>
    ),
  });
}

function Summary({ frame, list }: { frame: AdminFrame; list: ReviewList }) {
  const { language, basePath } = frame;
  const words = REVIEW_WORDS[language];
  const { links, groups } = list.waiting;
  const counts = [
    fillCount(language, words.groupsWait, { name: "count", count: groups }),
    fillCount(language, words.linksWait, { name: "count", count: links }),
  ];
  return (
    <p class="actions">
      <strong>{counts.join(" · ")}</strong>
      <a href={`${basePath}/admin/review/rules`}>{words.rules}</a>
      {list.rulesToAsk === 0 ? null : (
        <a class="badge wait" href={`${basePath}/admin/review/rules#asked`}>
          {fillCount(language, words.rulesAsk, { name: "count", count: list.rulesToAsk })}
        </a>
      )}
    </p>
  );
}

function Filter({ frame, search }: { frame: AdminFrame; search: string }) {
  const words = REVIEW_WORDS[frame.language];
  return (
    <form class="row" method="get" action={`${frame.basePath}/admin/review`}>
      <div class="field">
        <label for="filter">{words.filter}</label>
        <input id="filter" type="search" name="q" value={search} aria-describedby="filter-hint" />
        <small id="filter-hint">{words.filterHint}</small>
      </div>
      <button type="submit" class="quiet">
        {words.search}
      </button>
    </form>
  );
}

interface GroupsProps {
  readonly frame: AdminFrame;
  readonly groups: readonly FlagGroup[];
  readonly checks: ReviewList["checks"];
  readonly caption: string;
}

function Groups({ frame, groups, checks, caption }: GroupsProps) {
  const { columns } = REVIEW_WORDS[frame.language];
  const toRow = (row: RowProps, links: number, neededBy: Date | null) => [
    <Group {...row} />,
    formatNumber(frame, links),
    neededBy === null ? "–" : formatTime(frame, neededBy),
  ];
  const rows = [
    ...groups.map((group) =>
      toRow({ frame, path: `group/${group.fingerprint}`, ...group }, group.links, group.neededBy),
    ),
    ...checks.map((check) => toRow({ frame, path: `check/${check.id}`, ...check }, 1, null)),
  ];
  return (
    <DataTable
      caption={caption}
      columns={[columns.text, { head: columns.links, isNumber: true }, columns.needed]}
      rows={rows}
    />
  );
}

interface RowProps {
  readonly frame: AdminFrame;
  readonly path: string;
  readonly text: string;
  readonly shape: string;
  readonly language: string | null;
}

function Group({ frame, path, text, shape, language }: RowProps) {
  return (
    <>
      <a href={`${frame.basePath}/admin/review/${path}`} data-row="" lang={language ?? undefined}>
        {text === "" ? REVIEW_WORDS[frame.language].facts.noText : text}
      </a>
      <br />
      <code class="small">{shape}</code>
    </>
  );
}
