// The pages of an override: whom to choose and what would come of it, and one that is on record.
import type { Child } from "hono/jsx";
import { assertNever } from "../../../base/assert.ts";
import type { ContactId, LegalBasisKey } from "../../../base/ids.ts";
import { LIFTABLE_REASONS, type LiftableReason, WITHHOLD_REASONS } from "../../../consent/decide-send.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { OverridePlan } from "../../../flow/plan-override.ts";
import type { NumberedMailing } from "../../../store/mailings.ts";
import type { RunCounts } from "../../../store/run-counts.ts";
import { fill, fillCount } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { OVERRIDE_WORDS } from "../strings/overrides.ts";
import { Choice, PostForm, TextArea } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { nameOf } from "./names.ts";
import { DataTable, Following, Notice } from "./parts.tsx";

/** Names the fields; what chooses stands in the address, since it only shows, and the reason never does. */
export const OVERRIDE_FIELDS = {
  lift: "lift",
  person: "person",
  basis: "basis",
  why: "why",
  people: "people",
  verb: "verb",
  /** Given where the page is to wait for the counts of many people. */
  counts: "counts",
} as const;

/** The part of both pages that says what would come of an override. */
const PLAN_ID = "plan";

/** Whom somebody has chosen, as the address says. */
export interface OverrideDraft {
  readonly lifts: ReadonlySet<LiftableReason>;
  /** Empty: by reason. */
  readonly contactIds: ReadonlySet<ContactId>;
  readonly legalBasis: LegalBasisKey | null;
}

/** What would come of an override, as far as the page knows. */
export type PlannedOverride =
  /** Nothing was chosen, or nobody is asked any more. */
  | { readonly kind: "nothing" }
  /** It is for many people: the page at the path has the counts. */
  | { readonly kind: "follows"; readonly path: string }
  | { readonly kind: "too-many" }
  | { readonly kind: "reckoned"; readonly plan: OverridePlan };

/** All the page shows. */
export interface OverrideView {
  readonly mailing: NumberedMailing;
  readonly draft: OverrideDraft;
  /** Of the lists as they were decided last. */
  readonly counts: RunCounts;
  readonly bases: readonly LegalBasisKey[];
  readonly planned: PlannedOverride;
  readonly approval: { readonly isNeeded: boolean; readonly alonePeople: number };
  /** The choice as a query, so that the form is for what was shown. */
  readonly query: string;
  readonly why: string;
  readonly errors: { readonly choice: string | null; readonly why: string | null };
}

interface ViewProps {
  readonly frame: AdminFrame;
  readonly view: OverrideView;
}

/** Writes the page that asks for an override. */
export function overridePage(frame: AdminFrame, view: OverrideView) {
  const words = OVERRIDE_WORDS[frame.language];
  const { mailing, planned, errors } = view;
  return adminLayout(frame, {
    title: fill(words.title, { id: mailing.id }),
    trail: [{ path: `/admin/mailings/${mailing.number}`, name: mailing.id }],
    content: (
      <>
        {errors.choice === null ? null : <Notice kind="bad">{errors.choice}</Notice>}
        <article>
          <p>{words.intro}</p>
          <ChoiceForm frame={frame} view={view} />
        </article>
        <PlanPart frame={frame} planned={planned}>
          {planned.kind === "reckoned" ? <AskForm frame={frame} view={view} plan={planned.plan} /> : null}
        </PlanPart>
      </>
    ),
  });
}

function ChoiceForm({ frame, view }: ViewProps) {
  const words = OVERRIDE_WORDS[frame.language];
  const { draft, counts, bases } = view;
  const isByReason = draft.contactIds.size === 0;
  const offered = LIFTABLE_REASONS.filter((reason) => (counts.withhold[reason] ?? 0) > 0);
  if (isByReason && offered.length === 0) return <p class="soft">{words.nothingWithheld}</p>;
  return (
    <form method="get">
      {isByReason ? (
        <Reasons frame={frame} view={view} offered={offered} />
      ) : (
        <p>
          {fillCount(frame.language, words.chosen, { name: "count", count: draft.contactIds.size })}{" "}
          <a href={`${frame.basePath}${frame.path}`}>{words.chooseAnew}</a>
          {[...draft.contactIds].map((id) => (
            <input type="hidden" name={OVERRIDE_FIELDS.person} value={`${id}`} />
          ))}
        </p>
      )}
      {isByReason && !offered.includes("purpose-withdrawn") ? null : (
        <Choice
          frame={frame}
          name={OVERRIDE_FIELDS.basis}
          label={words.basis}
          hint={words.basisHint}
          value={draft.legalBasis ?? ""}
          choices={[["", words.noBasis], ...bases.map((key) => [key, nameOf(frame, "basis", key)] as const)]}
        />
      )}
      <button type="submit" class="quiet">
        {words.count}
      </button>
    </form>
  );
}

