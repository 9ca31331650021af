// The pages of the review with something on each: a group that waits, one that was decided, and a link that a rule decided.
import { parseTemplateId } from "../../src/base/ids.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { reviewLink } from "../../src/flow/review-link.ts";
import { rewriteTemplate } from "../../src/flow/rewrite-template.ts";
import { flaggedTemplate } from "../support/flagged-templates.ts";
import { NOW, type TestSite, value } from "../web/test-site.ts";

/** Paths of the pages. */
export interface ReviewPaths {
  readonly group: string;
  readonly decision: string;
  readonly check: string;
}

const LINKS_OF_A_GROUP = 3;

let paths: Promise<ReviewPaths> | null = null;

/** Puts it all on record, once. */
export function reviewPaths(site: TestSite): Promise<ReviewPaths> {
  paths ??= makeReviews(site);
  return paths;
}

async function makeReviews(site: TestSite): Promise<ReviewPaths> {
  const flow = { db: site.db, log: site.log, clock: () => NOW };
  for (const pattern of [0, 10]) {
    for (let number = 1; number <= LINKS_OF_A_GROUP; number += 1) await rewrite(site, pattern, number);
  }
  const groups = await site.db
    .selectFrom("flags")
    .select((column) => ["fingerprint", column.fn.max("id").as("lastId")])
    .where("fingerprint", "is not", null)
    .groupBy("fingerprint")
    .execute();
  const [waiting, decided] = groups.map(({ fingerprint, lastId }) => ({
    fingerprint: fingerprint ?? "",
    lastId: Number(lastId),
  }));
  if (waiting === undefined || decided === undefined) throw new Error("nothing was flagged");
  const { fingerprint, lastId } = decided;
  const request = { ruling: "replace", scope: "everywhere", reason: "It opts out", endsAt: null } as const;
  const seen = { links: LINKS_OF_A_GROUP, lastId };
  const by = "olga@example.com";
  const outcome = await reviewLink(flow, { ...request, fingerprint, flagIds: null, seen, by });
  if (outcome.kind !== "decided") throw new Error(outcome.kind);
  const rule = await site.db.selectFrom("review_rules").select("number").executeTakeFirstOrThrow();
  await site.db.updateTable("flags").set({ ruled_by: rule.number }).where("id", "=", lastId).execute();
  return {
    group: `/admin/review/group/${waiting.fingerprint}`,
    decision: `/admin/review/decision/${outcome.decision}`,
    check: `/admin/review/check/${lastId}`,
  };
}

async function rewrite(site: TestSite, pattern: number, number: number): Promise<void> {
  const { id, source, sender, language } = flaggedTemplate(pattern, number);
  const template = { templateId: value(parseTemplateId(id)), name: null, sender, source, text: null };
  const options = { mergeTag: "{{link}}", relabel: "default-links", whenMissing: null, language } as const;
  await rewriteTemplate(
    { db: site.db, log: site.log, clock: () => NOW },
    { ...template, purpose: E_MARKETING, syntax: "auto", options },
  );
}
