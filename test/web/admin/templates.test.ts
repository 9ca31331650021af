import { afterAll, beforeAll, expect, test } from "vitest";
import { parseTemplateId } from "../../../src/base/ids.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { rewriteTemplate } from "../../../src/flow/rewrite-template.ts";
import { compareLines } from "../../../src/web/admin/views/compare-lines.ts";
import { NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, ORIGIN, type Reader, signInAs, tokenIn } from "./desk.ts";

const SCRIPT = "<script>alert(1)</script>";
const MAIL = `<html lang="en"><body><p>Hello</p>
<p><a href="*|UNSUB|*">unsubscribe here</a></p>
${SCRIPT}
</body></html>`;

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  await addTestAdmin({ db: site.db, log: site.log, clock: () => NOW }, "rita@example.com", "reviewer");
  reader = await signInAs(site.app, "rita@example.com");
  await rewrite("spring/news", `Spring ${SCRIPT}`, MAIL);
  await rewrite("plain", null, "<html><body><p>Nothing to leave here</p></body></html>");
});
afterAll(() => site.close());

async function rewrite(id: string, name: string | null, source: string): Promise<void> {
  const outcome = await rewriteTemplate(
    { db: site.db, log: site.log, clock: () => NOW },
    {
      templateId: value(parseTemplateId(id)),
      name,
      source,
      text: null,
      purpose: E_MARKETING,
      syntax: "auto",
      options: {
        mergeTag: "{{manageSubscriptionsUrl}}",
        relabel: "default-links",
        whenMissing: null,
        language: null,
      },
    },
  );
  if (outcome.kind !== "done") throw new Error(outcome.message);
}

const html = async (path: string): Promise<string> => (await reader.get(path)).text();
const linkTo = async (id: string): Promise<string> =>
  new RegExp(`href="(/admin/templates/\\d+)">${id}`).exec(await html("/admin/templates"))?.[1] ?? "";

test("templates are listed, filtered by state and searched", async () => {
  const all = await html("/admin/templates");
  expect(all).toContain("spring/news");
  expect(all).toContain("plain");
  expect(all).not.toContain(SCRIPT);
  const missing = await html("/admin/templates?state=no-unsubscribe-link");
  expect(missing).toContain("plain");
  expect(missing).not.toContain("spring/news");
  expect(await html("/admin/templates?search=SPRING")).toContain("spring/news");
  expect(await html("/admin/templates?search=100%25_")).toContain("No template fits");
});

test("a template is shown before and after as text, with its links, and nothing of it becomes markup", async () => {
  const page = await html(await linkTo("spring/news"));
  expect(page).toContain("*|UNSUB|*");
  expect(page).toContain("{{manageSubscriptionsUrl}}");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toContain(SCRIPT);
  expect(page).toMatch(/<del>[^<]*unsubscribe here[^<]*<\/del>/);
  expect(page).toMatch(/<ins>[^<]*Manage subscriptions[^<]*<\/ins>/);
});

test("the proof is handed over as a file", async () => {
  const answer = await reader.get(`${await linkTo("spring/news")}/proof`);
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="rewrite-\d+\.proof\.json"$/,
  );
  expect(await answer.json()).toMatchObject({ sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test("a file is tried and nothing of it is saved", async () => {
  const token = tokenIn(await html("/admin/templates"));
  const upload = (bytes: string | Uint8Array<ArrayBuffer>, name: string) => {
    const body = new FormData();
    body.set("form-token", token);
    body.set("file", new File([bytes], name));
    const cookie = [...reader.cookies].map(([key, each]) => `${key}=${each}`).join("; ");
    return site.app.request(`${ORIGIN}/admin/templates`, {
      method: "POST",
      body,
      headers: { origin: ORIGIN, cookie },
    });
  };
  const before = await site.db.selectFrom("revisions").select("template_id").execute();
  const tried = await upload(MAIL, `x${SCRIPT}.html`);
  expect(tried.status).toBe(200);
  const page = await tried.text();
  expect(page).toContain("{{manageSubscriptionsUrl}}");
  expect(page).not.toContain(SCRIPT);
  const refused = await upload(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "mail.zip");
  expect(refused.status).toBe(400);
  expect((await upload("", "empty.html")).status).toBe(400);
  expect(await site.db.selectFrom("revisions").select("template_id").execute()).toEqual(before);
});

test("there is no rewrite of that number", async () => {
  expect((await reader.get("/admin/templates/99999")).status).toBe(404);
});

test("compareLines shows of a very long line the part that differs", () => {
  const [begin, end] = ["a".repeat(50_000), "z".repeat(50_000)];
  const [row] = compareLines(`${begin}OLD${end}`, `${begin}NEW${end}`);
  expect(row?.before).toMatch(/^…a{80}OLDz{80}…$/);
  expect(row?.after).toMatch(/^…a{80}NEWz{80}…$/);
  expect(compareLines("same", "same")).toEqual([]);
});
