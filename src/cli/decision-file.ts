// Decisions as a file for the send pipeline: CSV or NDJSON, by its name.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { stringify } from "csv-stringify/sync";
import type { RecipientDecision } from "../flow/recipient-decision.ts";
import { formatOf } from "../lines/read-lines.ts";

/** A file of decisions under way. */
export interface DecisionFile {
  write(decisions: readonly RecipientDecision[]): Promise<void>;
  close(): Promise<void>;
}

const COLUMNS = ["id", "email", "decision", "reason", "manage_subscriptions_url", "list_unsubscribe"];

/** Writes decisions as they come; waits when the disk is slower than the filter. */
export function openDecisionFile(file: string): DecisionFile {
  const stream = createWriteStream(file, { mode: 0o600 });
  const isCsv = formatOf(file) === "csv";
  if (isCsv) stream.write(stringify([COLUMNS]));
  return {
    async write(decisions) {
      const text = isCsv
        ? stringify(decisions.map(toRow))
        : decisions.map((each) => `${JSON.stringify(each)}\n`).join("");
      if (!stream.write(text)) await once(stream, "drain");
    },
    close: () => new Promise((done) => stream.end(() => done())),
  };
}

function toRow(decision: RecipientDecision): readonly string[] {
  const who = [decision.id ?? "", decision.email ?? "", decision.decision];
  return decision.decision === "send"
    ? [...who, "", decision.manageSubscriptionsUrl, decision.headers["List-Unsubscribe"]]
    : [...who, decision.reason, "", ""];
}
