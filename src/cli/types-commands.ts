// `mailconsent types …` as commander reads it: what people subscribe to.
import { Argument, type Command } from "commander";
import { parsePurposeKey, parseSubscriptionTypeKey, type SubscriptionTypeKey } from "../base/ids.ts";
import type { TypeEdit } from "../consent/edit-types.ts";
import { E_MARKETING, SUBSCRIPTION_CHOICES } from "../consent/purpose.ts";
import { addHistory, type DeciderFlags, decided } from "./decided-command.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

const KEY = ["<key>", "such as newsletter"] as const;

/** Adds the command and those under it. */
export function addTypes(program: Command, terminal: Terminal): void {
  const types = program
    .command("types")
    .description("what people subscribe to: listed, added, named, put in order, switched off, removed");
  addList(types, terminal);
  addAdd(types, terminal);
  addWording(types, terminal);
  addOrder(types, terminal);
  addSwitches(types, terminal);
  addRemove(types, terminal);
  addHistory(types, terminal, {
    kind: "subscription-type",
    loadKeys: async (db) => {
      const { loadSubscriptionTypes } = await import("../store/subscription-types.ts");
      return (await loadSubscriptionTypes(db)).map(({ key }) => key);
    },
  });
}

function addList(types: Command, terminal: Terminal): void {
  types
    .command("list")
    .description("lists the types in their order, those switched off too")
    .option("--removed", "also those that were removed", false)
    .option("--json", "one line of JSON each", false)
    .action(async (flags: { removed: boolean; json: boolean }) => {
      const { listTypes } = await import("./types.ts");
      await withStore(terminal, ({ deps }) => listTypes(deps, { ...flags, print: terminal.print }));
    });
}

interface AddFlags extends DeciderFlags {
  readonly name: string;
  readonly purpose: string;
  readonly description?: string;
  readonly optIn: boolean;
}

function addAdd(types: Command, terminal: Terminal): void {
  decided(types.command("add"))
    .description("adds a type, behind the others; its key never changes")
    .argument("<key>", "lower-case letters, digits and hyphens")
    .requiredOption("--name <text>", "its name in English; add others with rename")
    .option("--description <text>", "what comes under it, in English")
    .option("--purpose <purpose>", "the purpose of its mail", E_MARKETING)
    .option("--opt-in", "only for who subscribes (instead of for all who do not unsubscribe)", false)
    .action((text: string, flags: AddFlags) => {
      const purpose = take(parsePurposeKey(flags.purpose));
      const defaultChoice = flags.optIn ? "unsubscribed" : "subscribed";
      const { name, description = null } = flags;
      return edit(
        terminal,
        { kind: "add", key: keyOf(text), purpose, defaultChoice, name, description },
        flags,
      );
    });
}

interface WordingFlags extends DeciderFlags {
  readonly language: string;
  readonly name: string;
  readonly description: string;
}

function addWording(types: Command, terminal: Terminal): void {
  const language = ["--language <code>", "the language it is in", "en"] as const;
  decided(types.command("rename"))
    .description("changes its name in one language")
    .argument(...KEY)
    .requiredOption("--name <text>", "its name")
    .option(...language)
    .action((text: string, flags: WordingFlags) => {
      const { language, name } = flags;
      return edit(terminal, { kind: "rename", key: keyOf(text), language, name }, flags);
    });
  decided(types.command("describe"))
    .description("says in one language what comes under it")
    .argument(...KEY)
    .requiredOption("--description <text>", 'what comes under it; "" for nothing')
    .option(...language)
    .action((text: string, flags: WordingFlags) => {
      const { language } = flags;
      const description = flags.description.trim() === "" ? null : flags.description;
      return edit(terminal, { kind: "describe", key: keyOf(text), language, description }, flags);
    });
}

function addOrder(types: Command, terminal: Terminal): void {
  decided(types.command("order"))
    .description("puts these first, in this order; the others follow as they were")
    .argument("<key...>", "such as offers newsletter")
    .action((texts: readonly string[], flags: DeciderFlags) =>
      edit(terminal, { kind: "order", keys: texts.map(keyOf) }, flags),
    );
}

function addSwitches(types: Command, terminal: Terminal): void {
  decided(types.command("default"))
    .description("what a person has who never chose: subscribed, or unsubscribed, for which they opt in")
    .argument(...KEY)
    .addArgument(new Argument("<choice>", "of who never chose").choices(SUBSCRIPTION_CHOICES))
    .action((text: string, choice: "subscribed" | "unsubscribed", flags: DeciderFlags) =>
      edit(terminal, { kind: "default", key: keyOf(text), choice }, flags),
    );
  for (const [verb, isActive] of [
    ["switch-on", true],
    ["switch-off", false],
  ] as const) {
    decided(types.command(verb))
      .description(
        isActive
          ? "lets mailings go out under it again"
          : "refuses mailings under it; choices stay on record, and its links still unsubscribe",
      )
      .argument(...KEY)
      .action((text: string, flags: DeciderFlags) =>
        edit(terminal, { kind: "switch", key: keyOf(text), isActive }, flags),
      );
  }
}

function addRemove(types: Command, terminal: Terminal): void {
  decided(types.command("remove"))
    .description("removes it for good; choices stay on record, and its links still unsubscribe")
    .argument(...KEY)
    .option("--yes", "do not ask", false)
    .action(async (text: string, flags: DeciderFlags & { readonly yes: boolean }) => {
      const wanted = { kind: "remove", key: keyOf(text) } as const;
      if (flags.yes || (await confirmRemoval(terminal, wanted))) return edit(terminal, wanted, flags);
      terminal.print("Nothing was changed");
    });
}

async function confirmRemoval(terminal: Terminal, wanted: TypeEdit & { kind: "remove" }): Promise<boolean> {
  const { tryEdit } = await import("./types.ts");
  await withStore(terminal, ({ deps }) => tryEdit(deps, wanted));
  const { confirm } = await import("./confirm.ts");
  return confirm(`Remove "${wanted.key}"? Its key can never be used again; switch-off can be undone.`);
}

function keyOf(text: string): SubscriptionTypeKey {
  return take(parseSubscriptionTypeKey(text));
}

async function edit(terminal: Terminal, wanted: TypeEdit, flags: DeciderFlags): Promise<void> {
  const { editType } = await import("./types.ts");
  await withStore(terminal, ({ deps }) => editType(deps, wanted, { flags, print: terminal.print }));
}
