// `mailconsent review`: flagged links for those without a browser.
import { confirmRule, endRule, needsLook } from "../flow/check-rule.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { loadReviewGroup } from "../flow/load-review-group.ts";
import { reviewLink } from "../flow/review-link.ts";
import { showFlag } from "../flow/show-flag.ts";
import { countAgainst, type ReviewTrial, tryReview } from "../flow/try-review.ts";
import { findLastDecision, undoReview } from "../flow/undo-review.ts";
import { enqueueReviewWork } from "../queue/enqueue.ts";
import { type Decidable, SCOPES, type ScopeKind } from "../store/decision-kinds.ts";
import { type FlagGroup, loadGroups } from "../store/review-queue.ts";
import { type ListedRule, loadRules } from "../store/review-rules.ts";
import { CommandError } from "./errors.ts";
import { tellTime } from "./tell-time.ts";
import type { System } from "./wire.ts";

type Print = (line: string) => void;

const MAX_GROUPS = 10_000;

/** Prints the groups that wait. */
export async function listGroups(
  deps: FlowDependencies,
  { search, json, print }: { readonly search: string; readonly json: boolean; readonly print: Print },
): Promise<void> {
  const groups = await loadAll(deps, search);
  for (const group of groups) print(json ? JSON.stringify(group) : tellGroup(group));
  if (groups.length === 0 && !json) print("No flagged links wait");
}

function loadAll({ db, clock }: FlowDependencies, search: string): Promise<readonly FlagGroup[]> {
  return loadGroups(db, { now: clock(), search, withAsked: true, limit: MAX_GROUPS });
}

function tellGroup({ fingerprint, text, links, templates, neededBy, shape, asked }: FlagGroup): string {
  const needed = neededBy === null ? "" : `, needed by ${tellTime(neededBy)}`;
  const waits = asked === 0 ? "" : `, ${asked} asked of the template's owner`;
  return `${fingerprint.slice(0, 12)}  ${links} links in ${templates} templates${needed}${waits}\n    "${text}"  ${shape}`;
}

/** Finds a group by its name or the beginning of it. */
async function findGroup(deps: FlowDependencies, name: string): Promise<FlagGroup> {
  const found = (await loadAll(deps, "")).filter(({ fingerprint }) =>
    fingerprint.startsWith(name.toLowerCase()),
  );
  const [group] = found;
  if (group !== undefined && found.length === 1) return group;
  const why = found.length === 0 ? "no group of that name waits" : `${found.length} groups begin so`;
  throw new CommandError("input", `Cannot find group "${name}": ${why}; see mailconsent review list`);
}

/** Prints one group with the evidence. */
export async function showGroup(
  deps: FlowDependencies,
  name: string,
  { json, print }: { readonly json: boolean; readonly print: Print },
): Promise<void> {
  const { fingerprint } = await findGroup(deps, name);
  const shown = await loadReviewGroup(deps, fingerprint, []);
  const looked = shown?.examples[0] === undefined ? null : await showFlag(deps, shown.examples[0].id);
  if (shown === null || looked === null)
    throw new CommandError("input", `Cannot show group "${name}": nothing of it waits any more`);
  if (json) return print(JSON.stringify({ ...shown, edit: looked.edit }));
  print(tellGroup(shown.group));
  for (const { name: signal, weight, detail } of looked.flag.signals)
    print(`  ${weight > 0 ? "for" : "against"}: ${signal} (${weight}): ${detail}`);
  const text = (pieces: typeof looked.edit.before) =>
    pieces.map((piece) => (piece.isChanged ? `⟦${piece.text}⟧` : piece.text)).join("");
  print(`As it is:\n${text(looked.edit.before)}`);
  print(looked.edit.isPossible ? `Replaced:\n${text(looked.edit.after)}` : "Replacing would not hold here");
  const odd = new Set(shown.oddOnes.map(({ id }) => id));
  for (const { id, templateId, href } of shown.flags)
    print(`  link ${id}${odd.has(id) ? " (odd one out)" : ""}: ${templateId}  ${href}`);
  for (const scope of SCOPES) print(`  --scope ${scope}: ${tellTrial(shown.trialByScope[scope], null)}`);
}

function tellTrial(trial: ReviewTrial, ruling: Decidable | null): string {
  const { links, templates, beyond } = trial;
  const would = `would decide ${links} links in ${templates} templates`;
  const rest = beyond === 0 ? "" : `, ${beyond} of them not named`;
  if (ruling === null || ruling === "ask-owner") return would + rest;
  return `${would}${rest}, ${countAgainst(trial, ruling)} against earlier decisions`;
}

