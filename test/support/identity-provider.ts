// A real OpenID Connect provider on a port of this machine, and a browser that signs in at it.
import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type JWK, Provider } from "oidc-provider";
import { openBrowser } from "./provider-browser.ts";

export const CLIENT_ID = "mailconsent";
export const CLIENT_SECRET = "a secret of the tests";

const TTL_SECONDS = 600; // longer than a test takes

/** What the provider says of somebody besides their name there. */
export interface Person {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
}

/** A provider that runs. */
export interface TestProvider {
  readonly issuer: string;
  /** By the name they sign in with there; who is added is known at once. */
  readonly people: Map<string, Person>;
  /** Signs in as somebody, or gives up; gives the address the browser is sent back to. */
  visit(address: string, as: string | null): Promise<URL>;
  close(): Promise<void>;
}

/** Starts a provider that knows one client, and asks it for PKCE. */
export async function startProvider(returnTo: string): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Person>();
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: [returnTo] }],
    claims: { email: ["email", "email_verified"], profile: ["groups"] },
    cookies: { keys: ["of the tests"] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...people.get(accountId) }) as { sub: string },
    }),
    jwks: { keys: [signingKey()] },
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({
        clientId: client?.clientId ?? "",
        accountId: session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    ttl: {
      AccessToken: TTL_SECONDS,
      AuthorizationCode: TTL_SECONDS,
      Grant: TTL_SECONDS,
      IdToken: TTL_SECONDS,
      Interaction: TTL_SECONDS,
      Session: TTL_SECONDS,
    },
  });
  server.on("request", provider.callback());
  return {
    issuer,
    people,
    visit: (address, as) => openBrowser(issuer).signIn(address, as),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" } as JWK;
}
