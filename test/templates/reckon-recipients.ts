// Reckons from the contacts file alone who gets the demo's newsletter: the rules of the product, told a second time
// and on purpose without the code under test. The file's own line of each contact is all that is known of it.
import { parse } from "csv-parse/sync";

/** What the upgrade records, and how the demo's newsletter fares, for one file of contacts. */
export interface Reckoning {
  readonly upgrade: {
    readonly contacts: number;
    readonly salesAndServiceGranted: number;
    readonly eMarketingAssumed: number;
    readonly eMarketingWithdrawn: number;
  };
  readonly recipients: { readonly send: number; readonly withhold: Readonly<Record<string, number>> };
}

type Line = Readonly<Record<string, string>>;

/** Reads the lines of a file of contacts, columns by name. */
export function readContacts(csv: string): readonly Line[] {
  return parse(csv, { columns: true, trim: true });
}

/** Reckons upgrade and newsletter: every contact in the order of the file, e-marketing privacy off, no override. */
export function reckonRecipients(csv: string): Reckoning {
  const lines = readContacts(csv);
  const objections = OBJECTIONS.map(({ reason, holds }) => {
    return { reason, addresses: new Set(lines.filter(holds).map(addressOf)) };
  });
  const taken = new Set<string>();
  const withhold: Record<string, number> = {};
  let send = 0;
  for (const line of lines) {
    const reason = reasonToWithhold(line, { objections, taken });
    if (reason === null) send += 1;
    else withhold[reason] = (withhold[reason] ?? 0) + 1;
  }
  return { upgrade: reckonUpgrade(lines), recipients: { send, withhold } };
}

/** What bars an address, whichever of the contacts who share it says so; in the order of the product's table. */
const OBJECTIONS: readonly { readonly reason: string; readonly holds: (line: Line) => boolean }[] = [
  { reason: "suppressed", holds: (line) => line.suppressed !== "" },
  { reason: "purpose-withdrawn", holds: (line) => consentAfterUpgrade(line) === "withdrawn" },
  { reason: "company-no-mailings", holds: (line) => line.company_no_mailings === "yes" },
  { reason: "unsubscribed", holds: (line) => line.unsubscribed?.split(";").includes("newsletter") === true },
];

interface ListSoFar {
  readonly objections: readonly { readonly reason: string; readonly addresses: ReadonlySet<string | null> }[];
  readonly taken: Set<string>;
}

/** The first reason that holds, in the order of the product's table. */
function reasonToWithhold(line: Line, { objections, taken }: ListSoFar): string | null {
  const address = addressOf(line);
  if (address === null) return "no-address";
  // What is sent to one of a shared address, or keeps it from all of them, is told of the first.
  if (taken.has(address)) return "duplicate";
  taken.add(address);
  // Who never gave a consent is mailed as long as e-marketing privacy is off.
  return objections.find(({ addresses }) => addresses.has(address))?.reason ?? null;
}

/** A consent on record stands; else the mark withdraws; else an earlier mailing is taken for a consent. */
function consentAfterUpgrade(line: Line): "granted" | "withdrawn" | "none" {
  if (line.e_marketing === "granted" || line.e_marketing === "withdrawn") return line.e_marketing;
  if (line.no_mailings === "yes") return "withdrawn";
  return line.mailed_before === "yes" ? "granted" : "none";
}

function reckonUpgrade(lines: readonly Line[]): Reckoning["upgrade"] {
  const without = lines.filter((line) => line.e_marketing === "");
  const become = (state: string): number =>
    without.filter((line) => consentAfterUpgrade(line) === state).length;
  return {
    contacts: lines.length,
    salesAndServiceGranted: lines.length, // no file of contacts records a consent for this purpose
    eMarketingAssumed: become("granted"),
    eMarketingWithdrawn: become("withdrawn"),
  };
}

/** The address in lower case; `null` where there is none that mail could reach. */
function addressOf(line: Line): string | null {
  const address = (line.email ?? "").toLowerCase();
  const [local = "", domain = "", ...rest] = address.split("@");
  const isLocal = local.split(".").every((atom) => /^[a-z0-9_+-]+$/.test(atom));
  const labels = domain.split(".");
  const isDomain = labels.length > 1 && labels.every((label) => /^[a-z0-9-]+$/.test(label));
  return rest.length === 0 && isLocal && isDomain ? address : null;
}
