// What a change of settings would do to one list: who would be sent to that is not now, and the other way round.
import { openList } from "../consent/decide-list.ts";
import type { SendDecision, WithholdReason } from "../consent/decide-send.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Settings } from "../consent/settings.ts";
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
  const counts = { recipients: 0, sendBefore: 0, sendAfter: 0, added: {}, removed: {} };
  for await (const batch of batches) {
    const standings = await loadStandings(deps.db, batch.map(findBy));
    const at = deps.clock();
    for (const [index, { email }] of batch.entries()) {
      const entry = { listedEmail: email, standing: standings[index] ?? null, at };
      count(counts, decideBefore(entry), decideAfter(entry));
    }
  }
  return counts;
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

function count(counts: Counting, before: SendDecision, after: SendDecision): void {
  counts.recipients += 1;
  if (before.kind === "send") counts.sendBefore += 1;
  if (after.kind === "send") counts.sendAfter += 1;
  if (before.kind === "withhold" && after.kind === "send") addOne(counts.added, before.reason);
  if (before.kind === "send" && after.kind === "withhold") addOne(counts.removed, after.reason);
}

/** Counts one more for a reason. */
export function addOne(counts: Partial<Record<WithholdReason, number>>, reason: WithholdReason): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}
