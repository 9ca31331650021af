// What a change of settings would have done to the list of e-marketing that was decided last.
import type { Settings } from "../consent/settings.ts";
import { loadLatestRun, loadRunPeople } from "../store/mailing-pages.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { previewSetting, type SettingPreview } from "./preview-setting.ts";

const PAGE_RECIPIENTS = 1_000;
/** A page waits for it: ten thousand take about a second. */
const MAX_RECIPIENTS = 10_000;

/** The list, and what the change would have done to it. */
export interface LatestPreview {
  readonly mailingId: string;
  readonly listKey: string;
  readonly preview: SettingPreview;
  /** The list is longer; only its beginning was decided anew. */
  readonly isBeginning: boolean;
}

/** Decides the latest list of e-marketing without and with a change; `null` where there is no list yet. */
export async function previewOnLatest(
  deps: FlowDependencies,
  change: { readonly before: Settings; readonly after: Settings },
): Promise<LatestPreview | null> {
  const run = await loadLatestRun(deps.db, "e-marketing");
  if (run === null) return null;
  const types = await loadSubscriptionTypes(deps.db);
  const subscriptionType = types.find(({ key }) => key === run.subscriptionType) ?? null;
  const terms = { purpose: run.purpose, subscriptionType };
  const preview = await previewSetting(deps, { ...change, terms }, recipientsOf(deps, run.number));
  const isBeginning = preview.recipients >= MAX_RECIPIENTS;
  return { mailingId: run.mailingId, listKey: run.listKey, preview, isBeginning };
}

async function* recipientsOf({ db }: FlowDependencies, runNumber: number) {
  let after = -1;
  for (let read = 0; read < MAX_RECIPIENTS; read += PAGE_RECIPIENTS) {
    const page = await loadRunPeople(db, runNumber, { outcome: null, after, limit: PAGE_RECIPIENTS });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.position;
    yield page.map(({ externalId, email }) => ({ externalId, email }));
  }
}
