// The links of a group: three unlike examples, the odd ones out, and all of them, each to be shown or selected.
import type { ShownGroup } from "../../../flow/load-review-group.ts";
import type { StoredFlag } from "../../../store/review-queue.ts";
import { fill, fillCount } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { DataTable } from "./parts.tsx";

interface GroupLinksProps {
  readonly frame: AdminFrame;
  readonly shown: ShownGroup;
  readonly chosen: readonly number[];
}

/** Writes the lists. */
export function GroupLinks({ frame, shown, chosen }: GroupLinksProps) {
  const words = REVIEW_WORDS[frame.language];
  const isOdd = new Set(shown.oddOnes.map(({ id }) => id));
  const rest = shown.flags.filter(({ id }) => !isOdd.has(id));
  const missing = shown.group.links - shown.flags.length;
  return (
    <>
      <h2>{words.examples}</h2>
      <ul>
        {shown.examples.map((flag) => (
          <li>
            <a href={addressOf(frame, flag)}>
              {fill(words.showIn, { template: flag.templateName ?? flag.templateId })}
            </a>{" "}
            <code class="small">{flag.href}</code>
          </li>
        ))}
      </ul>
      {shown.oddOnes.length === 0 ? null : (
        <>
          <p class="soft">{words.oddHint}</p>
          <Table frame={frame} flags={shown.oddOnes} caption={words.oddOnes} chosen={chosen} />
        </>
      )}
      <p class="soft">{words.allHint}</p>
      <Table frame={frame} flags={rest} caption={words.all} chosen={chosen} />
      {missing > 0 ? <p>{fillCount(frame.language, words.more, { name: "count", count: missing })}</p> : null}
    </>
  );
}

function addressOf({ basePath }: AdminFrame, { fingerprint, id }: StoredFlag): string {
  return `${basePath}/admin/review/group/${fingerprint}?show=${id}`;
}

interface TableProps {
  readonly frame: AdminFrame;
  readonly flags: readonly StoredFlag[];
  readonly caption: string;
  readonly chosen: readonly number[];
}

function Table({ frame, flags, caption, chosen }: TableProps) {
  const { columns } = REVIEW_WORDS[frame.language];
  const rows = flags.map((flag) => [
    <Pick frame={frame} flag={flag} isChosen={chosen.includes(flag.id)} />,
    flag.sender === "" ? "–" : flag.sender,
    <span lang={flag.language ?? undefined}>{flag.text}</span>,
    <code class="small">{flag.href}</code>,
  ]);
  return (
    <DataTable
      caption={caption}
      columns={[columns.template, columns.sender, columns.text, columns.address]}
      rows={rows}
    />
  );
}

interface PickProps {
  readonly frame: AdminFrame;
  readonly flag: StoredFlag;
  readonly isChosen: boolean;
}

function Pick({ frame, flag, isChosen }: PickProps) {
  const template = flag.templateName ?? flag.templateId;
  return (
    <>
      <input
        type="checkbox"
        name="flag"
        value={String(flag.id)}
        checked={isChosen}
        aria-label={fill(REVIEW_WORDS[frame.language].select, { template })}
      />
      <a href={addressOf(frame, flag)} data-row="">
        {template}
      </a>
    </>
  );
}
