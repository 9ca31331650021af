// What the environment says of an identity provider.
import { z } from "zod";
import { ADMIN_ROLES, type AdminRole } from "../admin/admin.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { ProviderConfig } from "../provider/openid.ts";

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** The variables, for the schema of the environment. */
export const PROVIDER_VARIABLES = {
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, "must be an address by https such as https://login.example.com/realm")
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60).default("OpenID Connect"),
  OIDC_DOMAINS: z.string().default(""),
  OIDC_ROLE_CLAIM: z.string().optional(),
  OIDC_ROLES: z.string().optional(),
  OIDC_EMAIL_VERIFIED: z.enum(["claim", "always"]).default("claim"),
};

type Variables = z.output<z.ZodObject<typeof PROVIDER_VARIABLES>>;

/** Reads what is said of a provider; `null` where nothing is. What is wrong is added to the problems. */
export function readProvider(settings: Variables, problems: string[]): ProviderConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  const isNothing = issuer === undefined && clientId === undefined && clientSecret === undefined;
  if (isNothing) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    problems.push("OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: set all three, or none");
    return null;
  }
  const { OIDC_ROLE_CLAIM: roleClaim, OIDC_ROLES: roles } = settings;
  if ((roleClaim === undefined) !== (roles === undefined)) {
    problems.push("OIDC_ROLE_CLAIM and OIDC_ROLES: set both, or none");
  }
  const roleByGroup = roles === undefined ? ok(null) : readRoles(roles);
  if (roleByGroup.kind === "error") {
    problems.push(`OIDC_ROLES: ${roleByGroup.error}`);
    return null;
  }
  return {
    issuer,
    clientId,
    clientSecret,
    name: settings.OIDC_NAME,
    roleClaim: roleClaim ?? null,
    rules: {
      domains: listOf(settings.OIDC_DOMAINS.toLowerCase()),
      roleByGroup: roleByGroup.value,
      trustsAddresses: settings.OIDC_EMAIL_VERIFIED === "always",
    },
  };
}

/** What goes by plain http anybody on the way can read; on this machine there is nobody. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname));
}

function readRoles(text: string): Result<ReadonlyMap<string, AdminRole>, string> {
  const roles = new Map<string, AdminRole>();
  for (const pair of listOf(text)) {
    const at = pair.lastIndexOf("=");
    const role = ADMIN_ROLES.find((each) => each === pair.slice(at + 1));
    if (at < 1 || role === undefined) {
      return err(
        `must be pairs such as mail-team=reviewer,mail-owners=owner; the roles are ${ADMIN_ROLES.join(", ")}`,
      );
    }
    roles.set(pair.slice(0, at), role);
  }
  return ok(roles);
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
