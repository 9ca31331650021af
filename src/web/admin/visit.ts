// What the handlers of the admin's pages are given.
import type { Context } from "hono";
import type { Admin } from "../../admin/admin.ts";
import type { SessionPlace } from "../../flow/begin-session.ts";
import type { WebDependencies } from "../dependencies.ts";
import { RefusalError } from "../errors.ts";
import { networkOf } from "../network.ts";
import type { Fields } from "../preference-form.ts";
import { readForm } from "../read-form.ts";
import { readDeviceSecret, readSessionId } from "./cookies.ts";
import type { AdminFrame } from "./frame.ts";

/** A request that anybody may make. */
export interface OpenVisit {
  readonly c: Context;
  readonly frame: AdminFrame;
}

/** A request of somebody who is signed in and has the role; a form among them was sent by a page of ours. */
export interface AdminVisit extends OpenVisit {
  readonly admin: Admin;
  readonly sessionId: string;
}

export type OpenAnswer = (deps: WebDependencies, visit: OpenVisit) => Response | Promise<Response>;
export type AdminAnswer = (deps: WebDependencies, visit: AdminVisit) => Response | Promise<Response>;

/** Sends the browser on to another page, after a form or instead of a page. */
export function goTo({ c, frame }: OpenVisit, path: string): Response {
  return c.redirect(`${frame.basePath}${path}`, 303);
}

/** Says which browser a session begins in. */
export function placeOf({ c }: OpenVisit, { publicUrl, trustedProxies }: WebDependencies): SessionPlace {
  return {
    network: networkOf(c, trustedProxies),
    deviceSecret: readDeviceSecret(c, publicUrl),
    oldSessionId: readSessionId(c, publicUrl),
  };
}

/** Reads the fields of a form that each have one value. */
export async function readFields({ c }: OpenVisit): Promise<(name: string) => string> {
  const fields: Fields = await readForm(c);
  return (name) => fields.get(name)?.[0] ?? "";
}

/** Takes the value out of what was parsed from a path or a hidden field: only a made-up request fails. */
export function orRefuse<T>(
  parsed: { readonly kind: "ok"; readonly value: T } | { readonly kind: "error" },
  kind: "bad-request" | "not-found",
): T {
  if (parsed.kind === "ok") return parsed.value;
  throw new RefusalError({ kind });
}
