// Small parts that many pages have.
import type { Child } from "hono/jsx";
import { type AdminFrame, formatTime } from "../frame.ts";

/** A moment, told in the reader's zone. */
export function Moment({ frame, at }: { frame: AdminFrame; at: Date }) {
  return <time datetime={at.toISOString()}>{formatTime(frame, at)}</time>;
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
