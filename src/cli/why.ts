// `mailconsent why`: tells an admin, on their own terminal, what is on record of somebody and what follows from it.
import type { KeyedDependencies } from "../flow/dependencies.ts";
import { type ExplainRequest, explainRecipient } from "../flow/explain-recipient.ts";
import { explanationAsJson } from "../flow/explanation-json.ts";
import { tellExplanation } from "./explanation-text.ts";
import { take } from "./terminal.ts";

/** What the command line asks for. */
export interface WhyCommand {
  readonly request: ExplainRequest;
  readonly json: boolean;
  readonly print: (line: string) => void;
}

/** Prints the explanation; that nothing is on record is one too. */
export async function runWhy(deps: KeyedDependencies, { request, json, print }: WhyCommand): Promise<void> {
  const explanation = take(await explainRecipient(deps, request));
  if (json) print(JSON.stringify(explanationAsJson(explanation)));
  else for (const line of tellExplanation(explanation)) print(line);
}
