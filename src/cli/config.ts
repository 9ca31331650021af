// Reads the environment once into one frozen Config; every problem is told at once and in words.
import { readFileSync } from "node:fs";
import { totalmem } from "node:os";
import { join, resolve } from "node:path";
import ipaddr from "ipaddr.js";
import { z } from "zod";
import { err, ok, type Result } from "../base/result.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { parseTokenKeys, type TokenKey } from "../consent/preference-token.ts";
import type { ProviderConfig } from "../provider/openid.ts";
import type { FailedJobsKept } from "../queue/forget-failed.ts";
import { REDIS_MODES, type RedisLocation } from "../queue/redis-location.ts";
import { PROVIDER_VARIABLES, readProvider } from "./provider-config.ts";
import { areRedisAddresses, defaultPrefix, findRedisProblems } from "./redis-config.ts";

/** What a process of the system may do. */
export const ROLES = ["web", "worker", "sender"] as const;
export type Role = (typeof ROLES)[number];
/** What a process does unless it is told: mailings are handed to a mail server only where that is asked for. */
export const DEFAULT_ROLES: readonly Role[] = ["web", "worker"];

/** Where the store is. */
export type StoreLocation = { readonly kind: "embedded" } | { readonly kind: "server"; readonly url: string };

/** All that the environment decides. */
export interface Config {
  readonly store: StoreLocation;
  /** Schema of the store's tables; the queues' tables stand in a schema of the same name with `_queue` added. */
  readonly schema: string;
  /** Connections to the database that one process may have for the store. */
  readonly databaseConnections: number;
  /** How long one statement may take. */
  readonly statementTimeoutMs: number;
  /** `null`: the queues live in the database. Several addresses have commas between them. */
  readonly redisUrl: string | null;
  /** How Redis is run, and what it takes beside its address. */
  readonly redis: Omit<RedisLocation, "url">;
  readonly queuePrefix: string;
  /** Jobs that failed for good stay to be looked at so long, and so many of each queue. */
  readonly failedJobs: FailedJobsKept;
  /** Absolute path of the folder for the embedded database and the keys made for it. */
  readonly dataFolder: string;
  /** Where recipients reach the pages, without a slash at its end. */
  readonly publicUrl: string;
  readonly host: string;
  readonly port: number;
  /** `null`: keys are made and kept in the data folder. */
  readonly tokenKeys: readonly [TokenKey, ...TokenKey[]] | null;
  /** `null`: mails that recipients ask for are written into the data folder. */
  readonly smtpUrl: string | null;
  /** Connections the sender keeps to the mail server. */
  readonly smtpConnections: number;
  /** Messages a second that the sender hands over; `null`: as many as the mail server takes. */
  readonly smtpPerSecond: number | null;
  /** `null`: the mail server signs. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly privateKey: string } | null;
  /** The address those mails come from. */
  readonly mailFrom: string;
  /** Proxies of our own that every request comes through. */
  readonly trustedProxies: number;
  /** Memory in megabytes that all standings may take in a process; 0: none is held, and the store is read for each list. */
  readonly rosterMb: number;
  /** Where operators read figures and health, in every role; `null`: only web processes tell, and only this machine. */
  readonly metricsPort: number | null;
  /** Private networks that webhooks may stand in, such as 10.0.0.0/8; http:// is allowed where there are any. */
  readonly webhookNetworks: readonly string[];
  /** `null`: admins sign in by passwords alone. */
  readonly provider: ProviderConfig | null;
  /** Whether traces are sent, as the standard OTEL_* variables say. */
  readonly isTraced: boolean;
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

/** Says how to make a key. */
export const MAKE_KEY = "node -p \"crypto.randomBytes(32).toString('base64url')\"";

const url = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address such as ${example}`,
    );

const wholeNumber = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const words = `must be a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`}`;
  return z.coerce.number(words).int(words).min(least, words).max(most, words);
};

