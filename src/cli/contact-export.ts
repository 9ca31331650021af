// `mailconsent contact export`: all that is on record of a person, for themselves.
import type { KeyedDependencies } from "../flow/dependencies.ts";
import { exportAsJson } from "../flow/export-json.ts";
import { exportPerson } from "../flow/export-person.ts";
import { writeOutputFile } from "./output-file.ts";
import { take } from "./terminal.ts";

/** What the command line asks for. */
export interface ExportCommand {
  readonly who: string;
  /** `null`: it is printed. */
  readonly out: string | null;
  readonly print: (line: string) => void;
}

/** Prints or writes the export; that nothing is on record is one too. */
export async function exportContact(
  deps: KeyedDependencies,
  { who, out, print }: ExportCommand,
): Promise<void> {
  const json = JSON.stringify(exportAsJson(take(await exportPerson(deps, who))), null, 2);
  if (out === null) return print(json);
  await writeOutputFile(out, `${json}\n`);
  print(`Written to ${out}`);
}
