// What a change of settings would do to a list: who would be sent to that is not now, and the other way round.
import { openList } from "../consent/decide-list.ts";
import type { WithholdReason } from "../consent/decide-send.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Settings } from "../consent/settings.ts";
import type { ComparedDecisions } from "../roster/compare-everybody.ts";
import { loadStandings } from "../store/standings.ts";
import { findBy } from "./decide-by-store.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { OpenMailing } from "./open-mailing.ts";

type Terms = Pick<OpenMailing["mailing"], "purpose" | "subscriptionType">;

/** How many recipients a change would add and remove, by the reason that withholds them without it or with it. */
export interface SettingPreview {
  readonly recipients: number;
  readonly sendBefore: number;
  readonly sendAfter: number;
  readonly added: ReasonCounts;
  readonly removed: ReasonCounts;
}

/** Only reasons that occur. */
export type ReasonCounts = Readonly<Partial<Record<WithholdReason, number>>>;

/**
 * Decides a list without and with the change; nothing is stored, and no override is taken.
 *
 * @param batches The list in its order.
 */
export async function previewSetting(
  deps: FlowDependencies,
  { before, after, terms }: { readonly before: Settings; readonly after: Settings; readonly terms: Terms },
  batches: AsyncIterable<readonly ListedRecipient[]>,
): Promise<SettingPreview> {
  const decideBefore = openList(mailingUnder(before, terms));
  const decideAfter = openList(mailingUnder(after, terms));
  const counts = nothingCounted();
  for await (const batch of batches) {
    const standings = await loadStandings(deps.db, batch.map(findBy));
    const at = deps.clock();
    for (const [index, { email }] of batch.entries()) {
      const entry = { listedEmail: email, standing: standings[index] ?? null, at };
      count(counts, { before: decideBefore(entry), after: decideAfter(entry), contacts: 1 });
    }
  }
  return counts;
}

/** Counts what became of recipients. */
export function summarise(compared: readonly ComparedDecisions[]): SettingPreview {
  const counts = nothingCounted();
  for (const each of compared) count(counts, each);
  return counts;
}

function nothingCounted(): Counting {
  return { recipients: 0, sendBefore: 0, sendAfter: 0, added: {}, removed: {} };
}

function mailingUnder({ hasEMarketingPrivacy }: Settings, terms: Terms) {
  return { ...terms, hasEMarketingPrivacy, override: null, namedOverrides: [] };
}

interface Counting {
  recipients: number;
  sendBefore: number;
  sendAfter: number;
  readonly added: Partial<Record<WithholdReason, number>>;
  readonly removed: Partial<Record<WithholdReason, number>>;
}

function count(counts: Counting, { before, after, contacts }: ComparedDecisions): void {
  counts.recipients += contacts;
  if (before.kind === "send") counts.sendBefore += contacts;
  if (after.kind === "send") counts.sendAfter += contacts;
  if (before.kind === "withhold" && after.kind === "send") addTo(counts.added, before.reason, contacts);
  if (before.kind === "send" && after.kind === "withhold") addTo(counts.removed, after.reason, contacts);
}

/** Counts so many more for a reason. */
export function addTo(
  counts: Partial<Record<WithholdReason, number>>,
  reason: WithholdReason,
  recipients: number,
): void {
  counts[reason] = (counts[reason] ?? 0) + recipients;
}
