// A recipient with a browser that runs no script: opens pages, presses buttons, follows where they lead.
import { expect } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { form, type TestSite } from "./test-site.ts";

export interface Reader {
  /** Opens a page that is there. */
  get(path: string, headers?: Record<string, string>): Promise<string>;
  /** Posts a form and follows the redirect. */
  press(path: string, fields: Parameters<typeof form>[0]): Promise<string>;
}

export function readerOf(site: TestSite): Reader {
  const get: Reader["get"] = async (path, headers = {}) => {
    const answer = await site.app.request(path, { headers });
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const press: Reader["press"] = async (path, fields) => {
    const answer = await site.app.request(path, form(fields));
    expect(answer.status).toBe(303);
    return get(answer.headers.get("location") ?? "");
  };
  return { get, press };
}

/** Reads the fields of the form whose button has a label, as a browser would send them. */
export function formOf(html: string, label: string): Record<string, string[]> {
  const found = html.match(/<form[\s\S]*?<\/form>/g)?.find((each) => each.includes(`>${label}</button>`));
  if (found === undefined) throw new Error(`no form has the button ${label}`);
  const fields: Record<string, string[]> = {};
  for (const [input] of found.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1] ?? "";
    if (input.includes('type="checkbox"') && !/\schecked/.test(input)) continue;
    fields[name] = [...(fields[name] ?? []), /value="([^"]*)"/.exec(input)?.[1] ?? ""];
  }
  return fields;
}

/** What a contact chose, by type. */
export async function choicesOf(site: TestSite, contactId: ContactId): Promise<Record<string, string>> {
  const { subscriptionByType } = await site.standing(contactId);
  return Object.fromEntries([...subscriptionByType].map(([type, { choice }]) => [type, choice]));
}

/** How a contact's e-marketing consent stands. */
export async function stateOf(site: TestSite, contactId: ContactId): Promise<string | undefined> {
  return (await site.standing(contactId)).consentByPurpose.get(E_MARKETING)?.state;
}