function Reasons({ frame, view, offered }: ViewProps & { offered: readonly LiftableReason[] }) {
  const words = OVERRIDE_WORDS[frame.language];
  const { draft, counts } = view;
  const tell = (reason: (typeof WITHHOLD_REASONS)[number]): string =>
    fill(words.reasonOf, {
      reason: REASON_WORDS[reason][frame.language],
      count: formatNumber(frame, counts.withhold[reason] ?? 0),
    });
  const liftable: readonly string[] = LIFTABLE_REASONS;
  const never = WITHHOLD_REASONS.filter(
    (reason) => !liftable.includes(reason) && (counts.withhold[reason] ?? 0) > 0,
  );
  return (
    <>
      <fieldset>
        <legend>{words.reasons}</legend>
        {offered.map((reason) => (
          <label>
            <input
              type="checkbox"
              name={OVERRIDE_FIELDS.lift}
              value={reason}
              checked={draft.lifts.has(reason)}
            />{" "}
            {tell(reason)}
          </label>
        ))}
      </fieldset>
      {never.length === 0 ? null : (
        <p class="soft">
          {words.never}: {never.map(tell).join(" · ")}
        </p>
      )}
    </>
  );
}

function AskForm({ frame, view, plan }: ViewProps & { plan: OverridePlan }) {
  const words = OVERRIDE_WORDS[frame.language];
  const { isNeeded, alonePeople } = view.approval;
  const people = { name: "count", count: plan.contactIds.length } as const;
  if (people.count === 0) return null;
  return (
    <PostForm frame={frame} path={`${frame.path}?${view.query}`}>
      <p>
        {isNeeded
          ? fillCount(frame.language, words.needsSecond, { name: "count", count: alonePeople })
          : words.atOnce}{" "}
        {words.scope}
      </p>
      <input type="hidden" name={OVERRIDE_FIELDS.people} value={`${people.count}`} />
      <TextArea
        frame={frame}
        name={OVERRIDE_FIELDS.why}
        label={words.why}
        hint={words.whyHint}
        value={view.why}
        error={view.errors.why}
      />
      <button type="submit" class="danger">
        {fillCount(frame.language, isNeeded ? words.ask : words.confirm, people)}
      </button>
    </PostForm>
  );
}

interface PlanPartProps {
  readonly frame: AdminFrame;
  readonly planned: PlannedOverride;
  /** What can be done about it; only where it is reckoned. */
  readonly children?: Child;
}

/** Shows what would come of an override, by reason; where that takes a while, the page does not wait for it. */
export function PlanPart({ frame, planned, children }: PlanPartProps) {
  const words = OVERRIDE_WORDS[frame.language];
  switch (planned.kind) {
    case "nothing":
      return null;
    case "follows":
      return <Following id={PLAN_ID} path={planned.path} text={words.counting} link={words.showCounts} />;
    case "too-many":
      return (
        <div id={PLAN_ID}>
          <Notice kind="bad">{words.refusals["too-many"]}</Notice>
        </div>
      );
    case "reckoned":
      return (
        <article id={PLAN_ID}>
          <PlanTable frame={frame} plan={planned.plan} />
          {children}
        </article>
      );
    default:
      return assertNever(planned);
  }
}

function PlanTable({ frame, plan }: { frame: AdminFrame; plan: OverridePlan }) {
  const words = OVERRIDE_WORDS[frame.language];
  const { added, staying, sentAnyway, contactIds } = plan;
  const rows = WITHHOLD_REASONS.flatMap((reason) => {
    const [sent, stays] = [added[reason] ?? 0, staying[reason] ?? 0];
    if (sent + stays === 0) return [];
    return [[REASON_WORDS[reason][frame.language], formatNumber(frame, sent), formatNumber(frame, stays)]];
  });
  const anyway = { name: "count", count: sentAnyway } as const;
  return (
    <>
      <h2>{fillCount(frame.language, words.people, { name: "count", count: contactIds.length })}</h2>
      {rows.length === 0 ? null : (
        <DataTable
          caption={words.wouldDo}
          columns={[
            words.reason,
            { head: words.sent, isNumber: true },
            { head: words.stays, isNumber: true },
          ]}
          rows={rows}
        />
      )}
      {sentAnyway === 0 ? null : <p class="soft">{fillCount(frame.language, words.sentAnyway, anyway)}</p>}
    </>
  );
}
