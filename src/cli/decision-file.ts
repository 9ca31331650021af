// Decisions as a file for the send pipeline: CSV or NDJSON, by its name.
import { stringify } from "csv-stringify/sync";
import type { RecipientDecision } from "../flow/recipient-decision.ts";
import { formatOf } from "../lines/read-lines.ts";
import { openOutputFile } from "./output-file.ts";

/** A file of decisions under way; it has its name once the whole list is decided, never with half of it. */
export interface DecisionFile {
  /** Waits when the disk is slower than the filter. */
  write(decisions: readonly RecipientDecision[]): Promise<void>;
  finish(): Promise<void>;
  discard(): Promise<void>;
}

const COLUMNS = ["id", "email", "decision", "reason", "manage_subscriptions_url", "list_unsubscribe"];

/** Begins a file of decisions, which come in their order. */
export async function openDecisionFile(file: string): Promise<DecisionFile> {
  const output = await openOutputFile(file);
  const isCsv = formatOf(file) === "csv";
  if (isCsv) await output.write(stringify([COLUMNS]));
  return {
    write: (decisions) =>
      output.write(
        isCsv
          ? stringify(decisions.map(toRow))
          : decisions.map((each) => `${JSON.stringify(each)}\n`).join(""),
      ),
    finish: () => output.finish(),
    discard: () => output.discard(),
  };
}

function toRow(decision: RecipientDecision): readonly string[] {
  const who = [decision.id ?? "", decision.email ?? "", decision.decision];
  return decision.decision === "send"
    ? [...who, "", decision.manageSubscriptionsUrl, decision.headers["List-Unsubscribe"]]
    : [...who, decision.reason, "", ""];
}
