// The cookies of the admin's pages: the session, the device it was begun from, and how pages are read.
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import { ABSOLUTE_LIMIT_MS } from "../../admin/session-age.ts";

const YEAR_SECONDS = 31_536_000;
/** Read by Chromium and Firefox alike; the browser keeps a cookie of that name from being set by a neighbouring host. */
const HOST_PREFIX = "__Host-";

const LANGUAGE_COOKIE = "mailconsent-language";
const ZONE_COOKIE = "mailconsent-zone"; // set by client/desk.js
const SESSION_COOKIE = "mailconsent-session";
const DEVICE_COOKIE = "mailconsent-device";
const PROVIDER_COOKIE = "mailconsent-provider";
/** Time to find a telephone and type its number. */
const PROVIDER_TRIP_SECONDS = 600;

/** Reads the session's id; `null` where there is none. */
export function readSessionId(c: Context, publicUrl: string): string | null {
  return read(c, nameOf(SESSION_COOKIE, publicUrl));
}

/** Reads what the browser kept of an earlier sign-in. */
export function readDeviceSecret(c: Context, publicUrl: string): string | null {
  return read(c, nameOf(DEVICE_COOKIE, publicUrl));
}

/** Hands a session to the browser, and what tells the device again next time. */
export function keepSession(
  c: Context,
  publicUrl: string,
  { sessionId, deviceSecret }: { readonly sessionId: string; readonly deviceSecret: string },
): void {
  const options = secretOptions(publicUrl);
  setCookie(c, nameOf(SESSION_COOKIE, publicUrl), sessionId, {
    ...options,
    maxAge: ABSOLUTE_LIMIT_MS / 1_000,
  });
  setCookie(c, nameOf(DEVICE_COOKIE, publicUrl), deviceSecret, { ...options, maxAge: YEAR_SECONDS });
}

/** Has the browser forget the session. */
export function forgetSession(c: Context, publicUrl: string): void {
  setCookie(c, nameOf(SESSION_COOKIE, publicUrl), "", { ...secretOptions(publicUrl), maxAge: 0 });
}

/** Has the browser keep what it is to come back from the identity provider with. */
export function keepProviderTrip(c: Context, publicUrl: string, trip: string): void {
  const options = { ...secretOptions(publicUrl), maxAge: PROVIDER_TRIP_SECONDS };
  setCookie(c, nameOf(PROVIDER_COOKIE, publicUrl), trip, options);
}

/** Reads what the browser came back from the identity provider with. */
export function readProviderTrip(c: Context, publicUrl: string): string | null {
  return read(c, nameOf(PROVIDER_COOKIE, publicUrl));
}

/** Has the browser forget it: one trip is one sign-in. */
export function forgetProviderTrip(c: Context, publicUrl: string): void {
  setCookie(c, nameOf(PROVIDER_COOKIE, publicUrl), "", { ...secretOptions(publicUrl), maxAge: 0 });
}

/** Reads the language the admin chose. */
export function readLanguage(c: Context): string | undefined {
  return getCookie(c, LANGUAGE_COOKIE);
}

/** Keeps the language the admin chose. */
export function keepLanguageChoice(c: Context, publicUrl: string, language: string): void {
  setCookie(c, LANGUAGE_COOKIE, language, { ...secretOptions(publicUrl), maxAge: YEAR_SECONDS });
}

/** Reads the reader's time zone; UTC where it is not known, or no zone. */
export function readZone(c: Context): string {
  const zone = getCookie(c, ZONE_COOKIE);
  if (zone === undefined || zone.length > 64) return "UTC";
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

function read(c: Context, name: string): string | null {
  const value = getCookie(c, name);
  return value === undefined || value === "" ? null : value;
}

function nameOf(name: string, publicUrl: string): string {
  return publicUrl.startsWith("https:") ? `${HOST_PREFIX}${name}` : name;
}

/** Lax: a link in a mail to one of the pages opens signed in, and no form of another site brings the cookie along. */
function secretOptions(publicUrl: string): CookieOptions {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: publicUrl.startsWith("https:") };
}
