// Signing in by an identity provider: there and back. What the browser keeps on the way is what nobody else can come back
// with.
import { err, ok, type Result } from "../../base/result.ts";
import {
  type ProviderChecks,
  type SignInProvider,
  signInByProvider,
} from "../../flow/sign-in-by-provider.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { forgetProviderTrip, keepProviderTrip, keepSession, readProviderTrip } from "./cookies.ts";
import { ownPath, showRefused } from "./sign-in.ts";
import type { ProviderTrouble } from "./strings/sign-in.ts";
import { goTo, type OpenVisit, placeOf } from "./visit.ts";

/** Where the provider sends readers back to; whoever runs it has to know the address. */
export const RETURN_PATH = "/admin/sign-in/provider";

/** Sends a reader to the provider. Nothing is stored: a link may lead here. */
export async function beginByProvider(deps: WebDependencies, visit: OpenVisit): Promise<Response> {
  const begun = await providerOf(deps).begin(`${deps.publicUrl}${RETURN_PATH}`);
  if (begun.kind === "error") return showRefused(deps, visit, begun.error);
  const { address, checks } = begun.value;
  const to = ownPath(visit.c.req.query("to"));
  keepProviderTrip(visit.c, deps.publicUrl, `${new URLSearchParams({ ...checks, to })}`);
  return visit.c.redirect(address, 303);
}

/** Takes a reader back, and signs them in where our rules let them. */
export async function finishByProvider(deps: WebDependencies, visit: OpenVisit): Promise<Response> {
  const provider = providerOf(deps);
  const trip = readTrip(readProviderTrip(visit.c, deps.publicUrl));
  if (trip.kind === "error") return showRefused(deps, visit, trip.error);
  // A proxy may reach us by another name than the provider was told.
  const returned = new URL(`${deps.publicUrl}${RETURN_PATH}${new URL(visit.c.req.url).search}`);
  if (returned.searchParams.get("state") !== trip.value.checks.state) {
    return showRefused(deps, visit, "other-trip");
  }
  // Only by its own way back is a trip over: an older window, or a link by somebody else, ends none.
  forgetProviderTrip(visit.c, deps.publicUrl);
  const identity = await provider.finish(returned, trip.value.checks);
  if (identity.kind === "error") return showRefused(deps, visit, identity.error);
  const arrived = { identity: identity.value, place: placeOf(visit, deps) };
  const outcome = await fromStore(signInByProvider(deps.flow, provider, arrived));
  if (outcome.kind === "refused") return showRefused(deps, visit, outcome.why);
  keepSession(visit.c, deps.publicUrl, outcome);
  return goTo(visit, ownPath(trip.value.to));
}

function providerOf({ provider }: WebDependencies): SignInProvider {
  if (provider === null) throw new RefusalError({ kind: "not-found" });
  return provider;
}

interface Trip {
  readonly checks: ProviderChecks;
  readonly to: string;
}

function readTrip(kept: string | null): Result<Trip, ProviderTrouble> {
  const fields = new URLSearchParams(kept ?? "");
  const [state, nonce, codeVerifier] = ["state", "nonce", "codeVerifier"].map(
    (name) => fields.get(name) ?? "",
  );
  if (!state || !nonce || !codeVerifier) return err("other-trip");
  return ok({ checks: { state, nonce, codeVerifier }, to: fields.get("to") ?? "" });
}
