// The admin's pages as somebody signed in sees them: a browser's cookies, its origin, and the token of its forms.
import type { Hono } from "hono";
import type { AdminRole } from "../../../src/admin/admin.ts";
import { parsePassword } from "../../../src/admin/password.ts";
import { parseEmailAddress } from "../../../src/consent/contact.ts";
import type { FlowDependencies } from "../../../src/flow/dependencies.ts";
import { addAdmin } from "../../../src/flow/manage-admins.ts";
import { TOKEN_FIELD } from "../../../src/web/admin/csrf.ts";
import { value } from "../test-site.ts";

/** What everybody signs in with. */
export const PASSWORD = "a sentence of four words";
/** Where the pages of a test are. */
export const ORIGIN = "https://mail.example.com";

/** A browser: it keeps cookies, and says where its forms come from. */
export interface Reader {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Response>;
  /** Posts a form as the page at `from` would: with the token that stands in it. */
  post(path: string, fields: Readonly<Record<string, string>>, options?: PostOptions): Promise<Response>;
}

export interface PostOptions {
  readonly from?: string;
  /** `null`: the form has none. */
  readonly token?: string | null;
  readonly origin?: string;
}

/** Opens a browser nobody is signed in with. */
export function openReader(app: Hono): Reader {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, each]) => `${name}=${each}`).join("; ");
    const answer = await app.request(`${ORIGIN}${path}`, { ...init, headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", given = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (given === "") cookies.delete(name);
      else cookies.set(name, given);
    }
    return answer;
  };
  return {
    cookies,
    get: (path) => request(path),
    post: async (path, fields, { from = "/admin/account", token, origin = ORIGIN } = {}) => {
      const given = token === undefined ? tokenIn(await (await request(from)).text()) : token;
      const body = new URLSearchParams({ ...fields, ...(given === null ? {} : { [TOKEN_FIELD]: given }) });
      return request(path, { method: "POST", body, headers: { origin } });
    },
  };
}

/** Finds the token of a page's forms. */
export function tokenIn(html: string): string {
  return new RegExp(`name="${TOKEN_FIELD}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}

/** Adds an admin. */
export async function addTestAdmin(flow: FlowDependencies, email: string, role: AdminRole): Promise<void> {
  const address = value(parseEmailAddress(email));
  const password = value(parsePassword(PASSWORD, address));
  value(await addAdmin(flow, { email: address, role, password, by: "a test" }));
}

/** Signs in with a browser of its own. */
export async function signInAs(app: Hono, email: string): Promise<Reader> {
  const reader = openReader(app);
  const answer = await reader.post("/admin/sign-in", { email, password: PASSWORD }, { token: null });
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`);
  return reader;
}
