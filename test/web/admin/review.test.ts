// The pages of the review as a reviewer's browser gets them, without script: what is shown, stored and refused.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PurposeKey, TemplateId } from "../../../src/base/ids.ts";
import { findWaitingWork, rewriteAgain } from "../../../src/flow/rewrite-again.ts";
import { type RewriteResult, rewriteTemplate } from "../../../src/flow/rewrite-template.ts";
import { loadGroup, loadGroupFlags } from "../../../src/store/review-queue.ts";
import { DEFAULT_MERGE_TAG } from "../../../src/template/template.ts";
import { flaggedTemplate } from "../../support/flagged-templates.ts";
import { NOW, openTestSite, type TestSite } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

let site: TestSite;
let ann: Reader;
let bob: Reader;

beforeAll(async () => {
  site = await openTestSite();
  for (const name of ["ann", "bob"]) await addTestAdmin(flow(), `${name}@example.com`, "reviewer");
  ann = await signInAs(site.app, "ann@example.com");
  bob = await signInAs(site.app, "bob@example.com");
});
afterAll(() => site.close());

const flow = () => ({ db: site.db, log: site.log, clock: () => NOW });

async function flag(pattern: number, number: number, fields: object = {}): Promise<string> {
  const { id, sender, source } = flaggedTemplate(pattern, number);
  const outcome = await rewriteTemplate(flow(), {
    templateId: id as TemplateId,
    name: null,
    sender,
    syntax: "auto",
    source,
    text: null,
    purpose: "e-marketing" as PurposeKey,
    options: { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "report", language: null },
    ...fields,
  });
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return keyOf(outcome.result);
}

const keyOf = ({ links }: RewriteResult): string =>
  links.find(({ pattern }) => pattern !== undefined)?.pattern?.key ?? "none";

async function seenOf(key: string): Promise<{ links: string; last: string }> {
  const group = await loadGroup(site.db, key, NOW);
  return { links: String(group?.links ?? 0), last: String(group?.lastId ?? 0) };
}

const decide = async (reader: Reader, key: string, fields: Record<string, string>) =>
  reader.post(`/admin/review/group/${key}`, { scope: "link", reason: "", ends: "", ...fields });

