// Gives existing contacts a purpose, a legal basis and, where it is right, an e-marketing consent.
import type { ContactId } from "../base/ids.ts";
import { planUpgrade } from "../consent/plan-upgrade.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../consent/purpose.ts";
import type { ConsentChange } from "../consent/standing.ts";
import { loadContactPage } from "../store/contacts.ts";
import { appendChanges } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";

const UPGRADE_BATCH_CONTACTS = 1_000;

/** What the upgrade recorded. */
export interface UpgradeCounts {
  readonly contacts: number;
  readonly salesAndServiceGranted: number;
  readonly eMarketingAssumed: number;
  readonly eMarketingWithdrawn: number;
}

/** Upgrades every contact, page by page; a record that exists is left alone, so a second run records nothing. */
export async function upgradeContacts(deps: FlowDependencies): Promise<UpgradeCounts> {
  let counts: UpgradeCounts = {
    contacts: 0,
    salesAndServiceGranted: 0,
    eMarketingAssumed: 0,
    eMarketingWithdrawn: 0,
  };
  let after: ContactId | null = null;
  for (;;) {
    const upgraded: UpgradedPage = await upgradePage(deps, after);
    if (upgraded.last === null) return counts;
    counts = add(counts, upgraded);
    after = upgraded.last;
  }
}

interface UpgradedPage {
  /** `null` after the last page. */
  readonly last: ContactId | null;
  readonly contacts: number;
  readonly changes: readonly ConsentChange[];
}

/** One transaction a page: its contacts are locked, so that nobody's withdrawal falls between reading and granting. */
function upgradePage(deps: FlowDependencies, after: ContactId | null): Promise<UpgradedPage> {
  return deps.db.transaction().execute(async (transaction) => {
    const page = await loadContactPage(transaction, after, UPGRADE_BATCH_CONTACTS);
    const at = deps.clock();
    const changes = page.flatMap((facts) => planUpgrade(facts, at));
    await appendChanges(transaction, changes);
    return { last: page.at(-1)?.contactId ?? null, contacts: page.length, changes };
  });
}

function add(counts: UpgradeCounts, { contacts, changes }: UpgradedPage): UpgradeCounts {
  const count = (purpose: string, state: string): number =>
    changes.filter(
      (change) => change.kind === "consent" && change.purpose === purpose && change.state === state,
    ).length;
  return {
    contacts: counts.contacts + contacts,
    salesAndServiceGranted: counts.salesAndServiceGranted + count(SALES_AND_SERVICE, "granted"),
    eMarketingAssumed: counts.eMarketingAssumed + count(E_MARKETING, "granted"),
    eMarketingWithdrawn: counts.eMarketingWithdrawn + count(E_MARKETING, "withdrawn"),
  };
}
