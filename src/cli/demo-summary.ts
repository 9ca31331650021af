// What the demo tells at its end, as JSON for scripts and as tables for people.
import Table from "cli-table3";
import { WITHHOLD_REASONS } from "../consent/decide-send.ts";
import type { DecisionCounts } from "../consent/decision-counts.ts";
import type { UpgradeCounts } from "../consent/upgrade-report.ts";
import type { ImportCounts } from "../flow/import-lines.ts";
import type { RewriteResult } from "../flow/rewrite-template.ts";
import { INBOX_PATH } from "../inbox/views.tsx";
import type { FilterAnswer, SampleRewrite } from "./demo-jobs.ts";

/** What the demo tells of its upgrade. */
type DemoUpgrade = Pick<
  UpgradeCounts,
  "contacts" | "salesAndServiceGranted" | "eMarketingAssumed" | "eMarketingWithdrawn"
>;

/** How one sample fared. */
interface FileSummary {
  readonly file: string;
  readonly state: RewriteResult["state"];
  /** Links that opt out, manage subscriptions, or may do so. */
  readonly found: number;
  readonly replaced: number;
  readonly flagged: number;
  /** All other links. */
  readonly untouched: number;
}

/** The demo's figures. */
export interface DemoSummary {
  readonly templates: {
    readonly total: number;
    readonly rewritten: number;
    readonly needsReview: number;
    readonly noLink: number;
    readonly unchanged: number;
    readonly links: Omit<FileSummary, "file" | "state">;
    readonly files: readonly FileSummary[];
  };
  readonly contacts: ImportCounts;
  readonly upgrade: DemoUpgrade;
  readonly recipients: { readonly total: number } & DecisionCounts;
  /** One recipient's page; `null` when nobody may be mailed. */
  readonly personalPage: string | null;
  readonly adminPage: string;
  /** Where the mails that were sent are shown. */
  readonly inboxPage: string;
}

/** What one signs in to the demo with. */
export interface DemoSignIn {
  readonly email: string;
  readonly password: string;
}

/** What was done and came back. */
export interface DemoResults {
  readonly rewrites: readonly SampleRewrite[];
  readonly imported: ImportCounts;
  readonly upgrade: DemoUpgrade;
  readonly filtered: FilterAnswer;
  readonly publicUrl: string;
}

/** Sums up what came back. */
export function summarize({ rewrites, imported, upgrade, filtered, publicUrl }: DemoResults): DemoSummary {
  const files = rewrites.map(summarizeFile);
  const inState = (state: RewriteResult["state"]): number =>
    files.filter((file) => file.state === state).length;
  const sum = (field: keyof DemoSummary["templates"]["links"]): number =>
    files.reduce((total, file) => total + file[field], 0);
  const sent = filtered.decisions.find((each) => each.decision === "send");
  return {
    templates: {
      total: files.length,
      rewritten: inState("rewritten"),
      needsReview: inState("needs-review"),
      noLink: inState("no-unsubscribe-link"),
      unchanged: inState("unchanged"),
      links: {
        found: sum("found"),
        replaced: sum("replaced"),
        flagged: sum("flagged"),
        untouched: sum("untouched"),
      },
      files,
    },
    contacts: imported,
    upgrade,
    recipients: {
      total: filtered.decisions.length,
      send: filtered.counts.send,
      withhold: inCheckedOrder(filtered.counts.withhold),
    },
    personalPage: sent?.decision === "send" ? sent.manageSubscriptionsUrl : null,
    adminPage: `${publicUrl}/admin`,
    inboxPage: `${publicUrl}${INBOX_PATH}`,
  };
}

/** Shows the summary as tables, with what to open, and how to sign in, while the demo serves the pages. */
export function formatDemo(summary: DemoSummary, signIn: DemoSignIn | null): string {
  const addresses = [
    `One recipient's page  ${summary.personalPage ?? "nobody may be mailed"}`,
    `The mails sent        ${summary.inboxPage}`,
    `The admin's pages     ${summary.adminPage}`,
    `Sign in with          ${signIn?.email}  ${signIn?.password}`,
    "",
    "Serving all of it until Ctrl-C.",
  ];
  return [
    templateTable(summary.templates),
    "",
    upgradeLine(summary),
    "",
    recipientTable(summary.recipients),
    ...(signIn !== null ? ["", ...addresses] : []),
  ].join("\n");
}

/** A queue in the database does not keep the order of an answer's keys. */
function inCheckedOrder(withhold: DecisionCounts["withhold"]): DecisionCounts["withhold"] {
  const given = WITHHOLD_REASONS.filter((reason) => withhold[reason] !== undefined);
  return Object.fromEntries(given.map((reason) => [reason, withhold[reason]]));
}

function summarizeFile({ file, result }: SampleRewrite): FileSummary {
  const { links } = result;
  const untouched = links.filter(({ verdict }) => verdict === "other").length;
  return {
    file,
    state: result.state,
    found: links.length - untouched,
    replaced: links.filter(({ replacedBy }) => replacedBy !== undefined).length,
    flagged: links.filter(({ verdict }) => verdict === "unsure").length,
    untouched,
  };
}

function templateTable({ files, links, ...counts }: DemoSummary["templates"]): string {
  const table = newTable(["Template", "State", "Found", "Replaced", "Flagged", "Untouched"]);
  for (const { file, state, found, replaced, flagged, untouched } of files) {
    table.push([file, state, found, replaced, flagged, untouched]);
  }
  const states = `${counts.rewritten} rewritten, ${counts.needsReview} to review, ${counts.noLink} without a link`;
  table.push([
    `${counts.total} templates`,
    states,
    links.found,
    links.replaced,
    links.flagged,
    links.untouched,
  ]);
  return table.toString();
}

function upgradeLine({ contacts, upgrade }: DemoSummary): string {
  const imported = `${contacts.created} contacts imported, ${contacts.rejected} lines rejected, ${contacts.warnings} warnings.`;
  const assumed = `e-marketing assumed for ${upgrade.eMarketingAssumed} and withdrawn for ${upgrade.eMarketingWithdrawn}`;
  return `${imported} Upgrade: sales and service for ${upgrade.salesAndServiceGranted}, ${assumed}.`;
}

function recipientTable({ total, send, withhold }: DemoSummary["recipients"]): string {
  const table = newTable(["Newsletter", "Recipients"]);
  table.push(["send", send]);
  for (const [reason, count] of Object.entries(withhold)) table.push([`withhold: ${reason}`, count]);
  table.push(["all", total]);
  return table.toString();
}

function newTable(head: readonly string[]) {
  const textColumns = head.length > 2 ? 2 : 1;
  const colAligns = head.map((_, column): "left" | "right" => (column < textColumns ? "left" : "right"));
  return new Table({ head: [...head], colAligns, style: { head: [], border: [], compact: true } });
}
