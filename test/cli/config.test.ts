import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, demoConfig, readConfig } from "../../src/cli/config.ts";
import { readKeyFile } from "../../src/cli/key-file.ts";
import { makeFolder } from "../support/command.ts";

const OIDC = {
  OIDC_ISSUER: "https://login.example.com",
  OIDC_CLIENT_ID: "mailconsent",
  OIDC_CLIENT_SECRET: "hunter2hunter2",
};
const KEY = "k".repeat(43);

let folder: string;
let remove: () => void;

beforeAll(() => {
  ({ folder, remove } = makeFolder());
});
afterAll(() => remove());

function configOf(environment: Record<string, string>): Config {
  const config = readConfig(environment);
  if (config.kind === "error") throw new Error(config.error.join("; "));
  return config.value;
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  const config = readConfig(environment);
  return config.kind === "error" ? config.error : [];
}

describe("readConfig", () => {
  test("needs nothing", () => {
    expect(configOf({})).toMatchObject({
      store: { kind: "embedded" },
      redisUrl: null,
      publicUrl: "http://localhost:8025",
      host: "127.0.0.1",
      port: 8025,
      tokenKeys: null,
    });
  });

  test("takes an empty variable for one that is not set, as compose files write it", () => {
    expect(configOf({ DATABASE_URL: "", REDIS_URL: "" })).toMatchObject({
      store: { kind: "embedded" },
      redisUrl: null,
    });
  });

  test("reads secrets from files", () => {
    const file = join(folder, "database-url");
    writeFileSync(file, "postgres://app@db.example.com/app\n");
    expect(configOf({ DATABASE_URL_FILE: file }).store).toEqual({
      kind: "server",
      url: "postgres://app@db.example.com/app",
    });
  });

  test("drops the slash at the end of PUBLIC_URL, so that links have one", () => {
    expect(configOf({ PUBLIC_URL: "https://mail.example.com/" }).publicUrl).toBe("https://mail.example.com");
  });

  test.each([
    ["DATABASE_URL", { DATABASE_URL: "mysql://x" }, /^DATABASE_URL: must be an address such as postgres:/],
    ["REDIS_URL", { REDIS_URL: "localhost:6379" }, /^REDIS_URL: must be an address such as redis:/],
    ["PORT", { PORT: "http" }, /^PORT: must be a whole number from 0 to 65535$/],
    ["ROSTER_MB", { ROSTER_MB: "1.5" }, /^ROSTER_MB: must be a whole number from 0$/],
    ["DATABASE_SCHEMA", { DATABASE_SCHEMA: "Mail Consent" }, /^DATABASE_SCHEMA: must be lower-case letters/],
    ["TOKEN_KEYS", { TOKEN_KEYS: "short" }, /^TOKEN_KEYS: key 1 /],
    [
      "OIDC_ISSUER",
      { ...OIDC, OIDC_ISSUER: "http://login.example.com" },
      /^OIDC_ISSUER: must be an address by https/,
    ],
    ["OIDC_ without a secret", { OIDC_ISSUER: OIDC.OIDC_ISSUER }, /^OIDC_ISSUER, .*: set all three, or none/],
    [
      "OIDC_ROLES without its claim",
      { ...OIDC, OIDC_ROLES: "a=owner" },
      /^OIDC_ROLE_CLAIM and OIDC_ROLES: set both/,
    ],
    [
      "OIDC_ROLES",
      { ...OIDC, OIDC_ROLE_CLAIM: "groups", OIDC_ROLES: "a=king" },
      /^OIDC_ROLES: must be pairs such as/,
    ],
    [
      "a file that is not there",
      { TOKEN_KEYS_FILE: "/nowhere/keys" },
      /^TOKEN_KEYS_FILE: cannot read the file/,
    ],
  ])("names a wrong %s", (_what, environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(problem)]);
  });

  test("reads who an identity provider may let in, its secret from a file", () => {
    const file = join(folder, "client-secret");
    writeFileSync(file, "a secret\n");
    const { OIDC_CLIENT_SECRET: _, ...rest } = OIDC;
    const { provider } = configOf({
      ...rest,
      OIDC_CLIENT_SECRET_FILE: file,
      OIDC_DOMAINS: "Example.com, example.nl",
      OIDC_ROLE_CLAIM: "groups",
      OIDC_ROLES: "cn=mail=reviewer,it=owner",
    });
    expect(provider).toEqual({
      issuer: "https://login.example.com",
      clientId: "mailconsent",
      clientSecret: "a secret",
      name: "OpenID Connect",
      roleClaim: "groups",
      rules: {
        domains: ["example.com", "example.nl"],
        roleByGroup: new Map([
          ["cn=mail", "reviewer"],
          ["it", "owner"],
        ]),
        trustsAddresses: false,
      },
    });
    expect(configOf({}).provider).toBeNull();
  });

  test.each([
    [
      "two addresses for one server",
      { REDIS_URL: "redis://a,redis://b" },
      /^REDIS_URL: has 2 addresses; give one/,
    ],
    [
      "a mode without an address",
      { REDIS_MODE: "cluster" },
      /^REDIS_MODE: is cluster, but REDIS_URL is not set/,
    ],
    [
      "a prefix that spreads over a Cluster",
      { REDIS_URL: "redis://a", REDIS_MODE: "cluster", QUEUE_PREFIX: "mail" },
      /^QUEUE_PREFIX: must hold a part in braces/,
    ],
    [
      "a numbered database of a Cluster",
      { REDIS_URL: "redis://a/2", REDIS_MODE: "cluster" },
      /^REDIS_URL: names a database by its number/,
    ],
  ])("names %s", (_what, environment, problem) => {
    expect(problemsOf(environment)).toEqual([expect.stringMatching(problem)]);
  });

  test("names all that is wrong at once", () => {
    const environment = {
      PORT: "http",
      TOKEN_KEYS: "short",
      DKIM_DOMAIN: "example.com",
      REDIS_MODE: "sentinel",
      TOKEN_KEYS_FILE: "/nowhere",
    };
    const named = problemsOf(environment).map((each) => each.split(":")[0]);
    expect(named.sort()).toEqual([
      "DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY",
      "PORT",
      "REDIS_MODE",
      "TOKEN_KEYS",
      "TOKEN_KEYS",
      "TOKEN_KEYS_FILE",
    ]);
  });

  test("keeps the keys of a Cluster's queues together", () => {
    const config = configOf({ REDIS_URL: "redis://a,redis://b:7000", REDIS_MODE: "cluster" });
    expect(config.queuePrefix).toBe("{mailconsent}");
  });

  test("never quotes a secret", () => {
    expect(problemsOf({ TOKEN_KEYS: "hunter2hunter2" }).join()).not.toContain("hunter2");
  });
});

describe("demoConfig", () => {
  test("is a place of its own, embedded as on servers", () => {
    expect(demoConfig(configOf({ MAILCONSENT_DATA: "/data" })).dataFolder).toBe("/data/demo");
    const onServers = demoConfig(configOf({ DATABASE_URL: "postgres://x/y", TOKEN_KEYS: KEY }));
    expect(onServers).toMatchObject({ schema: "mailconsent_demo", queuePrefix: "mailconsent-demo" });
  });
});

describe("readKeyFile", () => {
  test("makes a key once, for its owner's eyes only", () => {
    const data = join(folder, "keys");
    const first = readKeyFile(data);
    expect(readKeyFile(data)[0].id).toEqual(first[0].id);
    expect(statSync(join(data, "token-keys")).mode & 0o777).toBe(0o600);
  });

  test("refuses a damaged file rather than make a new key, and leaves it as it is", () => {
    const data = join(folder, "damaged");
    mkdirSync(data);
    writeFileSync(join(data, "token-keys"), "torn\n");
    expect(() => readKeyFile(data)).toThrow(/Restore it from a backup: links sent so far need it/);
    expect(readFileSync(join(data, "token-keys"), "utf8")).toBe("torn\n");
  });
});
