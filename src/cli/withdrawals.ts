// `mailconsent withdrawals`: who stopped mails, as files that imports take, so that no backup from before revives a consent.
import { join } from "node:path";
import { ensureFolder } from "../files/ensure-folder.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import {
  type BarRow,
  countBarsOfNobody,
  loadBars,
  loadWithdrawals,
  type WithdrawalPage,
  type WithdrawalRow,
} from "../store/withdrawals.ts";

import { tellFileError } from "./file-error.ts";
import { openOutputFile } from "./output-file.ts";

const PAGE_ROWS = 5_000;

/** What the command line asks for. */
export interface WithdrawalsCommand {
  /** Gets `consents.ndjson` and `bars.ndjson`, which take the place of older ones. */
  readonly folder: string;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Writes both files. Neither is ever there by halves: each gets its name once it is whole. */
export async function saveWithdrawals(
  { db }: FlowDependencies,
  { folder, print, warn }: WithdrawalsCommand,
): Promise<void> {
  try {
    ensureFolder(folder, { mode: 0o700 });
  } catch (cause) {
    throw tellFileError("write", folder, cause);
  }
  const consents = await writeLines(
    join(folder, "consents.ndjson"),
    pagesOf(
      (page) => loadWithdrawals(db, page),
      ({ contactId }) => contactId,
    ),
    toConsentLine,
  );
  const bars = await writeLines(
    join(folder, "bars.ndjson"),
    pagesOf(
      (page) => loadBars(db, page),
      ({ id }) => id,
    ),
    toBarLine,
  );
  print(`Written to ${folder}: ${consents} withdrawals and opt-outs, ${bars} bars`);
  const nobodys = await countBarsOfNobody(db);
  if (nobodys > 0) warn(`${nobodys} barred addresses are no contact's, and stand in neither file`);
}

/** Reads page after page, each in a statement of its own. */
async function* pagesOf<Row>(
  load: (page: WithdrawalPage) => Promise<readonly Row[]>,
  numberOf: (row: Row) => number,
): AsyncGenerator<readonly Row[]> {
  let after = 0;
  for (;;) {
    const rows = await load({ after, limit: PAGE_ROWS });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = numberOf(last);
  }
}

async function writeLines<Row>(
  file: string,
  pages: AsyncIterable<readonly Row[]>,
  toLine: (row: Row) => object,
): Promise<number> {
  const output = await openOutputFile(file);
  let lines = 0;
  try {
    for await (const rows of pages) {
      lines += rows.length;
      await output.write(rows.map((row) => `${JSON.stringify(toLine(row))}\n`).join(""));
    }
    await output.finish();
    return lines;
  } catch (cause) {
    await output.discard();
    throw cause;
  }
}

function toConsentLine(row: WithdrawalRow): object {
  const { externalId: id, purpose, legalBasis, subscriptionType, source } = row;
  const evidence = { at: row.at.toISOString(), source };
  return purpose === null
    ? { id, subscription_type: subscriptionType, choice: "unsubscribed", ...evidence }
    : { id, purpose, state: "withdrawn", legal_basis: legalBasis, ...evidence };
}

function toBarLine({ externalId, email, reason }: BarRow): object {
  return { id: externalId, email, suppressed: reason };
}
