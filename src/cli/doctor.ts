// `mailconsent doctor`: is what is on record of consents what the log of their changes comes to?

import { checkRecords } from "../flow/check-records.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { counted } from "./counted.ts";
import { EXIT_CODES } from "./errors.ts";
import { showProgress } from "./progress.ts";

/** What the command line asks for. */
export interface DoctorCommand {
  /** Makes what is on record what the log says. */
  readonly repairs: boolean;
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** Checks all contacts and prints what differs. Returns the exit code: findings are told by it, unless repaired. */
export async function runDoctor(deps: FlowDependencies, command: DoctorCommand): Promise<number> {
  const { repairs, json, print } = command;
  const progress = showProgress("Checking");
  const { contacts, differing } = await checkRecords(
    deps,
    { mends: repairs },
    {
      onProgress: (counts) => progress.update(counted(counts.contacts, "contact", "contacts")),
      onDifference: (contactId, { what, byLog, onRecord }) => {
        if (json) print(JSON.stringify({ contactId, what, byLog, onRecord }));
        else {
          const told = `the log says ${byLog ?? "nothing"}; on record is ${onRecord ?? "nothing"}`;
          print(`Contact ${contactId}, ${what}: ${told}`);
        }
      },
    },
  );
  progress.done();
  if (!json) {
    const mended = repairs && differing > 0 ? ", which were made what the log says" : "";
    const checked = `${counted(contacts, "contact", "contacts")} checked`;
    print(`${checked}, ${counted(differing, "differs", "differ")} from the log${mended}`);
  }
  return differing > 0 && !repairs ? EXIT_CODES.findings : EXIT_CODES.done;
}
