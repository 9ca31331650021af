// `mailconsent why` as commander reads it.
import type { Command } from "commander";
import { parseMailingId, parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import { parseTime } from "./tell-time.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

interface WhyFlags {
  readonly mailing?: string;
  readonly at?: Date;
  readonly purpose?: string;
  readonly type?: string;
  readonly json: boolean;
}

/** Adds the command. */
export function addWhy(program: Command, terminal: Terminal): void {
  program
    .command("why")
    .description("what is on record of a person, and whether and why they would be mailed")
    .argument("<address>", "their address, or the id of a contact")
    .option("--mailing <id>", "also what was decided for a mailing, and whether it would be decided so now")
    .option("--at <time>", "as things stood then, such as 2026-05-31T14:30", parseTime)
    .option("--purpose <purpose>", "only for mail of this purpose")
    .option("--type <type>", "only for mail of this subscription type")
    .option("--json", "print it as one line of JSON", false)
    .action(async (who: string, { mailing, at, purpose, type, json }: WhyFlags) => {
      const request = {
        who,
        at: at ?? null,
        mailingId: mailing === undefined ? null : take(parseMailingId(mailing)),
        purpose: purpose === undefined ? null : take(parsePurposeKey(purpose)),
        subscriptionType: type === undefined ? null : take(parseSubscriptionTypeKey(type)),
      };
      const { runWhy } = await import("./why.ts");
      await withStore(terminal, ({ deps }) => runWhy(deps, { request, json, print: terminal.print }));
    });
}
