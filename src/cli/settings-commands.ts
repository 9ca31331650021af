// `mailconsent settings …` as commander reads it.
import type { Command } from "commander";
import { parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import { CommandError } from "./errors.ts";
import { parseTime } from "./tell-time.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

/** Adds the command and those under it. */
export function addSettings(program: Command, terminal: Terminal): void {
  const settings = program
    .command("settings")
    .description("shows and changes what holds for the whole system; every change is kept");
  addReading(settings, terminal);
  addSet(settings, terminal);
}

function addReading(settings: Command, terminal: Terminal): void {
  const { print } = terminal;
  const key = ["<key>", "such as e-marketing-privacy"] as const;
  settings
    .command("list")
    .description("every setting: what is in force, since when, by whom")
    .option("--json", "one line of JSON a setting", false)
    .action(async ({ json }: { json: boolean }) => {
      const { listSettings } = await import("./settings.ts");
      await withStore(terminal, ({ deps }) => listSettings(deps, { json, print }));
    });
  settings
    .command("get")
    .description("the value of one setting")
    .argument(...key)
    .option("--at <time>", "the one in force then", parseTime)
    .action(async (name: string, { at }: { at?: Date }) => {
      const { getSetting } = await import("./settings.ts");
      await withStore(terminal, ({ deps }) => getSetting(deps, { key: name, at: at ?? null, print }));
    });
  settings
    .command("history")
    .description("every change of one setting, the latest first: who, when, before, after and why")
    .argument(...key)
    .option("--json", "one line of JSON a change", false)
    .action(async (name: string, { json }: { json: boolean }) => {
      const { tellHistory } = await import("./settings.ts");
      await withStore(terminal, ({ deps }) => tellHistory(deps, { key: name, json, print }));
    });
}

interface SetFlags {
  readonly by: string;
  readonly reason?: string;
  readonly file?: string;
  readonly preview?: string;
  readonly purpose?: string;
  readonly type?: string;
  readonly yes: boolean;
  readonly json: boolean;
}

function addSet(settings: Command, terminal: Terminal): void {
  settings
    .command("set")
    .description("changes one setting, after telling what that would do to a list")
    .argument("<key>", "such as e-marketing-privacy")
    .argument("[value]", 'such as on; "" for none')
    .requiredOption("--by <who>", "who decides it; kept with the change")
    .option("--reason <reason>", "why; kept with the change")
    .option("--file <file>", "read the value from a file, such as a logo")
    .option("--preview <list>", "tell how many recipients of a CSV or NDJSON file it would add or remove")
    .option("--purpose <purpose>", "what the list is to be mailed for, such as e-marketing")
    .option("--type <type>", "its subscription type, such as newsletter")
    .option("--yes", "do not ask", false)
    .option("--json", "print change and preview as JSON; needs --yes", false)
    .action(async (key: string, value: string | undefined, flags: SetFlags) => {
      if (flags.json && !flags.yes) throw new CommandError("input", "Cannot print JSON and ask: add --yes");
      const { readValue, setSetting } = await import("./settings.ts");
      const { print, warn } = terminal;
      const text = await readValue(key, { value: value ?? null, file: flags.file ?? null });
      const command = {
        key,
        text,
        by: flags.by,
        reason: flags.reason ?? null,
        preview: readPreview(flags),
        asks: !flags.yes,
        json: flags.json,
        print,
        warn,
      };
      terminal.exitWith(await withStore(terminal, ({ deps }) => setSetting(deps, command)));
    });
}

function readPreview({ preview, purpose, type }: SetFlags) {
  if (preview === undefined) return null;
  if (purpose === undefined) throw new CommandError("input", "Cannot preview a list: add --purpose");
  return {
    list: preview,
    purpose: take(parsePurposeKey(purpose)),
    subscriptionType: type === undefined ? null : take(parseSubscriptionTypeKey(type)),
  };
}
