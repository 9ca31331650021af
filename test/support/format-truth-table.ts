// The truth table of the send decision for people: docs/truth-table.md.
import { WITHHOLD_REASONS } from "../../src/consent/decide-send.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { REASON_WORDS } from "../../src/consent/reason-words.ts";
import { combineFacts, type DecisionFacts } from "./decision-facts.ts";
import {
  BY_PURPOSE,
  BY_PURPOSE_OR_DUPLICATE,
  buildTruthTables,
  type Cell,
  ENTRY_COLUMNS,
  PURPOSE_COLUMNS,
  type TruthRow,
} from "./truth-table.ts";

type Column = readonly (keyof DecisionFacts)[];

/** Formats the whole document. */
export function formatTruthTable(): string {
  const { entry, byPurpose } = buildTruthTables();
  const sections = byPurpose.map(
    ({ purposes, rows }) =>
      `## ${purposes.map(namePurpose).join(", and ")}\n\n${formatRows(PURPOSE_COLUMNS, rows)}`,
  );
  const entries = `${ENTRY}\n\n${formatRows(ENTRY_COLUMNS, entry)}`;
  return `${[INTRODUCTION, REASONS, entries, ...sections].join("\n\n")}\n`;
}

const INTRODUCTION = `# Who may be mailed

Written by \`npm run docs\` from the rule itself, \`src/consent/decide-send.ts\`; do not edit. The rule was asked for every combination of what it looks at; combinations that a column does not part are one row, and "any" is every value. A test checks that each combination has just one row.`;

const REASONS = `## The reasons

The checks run in this order, and the first that withholds gives the reason.

${WITHHOLD_REASONS.map((reason) => `- \`${reason}\`: ${REASON_WORDS[reason].en}.`).join("\n")}

An **override** is one person's recorded decision, with a reason, to send one mailing past consent and subscription; *including withdrawn* where it says so and names a legal basis. Several contacts with one address are one where it counts: a withdrawal, opt-out, mark or bar of any of them is taken for everybody's at that address ([ADR 7](adr/0007-one-mail-an-address-and-whose-it-is.md)).`;

const ENTRY = `## Every mailing: the entry and its address

Nothing lifts these. *Earlier* are the entries before it in the same list that are for the same address, in any spelling: of all of them the first that may be mailed is, and only the very first tells a reason of its own.`;

const TITLES: Readonly<Record<string, string>> = {
  contact: "contact",
  earlier: "earlier entries",
  isSuppressed: "address barred",
  consent: "consent for the purpose",
  override: "override",
  isCompanyMarked: 'company marked "no mailings"',
  type: "mailing's type",
  choice: "contact's choice on it",
  isPaused: "paused",
  hasPrivacy: "e-marketing privacy",
};

const WORDS: Readonly<Record<string, string>> = {
  "contact unknown": "not on record",
  "contact without-address": "has no address",
  "contact mismatched": "has another address than listed",
  "contact known": "has the address",
  "earlier sent": "one is sent",
  "earlier withheld": "all are withheld",
  "earlier none": "none",
  "isSuppressed true": "yes",
  "isSuppressed false": "no",
  "override none": "none",
  "override plain": "plain",
  "override including-withdrawn": "including withdrawn",
  "isPaused true": "yes",
  "isPaused false": "no",
  "isCompanyMarked true": "yes",
  "isCompanyMarked false": "no",
  "type none": "none",
  "type default-in": "sent unless opted out",
  "type default-out": "needs an opt-in",
  "choice unsubscribed": "opted out",
  "choice subscribed": "opted in",
  "choice none": "none",
  "hasPrivacy false": "off",
  "hasPrivacy true": "on",
};

function namePurpose(purpose: string): string {
  return purpose === E_MARKETING || purpose === SALES_AND_SERVICE ? purpose : "every purpose that was added";
}

function formatRows(columns: readonly Column[], rows: readonly TruthRow[]): string {
  const head = [...columns.map(([first = "contact"]) => TITLES[first] ?? first), "decision"];
  const body = rows.map(({ cells, outcome }) => [
    ...cells.map((cell, index) => tellCell(columns[index] ?? [], cell)),
    tellOutcome(outcome),
  ]);
  return [head, head.map(() => "---"), ...body].map((texts) => `| ${texts.join(" | ")} |`).join("\n");
}

function tellCell(column: Column, cell: Cell): string {
  if (cell.length === combineFacts(column).length) return "any";
  if (column.includes("consent")) return tellConsents(cell);
  return cell
    .flatMap((facts) =>
      Object.entries(facts).map(([field, value]) => WORDS[`${field} ${value}`] ?? `${value}`),
    )
    .join(" or ");
}

/** The CRM's mark on the contact counts until there is a consent, so the two stand in one column. */
function tellConsents(cell: Cell): string {
  const states = [...new Set(cell.map(({ consent }) => consent))];
  return states
    .map((state) => {
      const marks = cell.filter(({ consent }) => consent === state).map(({ isMarked }) => isMarked);
      if (marks.length === 2) return state;
      return marks[0] ? `${state}, contact marked "no mailings"` : `${state}, contact not marked`;
    })
    .join(" or ");
}

function tellOutcome(outcome: string): string {
  switch (outcome) {
    case "send":
      return "**send**";
    case BY_PURPOSE:
      return "as the purpose's table says";
    case BY_PURPOSE_OR_DUPLICATE:
      return "**send** where the purpose's table says so, else `duplicate`";
    default:
      return `\`${outcome}\``;
  }
}
