// Taking back an import or a run of the upgrade from the command line.
import type { KeyedDependencies } from "../flow/dependencies.ts";
import { type TakeBackOutcome, type TakeBackRequest, takeBack } from "../flow/take-back.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";
import { showProgress } from "./progress.ts";
import { tellTime } from "./tell-time.ts";

/** What the command line asks for. */
export interface TakeBackCommand extends TakeBackRequest {
  readonly json: boolean;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

const MAX_KEPT_SHOWN = 10;

/** Takes a batch back, and tells what stays and why. Returns the exit code. */
export async function runTakeBack(deps: KeyedDependencies, command: TakeBackCommand): Promise<number> {
  const { batchId, what, by, json, print, warn } = command;
  const progress = showProgress("Taking back", { whenStopped: "Run it again to take back the rest" });
  let kept = 0;
  const outcome = await takeBack(
    deps,
    { batchId, what, by },
    {
      onProgress: ({ retracted }) =>
        progress.update(`${retracted.toLocaleString("en")} consents and choices`),
      onKept: (told) => {
        kept += 1;
        if (kept <= MAX_KEPT_SHOWN) warn(`Kept ${told}`);
        if (kept === MAX_KEPT_SHOWN + 1) warn("More was kept, since it was changed …");
      },
    },
  ).finally(() => progress.done());
  if (outcome.kind === "refused") throw new CommandError("input", outcome.message);
  const { counts, doneBefore } = outcome;
  print(json ? JSON.stringify({ [what]: batchId, ...counts, doneBefore }) : tell(command, outcome));
  return EXIT_CODES.done;
}

type Done = Extract<TakeBackOutcome, { readonly kind: "done" }>;

function tell({ what, batchId }: TakeBackCommand, { counts, doneBefore }: Done): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.retracted, "consents and choices as before"],
    [counts.keptRecords, "of them kept, changed since"],
    [counts.liftedBars, "bars lifted"],
    [counts.removedInterests, "interests removed"],
    [counts.removedContacts, "contacts removed"],
    [counts.clearedContacts, "contacts emptied, their ids stay in the log"],
    [counts.restoredContacts, "contacts as before"],
    [counts.keptContacts, "contacts kept"],
    [counts.removedCompanies, "companies removed"],
    [counts.restoredCompanies, "companies as before"],
    [counts.keptCompanies, "companies kept"],
  ];
  const told = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`);
  const did =
    doneBefore === null
      ? "Took back"
      : `Nothing was changed; on ${tellTime(doneBefore)} this was taken back of`;
  return `${did} ${what} ${batchId}: ${told.length === 0 ? "nothing of it was on record" : told.join(", ")}`;
}