describe("the pages of the review", () => {
  test("list groups, and say what to do where there are none", async () => {
    const empty = await (await ann.get("/admin/review")).text();
    expect(empty).toContain("No flagged links wait");
    const key = await flag(0, 1);
    const page = await (await ann.get("/admin/review")).text();
    expect(page).toContain(`href="/admin/review/group/${key}"`);
    expect(page).toContain("Cancel my subscription");
    expect(page).toContain("1 link waits");
    expect(await (await ann.get("/admin/review?q=nothing-like-it")).text()).toContain("No group matches");
  });

  test("show the evidence in sentences, the mail in a frame, and the source before and after", async () => {
    const key = await flag(2, 1);
    const page = await (await ann.get(`/admin/review/group/${key}`)).text();
    expect(page).toContain("Its text changes settings, but names no mailing: “");
    expect(page).toContain('sandbox=""');
    expect(page).toContain("<mark>https://shop.example.com/");
    expect(page).toContain("<mark>{{manageSubscriptionsUrl}}</mark>");
    expect(page).toMatch(/decides 1 link, 1 template/);
  });

  test("say when a mailing needs the group, and put it first", async () => {
    const key = await flag(18, 1, { neededBy: new Date(NOW.getTime() + 3_600_000) });
    expect(await (await ann.get(`/admin/review/group/${key}`)).text()).toContain("A mailing needs it by");
    const list = await (await ann.get("/admin/review")).text();
    expect(/\/admin\/review\/group\/([0-9a-f]{32})/.exec(list)?.[1]).toBe(key);
  });

  test("show the mail to a frame of ours alone, under a policy by which nothing runs or loads", async () => {
    const key = await flag(4, 1);
    const id = (await loadGroupFlags(site.db, key, 1))[0]?.id ?? 0;
    const answer = await ann.get(`/admin/framed/review/${id}`);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("sandbox");
    expect(policy).not.toContain("allow-scripts");
    expect(policy).toContain("default-src 'none'");
    expect(answer.headers.get("x-frame-options")).toBe("SAMEORIGIN");
    const copy = await answer.text();
    expect(copy).toContain(' id="mailconsent-link"');
    expect(copy).not.toContain("picture-1.png");
    expect((await ann.get("/admin/framed/review/999999")).status).toBe(404);
  });

  test("decide a group, go on to the next one, and offer to undo", async () => {
    const key = await flag(6, 1);
    await flag(6, 2);
    const answer = await decide(ann, key, { ruling: "replace", ...(await seenOf(key)) });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/admin\/review(?:\/group\/[0-9a-f]{32})?$/);
    const next = await (await ann.get(answer.headers.get("location") ?? "")).text();
    expect(next).toContain("To be replaced: 2 links");
    expect(next).toContain("Rewriting: 0 of 2 templates are done");
    const undo = /action="(\/admin\/review\/decision\/\d+\/undo)"/.exec(next)?.[1] ?? "";
    const undone = await ann.post(undo, {});
    expect(await (await ann.get(undone.headers.get("location") ?? "")).text()).toContain(
      "Undone: 2 templates",
    );
    expect((await seenOf(key)).links).toBe("2");
  });

  test("keep what the second of two admins wrote, and tell what the first decided", async () => {
    const key = await flag(8, 1);
    const seen = await seenOf(key);
    await decide(ann, key, { ruling: "replace", ...seen });
    const late = await decide(bob, key, { ruling: "leave", reason: "It is the course", ...seen });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("Somebody else decided");
    expect(page).toContain("ann@example.com: To be replaced");
    expect(page).toContain("You chose: Leave as it is");
    expect(page).toContain("It is the course");
  });

  test("try a selection, and store nothing", async () => {
    const key = await flag(10, 1);
    await flag(10, 2);
    const [first] = await loadGroupFlags(site.db, key, 1);
    const answer = await ann.post(`/admin/review/group/${key}/try`, {
      flag: String(first?.id),
      scope: "sender",
    });
    const page = await answer.text();
    expect(page).toMatch(/decides 1 link, 1 template</);
    expect(page).toContain("decides 2 links, 2 templates · 1 of them not in your selection");
    expect((await seenOf(key)).links).toBe("2");
  });

  test("want words for the template's owner, and show the question", async () => {
    const key = await flag(12, 1);
    const refused = await decide(ann, key, { ruling: "ask-owner", ...(await seenOf(key)) });
    expect(await refused.text()).toContain("Write what to ask the template’s owner");
    await decide(ann, key, { ruling: "ask-owner", reason: "Whose list is it?", ...(await seenOf(key)) });
    expect(await (await ann.get("/admin/review")).text()).toContain("Waiting for the template&#39;s owner");
  });

  test("escape what a template says", async () => {
    const source =
      '<p><a href="https://shop.example.com/leave/1?x=&quot;&gt;<script>alert(1)</script>">Cancel my subscription</a></p>';
    const key = await flag(0, 0, {
      templateId: "<img src=x onerror=alert(2)>",
      source,
      sender: '"><script>',
    });
    for (const path of ["/admin/review", `/admin/review/group/${key}`, "/admin/review/rules"]) {
      const page = await (await ann.get(path)).text();
      expect(page).not.toContain("<script>");
      expect(page).not.toContain("<img src=x");
    }
  });

  test("list rules, end one, and refuse made-up addresses", async () => {
    const key = await flag(14, 1);
    await decide(ann, key, { ruling: "leave", scope: "sender", reason: "Theirs", ...(await seenOf(key)) });
    for (const each of await findWaitingWork(flow())) await rewriteAgain(flow(), each);
    const rules = await (await ann.get("/admin/review/rules")).text();
    expect(rules).toContain("templates of shop");
    expect(rules).toContain("Theirs");
    const end = /action="(\/admin\/review\/rules\/\d+\/end)"/.exec(rules)?.[1] ?? "";
    expect((await ann.post(end, {})).status).toBe(303);
    expect(await (await ann.get("/admin/review/rules?ended=yes")).text()).toContain(
      "ended by ann@example.com",
    );
    for (const path of ["/admin/review/check/0", "/admin/review/decision/x", "/admin/review/decision/999"])
      expect((await ann.get(path)).status, path).toBeGreaterThanOrEqual(303);
    expect((await ann.get("/admin/review/group/none")).status).toBe(303);
  });

  test("speak Dutch", async () => {
    ann.cookies.set("mailconsent-language", "nl");
    const key = await flag(16, 1);
    expect(await (await ann.get(`/admin/review/group/${key}`)).text()).toContain(
      "Wat ervoor en ertegen spreekt",
    );
    ann.cookies.delete("mailconsent-language");
  });
});
