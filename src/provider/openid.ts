// Asks an OpenID Connect provider who somebody is: authorization code with PKCE, state and nonce, all by openid-client.
import * as openid from "openid-client";
import type { Identity, ProviderRules } from "../admin/identity.ts";
import type { Logger } from "../base/log.ts";
import { err, ok, type Result } from "../base/result.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import type { ProviderChecks, ProviderError, SignInProvider } from "../flow/sign-in-by-provider.ts";

/** What has to be known of a provider. */
export interface ProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name: string;
  /** Names the claim that roles are given by; `null`: none does. */
  readonly roleClaim: string | null;
  readonly rules: ProviderRules;
}

/** A reader waits meanwhile. */
const TIMEOUT_SECONDS = 5;
const SCOPES = "openid email profile";

/** Makes the provider. It is not asked for anything before somebody signs in by it, so that it may be down until then. */
export function openProvider(config: ProviderConfig, log: Logger): SignInProvider {
  let discovered: Promise<openid.Configuration> | null = null;
  /** Once it answered what it said holds until the process ends. */
  const discover = (): Promise<openid.Configuration> => {
    discovered ??= discoverProvider(config).catch((cause: unknown) => {
      discovered = null;
      throw cause;
    });
    return discovered;
  };
  const orError = async <T>(work: () => Promise<T>): Promise<Result<T, ProviderError>> => {
    try {
      return ok(await work());
    } catch (cause) {
      const error = errorOf(cause);
      log.warn({ error, reason: reasonOf(cause) }, "The identity provider gave nothing to go by");
      return err(error);
    }
  };
  return {
    name: config.name,
    rules: config.rules,
    begin: (returnTo) => orError(async () => beginAt(await discover(), returnTo)),
    finish: (returned, checks) =>
      orError(async () => identityOf(await finishAt(await discover(), returned, checks), config)),
  };
}

function discoverProvider({ issuer, clientId, clientSecret }: ProviderConfig): Promise<openid.Configuration> {
  const isPlain = new URL(issuer).protocol === "http:"; // the environment takes it for this machine alone
  return openid.discovery(new URL(issuer), clientId, undefined, authenticateBy(clientSecret), {
    timeout: TIMEOUT_SECONDS,
    execute: [openid.enableNonRepudiationChecks, ...(isPlain ? [openid.allowInsecureRequests] : [])],
  });
}

/** By what the provider says it takes; without a word of it, by what OpenID Connect Discovery 1.0 section 3 then means. */
function authenticateBy(secret: string): openid.ClientAuth {
  return (server, ...rest) => {
    const takesPost = server.token_endpoint_auth_methods_supported?.includes("client_secret_post") ?? false;
    const authenticate = takesPost ? openid.ClientSecretPost(secret) : openid.ClientSecretBasic(secret);
    return authenticate(server, ...rest);
  };
}

async function beginAt(server: openid.Configuration, returnTo: string) {
  const checks = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    codeVerifier: openid.randomPKCECodeVerifier(),
  };
  const address = openid.buildAuthorizationUrl(server, {
    redirect_uri: returnTo,
    scope: SCOPES,
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(checks.codeVerifier),
    code_challenge_method: "S256",
  });
  return { address: address.href, checks };
}

type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

async function finishAt(
  server: openid.Configuration,
  returned: URL,
  { state, nonce, codeVerifier }: ProviderChecks,
): Promise<Claims> {
  const tokens = await openid.authorizationCodeGrant(server, returned, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: codeVerifier,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error("the provider sent no ID token");
  if (claims.email !== undefined || server.serverMetadata().userinfo_endpoint === undefined) return claims;
  // OpenID Connect Core 1.0 section 5.4: with an access token, claims of scopes are told by the UserInfo endpoint.
  const told = await openid.fetchUserInfo(server, tokens.access_token, claims.sub);
  return { ...told, ...claims };
}

function identityOf(claims: Claims, { roleClaim }: ProviderConfig): Identity {
  const email = typeof claims.email === "string" ? parseEmailAddress(claims.email) : null;
  const groups = roleClaim === null ? [] : [claims[roleClaim]].flat();
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: email?.kind === "ok" ? email.value : null,
    isEmailVerified: claims.email_verified === true,
    groups: groups.filter((group) => typeof group === "string"),
  };
}

function errorOf(cause: unknown): ProviderError {
  if (cause instanceof openid.AuthorizationResponseError) return "declined";
  const isSilent = cause instanceof TypeError || NO_PROVIDER.includes(reasonOf(cause) ?? "");
  return isSilent ? "unreachable" : "untrusted";
}

/** A time-out, and answers that are no provider's, such as a proxy gives in its place. */
const NO_PROVIDER = [
  "OAUTH_TIMEOUT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
];

/** Names what went wrong by a word of the standard or the library: a message may hold what was said of somebody. */
function reasonOf(cause: unknown): string | null {
  if (cause instanceof openid.ResponseBodyError || cause instanceof openid.AuthorizationResponseError)
    return cause.error;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : null;
}