const environmentSchema = z.object({
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgres://user@host:5432/database").optional(),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,50}$/, "must be lower-case letters, digits and underscores, at most 51")
    .default("mailconsent"),
  DATABASE_CONNECTIONS: wholeNumber(2, 200).default(10),
  DATABASE_STATEMENT_SECONDS: wholeNumber(5, 3_600).default(60),
  REDIS_URL: z
    .string()
    .refine(areRedisAddresses, "must be an address such as redis://host:6379, or several separated by commas")
    .optional(),
  REDIS_MODE: z.enum(REDIS_MODES).default("standalone"),
  REDIS_MASTER: z.string().default("mymaster"),
  REDIS_CA: z.string().includes("BEGIN CERTIFICATE", { message: "must be a certificate in PEM" }).optional(),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[\w{}-]{1,50}$/, "must be letters, digits, _, -, { or }")
    .optional(),
  FAILED_JOBS_DAYS: wholeNumber(1, 3_650).default(30),
  FAILED_JOBS_KEPT: wholeNumber(1).default(10_000),
  MAILCONSENT_DATA: z.string().default("./data"),
  PUBLIC_URL: url(["http:", "https:"], "https://mail.example.com").optional(),
  PORT: wholeNumber(0, 65_535).default(8025),
  HOST: z.string().default("127.0.0.1"),
  TOKEN_KEYS: z.string().optional(),
  SMTP_URL: url(["smtp:", "smtps:"], "smtps://user:password@host").optional(),
  SMTP_CONNECTIONS: wholeNumber(1, 100).default(5),
  SMTP_PER_SECOND: wholeNumber(1).optional(),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_KEY: z.string().includes("PRIVATE KEY", { message: "must be a private key in PEM" }).optional(),
  MAIL_FROM: z
    .string()
    .refine((text) => parseEmailAddress(text).kind === "ok", "must be an address such as news@example.com")
    .optional(),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  ROSTER_MB: wholeNumber(0).default(defaultRosterMb),
  METRICS_PORT: wholeNumber(1, 65_535).optional(),
  WEBHOOK_NETWORKS: z
    .string()
    .default("")
    .transform(splitList)
    .refine(
      (all) => all.every((each) => ipaddr.isValid(each) || ipaddr.isValidCIDR(each)),
      "must be addresses or networks such as 10.0.0.0/8, separated by commas",
    ),
  ...PROVIDER_VARIABLES,
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
});

/** Names of all variables, as docs/configuration.md lists them. */
export const VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

function splitList(text: string): readonly string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

const MAX_DEFAULT_ROSTER_MB = 1_024; // some seven million contacts
const MB = 2 ** 20;

/** A quarter of the memory that this process may use, so that it is never the reason for running out of it. */
function defaultRosterMb(): number {
  const available = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.min(MAX_DEFAULT_ROSTER_MB, Math.floor(available / 4 / MB));
}

/** Names whose value may stand in a file instead, named by the variable with `_FILE` added, as container secrets do. */
const SECRETS = [
  "DATABASE_URL",
  "REDIS_URL",
  "REDIS_CA",
  "TOKEN_KEYS",
  "SMTP_URL",
  "DKIM_KEY",
  "OIDC_CLIENT_SECRET",
] as const;

/** Names of the variables that name a file with a secret. */
export const FILE_VARIABLES: readonly string[] = SECRETS.map((name) => `${name}_FILE`);

