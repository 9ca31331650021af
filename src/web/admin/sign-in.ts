// Signing in and out.
import { signIn, signOut } from "../../flow/sign-in.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { forgetSession, keepSession } from "./cookies.ts";
import { type ProviderTrouble, SIGN_IN_WORDS } from "./strings/sign-in.ts";
import { SIGN_IN_FIELDS, signInPage } from "./views/sign-in-page.tsx";
import { type AdminVisit, goTo, type OpenVisit, placeOf, readFields } from "./visit.ts";

const START_PATH = "/admin";

/** Shows the form. */
export function showSignIn(deps: WebDependencies, { c, frame }: OpenVisit): Response | Promise<Response> {
  const to = ownPath(c.req.query("to"));
  if (frame.admin !== null) return goTo({ c, frame }, to);
  return c.html(signInPage(frame, { to, email: "", refused: null, provider: nameOf(deps) }));
}

/** Shows the form with what stood in the way of signing in by the identity provider. */
export function showRefused(
  deps: WebDependencies,
  { c, frame }: OpenVisit,
  trouble: ProviderTrouble,
): Response | Promise<Response> {
  const refused = SIGN_IN_WORDS[frame.language].byProvider.troubles[trouble];
  const page = signInPage(frame, { to: START_PATH, email: "", refused, provider: nameOf(deps) });
  return c.html(page, trouble === "unreachable" ? 503 : 401);
}

function nameOf({ provider }: WebDependencies): string | null {
  return provider?.name ?? null;
}

/** Signs somebody in and sends them where they meant to go. */
export async function startSession(deps: WebDependencies, visit: OpenVisit): Promise<Response> {
  const { c, frame } = visit;
  const field = await readFields(visit);
  const [email, to] = [field(SIGN_IN_FIELDS.email), ownPath(field(SIGN_IN_FIELDS.to))];
  const outcome = await fromStore(
    signIn(
      { ...deps.flow, tokenKeys: deps.tokenKeys },
      {
        email,
        password: field(SIGN_IN_FIELDS.password).slice(0, MAX_TYPED_CHARS),
        ...placeOf(visit, deps),
      },
    ),
  );
  switch (outcome.kind) {
    case "too-many":
      throw new RefusalError(outcome);
    case "refused":
      return c.html(
        signInPage(frame, {
          to,
          email,
          refused: SIGN_IN_WORDS[frame.language].refused,
          provider: nameOf(deps),
        }),
        401,
      );
    case "signed-in":
      keepSession(c, deps.publicUrl, outcome);
      return goTo(visit, to);
    default:
      return outcome satisfies never;
  }
}

/** Signs out of this browser. */
export async function leave(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  await fromStore(signOut(deps.flow, visit.sessionId));
  forgetSession(visit.c, deps.publicUrl);
  return goTo(visit, "/admin/sign-in");
}

const MAX_TYPED_CHARS = 1_024; // no password that can be set is longer; hashing more is only work

/** Gives a path of ours to go on to; anything else, such as another site, becomes the start. */
export function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/admin(?:[/?][\w/?&=.%:@+~-]*)?$/.test(to) ? to : START_PATH;
}