/** What the command line says of a decision. */
export interface DecideFlags {
  readonly ruling: Decidable;
  readonly by: string;
  readonly reason?: string;
  readonly scope: ScopeKind;
  readonly links: readonly number[];
  readonly until?: Date;
  readonly try: boolean;
  readonly json: boolean;
  readonly print: Print;
}

/** Decides a group, or tells what that would do. */
export async function decideGroup(system: System, name: string, flags: DecideFlags): Promise<void> {
  const { deps, queues } = system;
  const group = await findGroup(deps, name);
  const { fingerprint } = group;
  const { ruling, scope, by, reason = null, until = null, json, print } = flags;
  const flagIds = flags.links.length === 0 ? null : flags.links;
  if (flags.try) {
    const { earlier, ...trial } = (await tryReview(deps, { fingerprint, flagIds }))[scope];
    return print(json ? JSON.stringify(trial) : tellTrial({ ...trial, earlier }, ruling));
  }
  const outcome = await reviewLink(deps, {
    fingerprint,
    flagIds,
    seen: group,
    ruling,
    scope,
    reason,
    by,
    endsAt: until,
  });
  switch (outcome.kind) {
    case "refused":
      throw new CommandError("input", outcome.message);
    case "conflict":
      throw new CommandError(
        "input",
        `Cannot decide group "${name}": somebody else decided of these links just now`,
      );
    case "decided": {
      await enqueueReviewWork(queues, outcome.work);
      const { decision, links, work } = outcome;
      print(
        json
          ? JSON.stringify({ decision, links, templates: work.length })
          : `Decision ${decision}: ${links} links; ${work.length} templates will be rewritten. To take it back: mailconsent review undo ${decision} --by …`,
      );
    }
  }
}

/** Takes a decision back: the one named, or the last one of a person. */
export async function undoDecision(
  { deps, queues }: System,
  number: number | null,
  { by, json, print }: { readonly by: string; readonly json: boolean; readonly print: Print },
): Promise<void> {
  const decision = number ?? (await findLastDecision(deps, by))?.number;
  if (decision === undefined)
    throw new CommandError("input", `Cannot undo: "${by}" has decided nothing that stands`);
  const outcome = await undoReview(deps, { decision, by });
  if (outcome.kind === "refused") throw new CommandError("input", outcome.message);
  await enqueueReviewWork(queues, outcome.work);
  const { undone, reverted } = outcome;
  print(
    json
      ? JSON.stringify({ decision, undone, reverted })
      : `Undid decision ${decision}: ${undone} templates come out as before; ${reverted.length} were sent already and get a new revision`,
  );
}

/** Prints the rules. */
export async function listRules(
  { db, clock }: FlowDependencies,
  { withEnded, json, print }: { readonly withEnded: boolean; readonly json: boolean; readonly print: Print },
): Promise<void> {
  const rules = await loadRules(db, { now: clock(), withEnded, limit: MAX_GROUPS });
  for (const rule of rules)
    print(json ? JSON.stringify({ ...rule, needsLook: needsLook(rule) }) : tellRule(rule));
  if (rules.length === 0 && !json) print("No rules hold");
}

function tellRule(rule: ListedRule): string {
  const { number, ruling, scope, hits, owner, madeAt, words, shape, reason, endsAt, endedAt, endedBy } = rule;
  const where = { link: "one link", sender: "one sender", everywhere: "everywhere" }[scope.kind];
  const end =
    endedAt !== null
      ? `ended by ${endedBy}, ${tellTime(endedAt)}`
      : endsAt === null
        ? ""
        : `until ${tellTime(endsAt)}`;
  const look = needsLook(rule) ? " LOOK AGAIN" : "";
  const why = reason === null ? "" : `: ${reason}`;
  return `${number}  ${ruling}, ${where}, ${hits} links${look} ${end}\n    "${words}"  ${shape}\n    ${owner}, ${tellTime(madeAt)}${why}`;
}

/** Ends a rule or lets it stand, where the command line names one. */
export async function changeRule(
  { deps, queues }: System,
  flags: { readonly end?: number; readonly confirm?: number; readonly by?: string; readonly print: Print },
): Promise<void> {
  const { end, confirm, by, print } = flags;
  if (confirm !== undefined) {
    await confirmRule(deps, confirm);
    print(`Rule ${confirm} stands`);
  }
  if (end === undefined) return;
  if (by === undefined) throw new CommandError("input", "Cannot end a rule: say who does, with --by");
  const outcome = await endRule(deps, { number: end, by });
  if (outcome.kind === "refused") throw new CommandError("input", outcome.message);
  await enqueueReviewWork(queues, outcome.work);
  print(`Rule ${end} ended: ${outcome.work.length} templates will be rewritten without it`);
}