/** Reads the environment; the errors name each variable and what it must be. */
export function readConfig(environment: NodeJS.ProcessEnv): Result<Config, readonly string[]> {
  const problems: string[] = [];
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const whole = { ...given, ...readSecretFiles(given, problems) };
  const parsed = environmentSchema.safeParse(whole);
  const keys = whole.TOKEN_KEYS === undefined ? null : parseTokenKeys(whole.TOKEN_KEYS);
  if (keys?.kind === "error") problems.push(`TOKEN_KEYS: ${keys.error}`);
  const dkim = readDkim(whole, problems);
  problems.push(...findRedisProblems(whole));
  if (!parsed.success) {
    const refused = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    return err([...refused, ...problems]);
  }
  const settings = parsed.data;
  const publicUrl = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/{1,80}$/, "");
  const provider = readProvider(settings, problems);
  if (problems.length > 0) return err(problems);
  return ok(
    Object.freeze({
      store:
        settings.DATABASE_URL === undefined
          ? { kind: "embedded" }
          : { kind: "server", url: settings.DATABASE_URL },
      schema: settings.DATABASE_SCHEMA,
      databaseConnections: settings.DATABASE_CONNECTIONS,
      statementTimeoutMs: settings.DATABASE_STATEMENT_SECONDS * 1_000,
      redisUrl: settings.REDIS_URL ?? null,
      redis: {
        mode: settings.REDIS_MODE,
        master: settings.REDIS_MASTER,
        ca: settings.REDIS_CA ?? null,
      },
      queuePrefix: settings.QUEUE_PREFIX ?? defaultPrefix(settings.REDIS_MODE),
      failedJobs: { days: settings.FAILED_JOBS_DAYS, count: settings.FAILED_JOBS_KEPT },
      dataFolder: resolve(settings.MAILCONSENT_DATA),
      publicUrl,
      host: settings.HOST,
      port: settings.PORT,
      tokenKeys: keys?.kind === "ok" ? keys.value : null,
      smtpUrl: settings.SMTP_URL ?? null,
      smtpConnections: settings.SMTP_CONNECTIONS,
      smtpPerSecond: settings.SMTP_PER_SECOND ?? null,
      dkim,
      mailFrom: settings.MAIL_FROM ?? `no-reply@${new URL(publicUrl).hostname}`,
      trustedProxies: settings.TRUSTED_PROXIES,
      rosterMb: settings.ROSTER_MB,
      provider,
      metricsPort: settings.METRICS_PORT ?? null,
      webhookNetworks: settings.WEBHOOK_NETWORKS,
      isTraced: isTraced(given),
      logLevel: settings.LOG_LEVEL,
    } satisfies Config),
  );
}

/** The config of the demo: the same places, but nothing that is already there is touched. */
export function demoConfig(config: Config): Config {
  return config.store.kind === "embedded"
    ? { ...config, dataFolder: join(config.dataFolder, "demo"), queuePrefix: `${config.queuePrefix}-demo` }
    : { ...config, schema: `${config.schema}_demo`, queuePrefix: `${config.queuePrefix}-demo` };
}

/** OpenTelemetry's own defaults would send to this machine; here nothing is sent unless somebody says where. */
function isTraced(given: NodeJS.ProcessEnv): boolean {
  const isTold =
    given.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined || given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== undefined;
  return isTold && given.OTEL_SDK_DISABLED?.toLowerCase() !== "true" && given.OTEL_TRACES_EXPORTER !== "none";
}

function readDkim(given: NodeJS.ProcessEnv, problems: string[]): Config["dkim"] {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY: privateKey } = given;
  if (domain !== undefined && selector !== undefined && privateKey !== undefined) {
    return { domain, selector, privateKey };
  }
  if (domain !== undefined || selector !== undefined || privateKey !== undefined) {
    problems.push("DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY: set all three, or none");
  }
  return null;
}

function readSecretFiles(given: NodeJS.ProcessEnv, problems: string[]): Record<string, string> {
  const secrets: Record<string, string> = {};
  for (const name of SECRETS) {
    const file = given[`${name}_FILE`];
    if (file === undefined) continue;
    if (given[name] !== undefined)
      problems.push(`${name}: is set twice, by itself and by ${name}_FILE; keep one`);
    try {
      secrets[name] = readFileSync(file, "utf8").trim();
    } catch {
      problems.push(`${name}_FILE: cannot read the file "${file}"`);
    }
  }
  return secrets;
}
