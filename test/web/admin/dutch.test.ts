// The desk in Dutch: no sentence of the core comes through in English, neither on a page nor as the answer to a form.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { changeVocabulary } from "../../../src/flow/change-vocabulary.ts";
import { ADMIN_PAGES } from "../../browser/admin-pages.ts";
import { NOW, openTestSite, type TestSite } from "../test-site.ts";
import { addTestAdmin, openReader, type Reader, signInAs, tokenIn } from "./desk.ts";

let site: TestSite;
const readers = new Map<string, Reader>();

beforeAll(async () => {
  site = await openTestSite();
  await addTestAdmin({ db: site.db, log: site.log, clock: () => NOW }, "olga@example.com", "owner");
  for (const language of ["en", "nl"]) {
    const reader = await signInAs(site.app, "olga@example.com");
    reader.cookies.set("mailconsent-language", language);
    readers.set(language, reader);
  }
});
afterAll(() => site.close());

const readerOf = (language: string): Reader => {
  const reader = readers.get(language);
  if (reader === undefined) throw new Error(language);
  return reader;
};

/** Pieces of text between tags, without what a template or a person wrote. */
const sentencesOf = (html: string): ReadonlySet<string> =>
  new Set(
    html
      .replace(/<(script|style|code|pre|del|ins)\b.*?<\/\1>/gs, "")
      .replace(/<[^>]+>/g, "\n")
      .split("\n")
      .map((each) => each.replaceAll("&quot;", '"').replaceAll("&#39;", "'").trim())
      // Keys, ids and addresses have no words of their own.
      .filter((each) => each.split(/\s+/).filter((word) => /^[a-z]{2,}[,.:;]?$/.test(word)).length >= 3),
  );

/** What people and templates say, which stays as it is. */
const WRITTEN = [/^Recall of a kettle/, /^cancel my subscription$/];

test.each(ADMIN_PAGES.map((page) => [page.name, page] as const))(
  "%s says no sentence in English",
  async (_, { path, isOpen = false }) => {
    const address = await path(site);
    const read = async (language: string) => {
      const reader = isOpen ? openReader(site.app) : readerOf(language);
      reader.cookies.set("mailconsent-language", language);
      return sentencesOf(await (await reader.get(address)).text());
    };
    const [english, dutch] = [await read("en"), await read("nl")];
    const same = [...dutch].filter((each) => english.has(each) && !WRITTEN.some((own) => own.test(each)));
    expect(same).toEqual([]);
  },
);

describe("answers to forms", () => {
  const TYPES = "/admin/settings/subscription-types";
  const VOCABULARY = "/admin/settings/vocabulary";

  test.each([
    [TYPES, { edit: "rename", key: "offers", language: "nl", name: " " }, "de naam is leeg"],
    [TYPES, { edit: "rename", key: "Offers!", language: "nl", name: "x" }, "een sleutel heeft 1 tot 64"],
    [TYPES, { edit: "up", key: "newsletter" }, "‘newsletter’ is al de eerste"],
    [VOCABULARY, { of: "source", edit: "off", key: "one-click" }, "mailconsent registreert er zelf mee"],
    [VOCABULARY, { of: "purpose", edit: "add", key: "e-marketing", name: "x" }, "er is er al een"],
  ])("%s refuses %o in Dutch", async (path, fields, told) => {
    const answer = await readerOf("nl").post(path, fields);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(told);
  });

  test("a file that is no template is refused in Dutch", async () => {
    const reader = readerOf("nl");
    const body = new FormData();
    body.set("form-token", tokenIn(await (await reader.get("/admin/templates")).text()));
    body.set("file", new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37])], "a.pdf"));
    const cookie = [...reader.cookies].map(([name, each]) => `${name}=${each}`).join("; ");
    const headers = { origin: "https://mail.example.com", cookie };
    const answer = await site.app.request("https://mail.example.com/admin/templates", {
      method: "POST",
      body,
      headers,
    });
    expect(await answer.text()).toContain("Het bestand is geen tekst");
  });

  test("what keeps the upgrade from running is told in Dutch", async () => {
    const flow = { db: site.db, log: site.log, clock: () => NOW };
    const decided = { by: "olga@example.com", reason: null, of: "purpose" } as const;
    await changeVocabulary(flow, { kind: "switch", key: E_MARKETING, isActive: false }, decided);
    const told = await (await readerOf("nl").get("/admin/upgrade")).text();
    expect(told).toContain("De upgrade kan niet: doel ‘e-marketing’ staat uit");
  });
});
