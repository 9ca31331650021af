// The command from a file to stored decisions: with a roster that is there, and with one of its own that it loads first.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { runFilter } from "../../../src/cli/filter.ts";
import type { ListedRecipient } from "../../../src/consent/listed-recipient.ts";
import { parseTokenKeys } from "../../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import type { FlowDependencies } from "../../../src/flow/dependencies.ts";
import type { ResidentRoster } from "../../../src/flow/resident-roster.ts";
import { NEWSLETTER } from "../../support/builders.ts";
import { makeList } from "./consent-world.ts";

type Format = "csv" | "ndjson";

/** What is decided, and by which roster. */
export interface StoredCase {
  readonly resident: ResidentRoster;
  readonly contacts: number;
  readonly recipients: number;
  readonly rosterMb: number;
}

/** Times the list in each format, with a warm roster and with a cold one. */
export async function timeStored(
  deps: FlowDependencies,
  { resident, contacts, recipients, rosterMb }: StoredCase,
): Promise<readonly { readonly name: string; readonly seconds: number }[]> {
  const tokenKeys = parseTokenKeys("k".repeat(43));
  if (tokenKeys.kind === "error") throw new Error(tokenKeys.error);
  const filterDeps = { ...deps, tokenKeys: tokenKeys.value, publicUrl: "http://localhost" };
  const folder = mkdtempSync(join(tmpdir(), "mailconsent-bench-"));
  const timings: { name: string; seconds: number }[] = [];
  try {
    for (const format of ["csv", "ndjson"] as const) {
      const list = join(folder, `list.${format}`);
      writeFileSync(list, formatList(makeList(contacts, recipients), format));
      for (const rosters of [resident, null]) {
        const heat = rosters === null ? "cold" : "warm";
        const start = performance.now();
        await runFilter(
          { ...filterDeps, rosters },
          commandOf({ list, format, rosterMb, mailing: `${format}-${heat}` }),
        );
        const seconds = (performance.now() - start) / 1_000;
        timings.push({ name: `Seconds from ${format.toUpperCase()} to stored decisions, ${heat}`, seconds });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return timings;
}

interface ListFile {
  readonly list: string;
  readonly format: Format;
  readonly rosterMb: number;
  readonly mailing: string;
}

function commandOf({ list, format, rosterMb, mailing }: ListFile): Parameters<typeof runFilter>[1] {
  return {
    request: {
      mailingId: mailing as never,
      purpose: E_MARKETING,
      subscriptionType: NEWSLETTER,
      listKey: "bench",
      override: null,
    },
    list,
    format,
    out: null,
    rejectFile: null,
    rosterMb,
    json: true,
    print: () => {},
    warn: () => {},
  };
}

function formatList(list: readonly ListedRecipient[], format: Format): string {
  const lines = list.map(({ externalId: id }) => (format === "csv" ? `${id},` : JSON.stringify({ id })));
  return `${format === "csv" ? "id,email\n" : ""}${lines.join("\n")}\n`;
}
