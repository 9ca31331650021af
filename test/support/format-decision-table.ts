// The send decision as a table for people, taken from the rule itself: docs/send-decision.md.
import { type Candidate, decideSend, type Mailing, WITHHOLD_REASONS } from "../../src/consent/decide-send.ts";
import { E_MARKETING, LEGAL_OBLIGATION, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import type { Standing } from "../../src/consent/standing.ts";
import {
  aCandidate,
  aConsent,
  aMailing,
  anOverride,
  aStanding,
  aSubscription,
  aSubscriptionType,
  NEWSLETTER,
  NOON,
} from "./builders.ts";

interface Case {
  readonly recipient: string;
  readonly standing: Standing | null;
  readonly entry?: Partial<Candidate>;
  readonly needsOptIn?: boolean;
}

const PURPOSES = [E_MARKETING, SALES_AND_SERVICE];
const GRANTED = new Map(PURPOSES.map((purpose) => [purpose, aConsent()]));
const WITHDRAWN = new Map(PURPOSES.map((purpose) => [purpose, aConsent({ state: "withdrawn" })]));
const UNSUBSCRIBED = new Map([[NEWSLETTER, aSubscription({ choice: "unsubscribed" })]]);
const aGrantedStanding = (fields: Partial<Standing> = {}) =>
  aStanding({ consentByPurpose: GRANTED, ...fields });

const CASES: readonly Case[] = [
  { recipient: "consent granted", standing: aGrantedStanding() },
  { recipient: "not a contact", standing: null },
  { recipient: "no address", standing: aGrantedStanding({ email: null }) },
  {
    recipient: "another address in the list than on record",
    standing: aGrantedStanding(),
    entry: { isMismatched: true },
  },
  { recipient: "address already in the list", standing: aGrantedStanding(), entry: { earlier: "sent" } },
  {
    recipient: "address suppressed",
    standing: aGrantedStanding({ suppressions: [{ reason: "complaint", since: NOON }] }),
  },
  { recipient: "consent withdrawn", standing: aStanding({ consentByPurpose: WITHDRAWN }) },
  { recipient: '"no mailings" mark, no consent on record', standing: aStanding({ hasNoMailingsMark: true }) },
  { recipient: 'company marked "no mailings"', standing: aGrantedStanding({ companyHasNoMailings: true }) },
  { recipient: "opted out of the type", standing: aGrantedStanding({ subscriptionByType: UNSUBSCRIBED }) },
  { recipient: "no consent on record", standing: aStanding() },
  { recipient: "type needs an opt-in, none given", standing: aGrantedStanding(), needsOptIn: true },
];

const OVERRIDES = [
  ["", null],
  [", override", anOverride()],
  [", override with withdrawn", anOverride({ includeWithdrawn: { legalBasis: LEGAL_OBLIGATION } })],
] as const;

/** Formats the whole table: one for each purpose, a column for each setting and override. */
export function formatDecisionTable(): string {
  const sections = PURPOSES.map((purpose) => `## ${purpose}\n\n${formatTable(purpose)}`);
  return `# Who may be mailed\n\n${INTRODUCTION}\n\n${sections.join("\n\n")}\n`;
}

const INTRODUCTION = `Written by \`npm run docs\` from the rule itself, \`src/consent/decide-send.ts\`; do not edit. Each row is a recipient of whom just this holds, each column a mailing with a subscription type. Where several hold, the first of these reasons is given: ${WITHHOLD_REASONS.map((reason) => `\`${reason}\``).join(", ")}.`;

function formatTable(purpose: Mailing["purpose"]): string {
  const columns = [false, true].flatMap((hasEMarketingPrivacy) =>
    OVERRIDES.map(([name, override]) => ({
      title: `privacy ${hasEMarketingPrivacy ? "on" : "off"}${name}`,
      mailing: { purpose, hasEMarketingPrivacy, override },
    })),
  );
  const rows = CASES.map((each) => [
    each.recipient,
    ...columns.map(({ mailing }) =>
      decide(each, aMailing({ ...mailing, subscriptionType: typeOf(each, purpose) })),
    ),
  ]);
  const head = ["recipient", ...columns.map(({ title }) => title)];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function typeOf({ needsOptIn }: Case, purpose: Mailing["purpose"]) {
  return aSubscriptionType({ purpose, defaultChoice: needsOptIn === true ? "unsubscribed" : "subscribed" });
}

function decide({ standing, entry }: Case, mailing: Mailing): string {
  const decision = decideSend(mailing, aCandidate(standing, entry));
  return decision.kind === "send" ? "send" : `\`${decision.reason}\``;
}
