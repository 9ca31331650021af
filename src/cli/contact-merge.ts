// `mailconsent contact merge`: makes one record of two contacts, after asking.
import { parseExternalId } from "../base/ids.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { findMergeObstacle, mergeContacts } from "../flow/merge-contacts.ts";
import { confirm } from "./confirm.ts";
import { CommandError } from "./errors.ts";
import { take } from "./terminal.ts";

/** What the command line asks for. */
export interface MergeCommand {
  readonly id: string;
  readonly into: string;
  readonly by: string;
  readonly reason: string;
  readonly asks: boolean;
  readonly print: (line: string) => void;
}

/** Merges a contact into another. */
export async function mergeContact(
  deps: FlowDependencies,
  { id, into, by, reason, asks, print }: MergeCommand,
): Promise<void> {
  const request = { merged: take(parseExternalId(id)), into: take(parseExternalId(into)), by, reason };
  const obstacle = await findMergeObstacle(deps, request);
  if (obstacle !== null) throw new CommandError("input", obstacle);
  const question = `Merge ${id} into ${into}, for good? Nobody is mailed as ${id} any more`;
  if (asks && !(await confirm(question))) return print("Nothing was changed");
  const { changes, wasMergedBefore } = take(await mergeContacts(deps, request));
  print(
    wasMergedBefore
      ? `${id} was merged into ${into} before`
      : `${id} is ${into} from now on: ${changes} of what it said counts there`,
  );
}
