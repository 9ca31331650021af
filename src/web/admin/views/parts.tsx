// Small parts that many pages have.
import type { Child } from "hono/jsx";
import { type AdminFrame, formatDate, formatTime } from "../frame.ts";

/** A moment, told in the reader's zone. */
export function Moment({ frame, at }: { frame: AdminFrame; at: Date }) {
  return <time datetime={at.toISOString()}>{formatTime(frame, at)}</time>;
}

/** The day of a moment, where a list has no room for more. */
export function Day({ frame, at }: { frame: AdminFrame; at: Date }) {
  return <time datetime={at.toISOString()}>{formatDate(frame, at)}</time>;
}

/** A message above the page's content; it is read out when it comes after a form. */
export function Notice({ kind, children }: { kind: "good" | "wait" | "bad"; children?: Child }) {
  return (
    <div class={`notice ${kind}`} role={kind === "bad" ? "alert" : "status"}>
      {children}
    </div>
  );
}

/** Stands where there is nothing to show, and says what to do. */
export function Empty({ title, children }: { title: string; children?: Child }) {
  return (
    <article class="empty">
      <h2>{title}</h2>
      {children}
    </article>
  );
}

interface FollowingProps {
  /** That of the part which takes its place. */
  readonly id: string;
  /** The page that has the part, below the origin. */
  readonly path: string;
  /** What is under way. */
  readonly text: string;
  readonly link: string;
}

/** Stands for a part that takes a while, so that the page need not: the script brings it, and the link leads to it. */
export function Following({ id, path, text, link }: FollowingProps) {
  return (
    <article id={id} data-follow={path}>
      <p role="status" aria-busy="true">
        {text}
      </p>
      <p class="small">
        <a href={path}>{link}</a>
      </p>
    </article>
  );
}

/** A column of a table; numbers stand at its end. */
export interface Column {
  readonly head: string;
  readonly isNumber?: boolean;
}

/** A cell with nothing to tell; a phone leaves it out. */
const NOTHING = "–";

interface DataTableProps {
  readonly caption?: string;
  readonly columns: readonly (Column | string)[];
  /** The cells of each row, as many as there are columns. */
  readonly rows: readonly (readonly Child[])[];
}

/** A table; on a phone each row is a card, and each cell says which column it is of. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const heads = columns.map((column): Column => (typeof column === "string" ? { head: column } : column));
  const classOf = ({ isNumber = false }: Column, cell?: Child): string | undefined =>
    [isNumber ? "number" : "", cell === NOTHING ? "nothing" : ""].join(" ").trim() || undefined;
  return (
    <table class="data">
      {caption === undefined ? null : <caption>{caption}</caption>}
      <thead>
        <tr>
          {heads.map((column) => (
            <th scope="col" class={classOf(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {heads.map((column, index) => (
              <td class={classOf(column, cells[index])} data-head={column.head}>
                <span>{cells[index]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
