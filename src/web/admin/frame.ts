// The frame of an admin's page for one request: who reads it, in which language, in which time zone.
import type { Context } from "hono";
import type { Admin } from "../../admin/admin.ts";
import type { AdminSession } from "../../flow/sign-in.ts";
import type { WebDependencies } from "../dependencies.ts";
import { readLanguage, readZone } from "./cookies.ts";
import { formToken } from "./csrf.ts";
import { type AdminLanguage, chooseAdminLanguage } from "./strings/words.ts";

/** What every view needs to know of its surroundings. */
export interface AdminFrame {
  readonly language: AdminLanguage;
  /** IANA name of the zone times are told in. */
  readonly zone: string;
  /** Path under which a proxy serves the pages, without a slash at its end; empty at the root. */
  readonly basePath: string;
  /** Path of the page that is shown, below the base path. */
  readonly path: string;
  /** The same, or the page above it where it cannot be opened. */
  readonly pagePath: string;
  /** `null`: nobody is signed in. */
  readonly admin: Admin | null;
  /** Stands in every form; empty where nobody is signed in. */
  readonly formToken: string;
}

/** Frames the answer to a request. */
export function adminFrame(
  { basePath }: Pick<WebDependencies, "basePath">,
  c: Context,
  { session, pagePath }: { readonly session: AdminSession | null; readonly pagePath: string },
): AdminFrame {
  return {
    language: chooseAdminLanguage(readLanguage(c), c.req.header("accept-language")),
    zone: readZone(c),
    basePath,
    path: c.req.path,
    pagePath,
    admin: session?.admin ?? null,
    formToken: session === null ? "" : formToken(session.id),
  };
}

/** Writes a moment as its reader is used to, with the zone it is told in. */
export function formatTime({ language, zone }: Pick<AdminFrame, "language" | "zone">, at: Date): string {
  return formatOf(language, zone, "time").format(at);
}

/** Writes a day as its reader is used to. */
export function formatDate({ language, zone }: Pick<AdminFrame, "language" | "zone">, at: Date): string {
  return formatOf(language, zone, "day").format(at);
}

/** Writes a number as its reader is used to. */
export function formatNumber({ language }: Pick<AdminFrame, "language">, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

// Making one takes longer than writing a page of times with it.
const FORMATS = new Map<string, Intl.DateTimeFormat>();
const MAX_FORMATS = 500; // languages by zones; whoever sends made-up ones gets no more of our memory

function formatOf(language: string, zone: string, what: "time" | "day"): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${what}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(what === "time" ? { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } : {}),
    timeZone: zone,
  });
  if (FORMATS.size < MAX_FORMATS) FORMATS.set(key, format);
  return format;
}
