// `mailconsent mailing report`: what became of a mailing, in numbers.
import Table from "cli-table3";
import type { Command } from "commander";
import { parseMailingId } from "../base/ids.ts";
import type { MailingReport } from "../flow/report-mailing.ts";
import { CommandError } from "./errors.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

/** Adds the commands about mailings. */
export function addMailing(program: Command, terminal: Terminal): void {
  program
    .command("mailing")
    .description("looks at mailings")
    .command("report")
    .description("says what became of a mailing: its list, the last look, its messages, who left by it")
    .argument("<id>", "the mailing's id")
    .option("--json", "as one line of JSON", false)
    .action(async (text: string, { json }: { readonly json: boolean }) => {
      const id = take(parseMailingId(text));
      const { reportMailing } = await import("../flow/report-mailing.ts");
      const report = await withStore(terminal, ({ deps }) => reportMailing(deps, id));
      if (report === null) throw new CommandError("input", `There is no mailing ${JSON.stringify(id)}`);
      terminal.print(json ? JSON.stringify(report) : formatReport(report));
    });
}

function formatReport({
  mailingId,
  purpose,
  subscriptionType,
  list,
  gate,
  messages,
  withoutMessage,
  returned,
  unsubscribed,
}: MailingReport): string {
  const table = new Table({
    head: [`Mailing ${mailingId}`, "", "Recipients"],
    colAligns: ["left", "left", "right"],
    style: { head: [], border: [], compact: true },
  });
  table.push(["purpose", subscriptionType === null ? purpose : `${purpose}, ${subscriptionType}`, ""]);
  const stages = { "in the list": list, "at the last look": gate };
  for (const [stage, { send, withhold }] of Object.entries(stages)) {
    table.push([stage, "send", send]);
    for (const [reason, count] of Object.entries(withhold)) table.push([stage, `withhold: ${reason}`, count]);
  }
  for (const [state, count] of Object.entries(messages)) table.push(["messages", state, count]);
  if (withoutMessage !== null)
    table.push(["messages", "none: withheld at the last look, or not yet", withoutMessage]);
  for (const [outcome, count] of Object.entries(returned)) table.push(["afterwards", outcome, count]);
  table.push(["afterwards", "unsubscribed by it", unsubscribed]);
  return table.toString();
}
