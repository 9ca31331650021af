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
  const barred = new Set(lines.filter((line) => line.suppressed !== "").map(addressOf));
  const taken = new Set<string>();
  const withhold: Record<string, number> = {};
  let send = 0;
  for (const line of lines) {
    const reason = reasonToWithhold(line, { barred, taken });
    if (reason === null) send += 1;
    else withhold[reason] = (withhold[reason] ?? 0) + 1;
  }
  return { upgrade: reckonUpgrade(lines), recipients: { send, withhold } };
}

/** The first reason that holds, in the order of the product's table. */
function reasonToWithhold(
  line: Line,
  { barred, taken }: { readonly barred: ReadonlySet<string | null>; readonly taken: Set<string> },
): string | null {
  const address = addressOf(line);
  if (address === null) return "no-address";
  if (taken.has(address)) return "duplicate";
  taken.add(address); // whatever becomes of the first of a shared address, those after it are duplicates
  if (barred.has(address)) return "suppressed"; // bars the address, so also those who share it
  if (consentAfterUpgrade(line) === "withdrawn") return "purpose-withdrawn";
  if (line.company_no_mailings === "yes") return "company-no-mailings";
  if (line.unsubscribed?.split(";").includes("newsletter")) return "unsubscribed";
  return null; // who never gave a consent is mailed as long as e-marketing privacy is off
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
