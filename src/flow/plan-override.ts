// What an override would do to the lists of a mailing: who would be sent to that is withheld, and who stays withheld.
import type { ContactId, LegalBasisKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { openList } from "../consent/decide-list.ts";
import type {
  LiftableReason,
  Mailing,
  NamedOverride,
  SendDecision,
  WithholdReason,
} from "../consent/decide-send.ts";
import type { Standing } from "../consent/standing.ts";
import type { NumberedMailing } from "../store/mailings.ts";
import { loadStandings } from "../store/standings.ts";
import { loadWithheld, type WithheldEntry } from "../store/withheld.ts";
import { findBy } from "./decide-by-store.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadMailingNow } from "./mailing-now.ts";
import { addTo, type ReasonCounts } from "./preview-setting.ts";

/** Whom somebody wants to override for. */
export interface OverrideChoice {
  readonly lifts: ReadonlySet<LiftableReason>;
  /** `null`: everybody who is withheld for one of the reasons. */
  readonly contactIds: ReadonlySet<ContactId> | null;
  /** The ground a withdrawal is passed on; `null`: withdrawals stand. */
  readonly legalBasis: LegalBasisKey | null;
}

/** What would come of it, in entries of lists as they were decided last and people as they are on record now. */
export interface OverridePlan {
  /** Who would be sent to: each once, however many lists they are in. */
  readonly contactIds: readonly ContactId[];
  /** Entries that would be sent to, by the reason that withholds them without the override. */
  readonly added: ReasonCounts;
  /** Entries that stay withheld, by the reason that still does. */
  readonly staying: ReasonCounts;
  /** Entries that would be sent to without it too: what withheld them is over. */
  readonly sentAnyway: number;
}

/** An override may be for so many entries at once; a page waits for them, and twenty thousand take about two seconds. */
const MAX_OVERRIDE_ENTRIES = 20_000;
const STANDINGS_AT_ONCE = 1_000; // as many as a filter reads in one statement

/** Reckons it; the error is that the choice is for too many. Nothing is stored. */
export async function planOverride(
  deps: FlowDependencies,
  mailing: NumberedMailing,
  choice: OverrideChoice,
): Promise<Result<OverridePlan, "too-many">> {
  const { lifts: reasons, contactIds } = choice;
  const limit = MAX_OVERRIDE_ENTRIES + 1;
  const entries = await loadWithheld(deps.db, mailing.number, { reasons, contactIds, limit });
  if (entries.length === limit) return err("too-many");
  const standings: (Standing | null)[] = [];
  for (let from = 0; from < entries.length; from += STANDINGS_AT_ONCE) {
    const page = entries.slice(from, from + STANDINGS_AT_ONCE);
    standings.push(...(await loadStandings(deps.db, page.map(findBy))));
  }
  const before = await loadMailingNow(deps.db, mailing, null);
  return ok(reckon({ entries, standings }, { before, choice, at: deps.clock() }));
}

function reckon(
  {
    entries,
    standings,
  }: { readonly entries: readonly WithheldEntry[]; readonly standings: readonly (Standing | null)[] },
  { before, choice, at }: { readonly before: Mailing; readonly choice: OverrideChoice; readonly at: Date },
): OverridePlan {
  const contactIds = new Set(standings.flatMap((standing) => standing?.contactId ?? []));
  const after = { ...before, namedOverrides: [...before.namedOverrides, planned(choice, contactIds)] };
  const counting: Counting = { contactIds: new Set(), added: {}, staying: {}, sentAnyway: 0 };
  let decide = { runNumber: 0, before: openList(before), after: openList(after) };
  for (const [index, { runNumber, email: listedEmail }] of entries.entries()) {
    // What became of an address in one list says nothing of another.
    if (runNumber !== decide.runNumber)
      decide = { runNumber, before: openList(before), after: openList(after) };
    const standing = standings[index] ?? null;
    const entry = { listedEmail, standing, at };
    count(counting, standing?.contactId ?? null, [decide.before(entry), decide.after(entry)]);
  }
  return { ...counting, contactIds: [...counting.contactIds] };
}

/** The override that is being thought of; who would answer for it comes with the form that asks for it. */
function planned({ lifts, legalBasis }: OverrideChoice, contactIds: ReadonlySet<ContactId>): NamedOverride {
  const includeWithdrawn = legalBasis === null ? null : { legalBasis };
  return { by: "nobody yet", reason: "being thought of", includeWithdrawn, lifts, contactIds };
}

interface Counting {
  readonly contactIds: Set<ContactId>;
  readonly added: Partial<Record<WithholdReason, number>>;
  readonly staying: Partial<Record<WithholdReason, number>>;
  sentAnyway: number;
}

function count(
  counting: Counting,
  contactId: ContactId | null,
  [before, after]: readonly [SendDecision, SendDecision],
): void {
  if (after.kind === "withhold") addTo(counting.staying, after.reason, 1);
  else if (before.kind === "send") counting.sentAnyway += 1;
  else {
    addTo(counting.added, before.reason, 1);
    if (contactId !== null) counting.contactIds.add(contactId);
  }
}
