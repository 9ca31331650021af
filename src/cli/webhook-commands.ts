// `mailconsent webhook …`: which systems are told of what happens, and what became of each message to them.
import type { Command } from "commander";
import { err } from "../base/result.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import type { ReplayChoice } from "../store/webhook-log.ts";
import { parseMessageId, parseWebhookEvents, WEBHOOK_EVENTS } from "../webhook/event.ts";
import { counted } from "./counted.ts";
import { CommandError } from "./errors.ts";
import { parseNumber } from "./options.ts";
import { tellTime } from "./tell-time.ts";
import { configOf, type Terminal, take, withStore } from "./terminal.ts";

/** Adds the command and those under it. */
export function addWebhooks(program: Command, terminal: Terminal): void {
  const webhooks = program
    .command("webhook")
    .description("which systems are told of what happens, by signed messages");
  addAdding(webhooks, terminal);
  addListing(webhooks, terminal);
  addMessages(webhooks, terminal);
  addReplaying(webhooks, terminal);
  addRotating(webhooks, terminal);
  addSwitching(webhooks, terminal);
  addRemoving(webhooks, terminal);
}

const BY = ["--by <who>", "who decides it; kept with the webhook"] as const;
const ID = ["<id>", "its number, as list prints it", parseNumber] as const;

function addAdding(webhooks: Command, terminal: Terminal): void {
  webhooks
    .command("add")
    .description("adds an address that is told of what happens from now on, and prints its secret, this once")
    .argument("<url>", "where messages are posted, such as https://crm.example.com/hooks")
    .requiredOption("--events <events>", `of what, separated by commas: ${WEBHOOK_EVENTS.join(", ")}`)
    .requiredOption(...BY)
    .action(async (url: string, flags: { events: string; by: string }) => {
      const events = take(parseWebhookEvents(flags.events));
      const networks = configOf(terminal).webhookNetworks;
      const { addEndpoint } = await import("../flow/webhook-endpoints.ts");
      const made = await withStore(terminal, ({ deps }) =>
        addEndpoint(deps, { url, events, by: flags.by, networks }),
      );
      const { id, secret } = take(made.kind === "ok" ? made : err(made.error.message));
      terminal.print(secret);
      terminal.warn(`Webhook ${id} is signed with this secret, which is not shown again.`);
    });
}

function addListing(webhooks: Command, terminal: Terminal): void {
  webhooks
    .command("list")
    .description("all webhooks, whether they take messages, and how many wait or were given up")
    .option("--json", "one line of JSON a webhook", false)
    .action(async ({ json }: { json: boolean }) => {
      const { loadEndpoints } = await import("../store/webhook-endpoints.ts");
      const all = await withStore(terminal, ({ deps }) => loadEndpoints(deps.db));
      if (all.length === 0 && !json) terminal.print("None yet");
      for (const each of all) {
        const state =
          each.off !== null
            ? `off since ${tellTime(each.off.at)}: ${each.off.because}`
            : each.failingSince === null
              ? "on"
              : `failing since ${tellTime(each.failingSince)}`;
        const counts = `${each.waiting} waiting, ${each.failed} given up`;
        terminal.print(
          json
            ? JSON.stringify(each)
            : `${each.id}  ${each.url}  ${each.events.join(",")}  ${state}  ${counts}`,
        );
      }
    });
}

function addMessages(webhooks: Command, terminal: Terminal): void {
  webhooks
    .command("messages")
    .description("messages to a webhook, the newest first, a line of JSON each")
    .argument(...ID)
    .option("--failed", "only those given up", false)
    .option("--limit <count>", "how many at most", parseNumber, 100)
    .action(async (id: number, flags: { failed: boolean; limit: number }) => {
      const { loadMessages } = await import("../store/webhook-log.ts");
      const filter = {
        endpointId: id,
        state: flags.failed ? ("failed" as const) : null,
        before: null,
        limit: flags.limit,
      };
      const messages = await withStore(terminal, async ({ deps }) => {
        await refuseUnknown(deps, id);
        return loadMessages(deps.db, filter);
      });
      for (const message of messages) terminal.print(JSON.stringify(message));
    });
}

interface ReplayFlags {
  readonly failed: boolean;
  readonly since?: string;
  readonly message: readonly string[];
}

function addReplaying(webhooks: Command, terminal: Terminal): void {
  webhooks
    .command("replay")
    .description("tells messages again, each by the id it had: those given up, those since a time, or some")
    .argument(...ID)
    .option("--failed", "those given up", false)
    .option("--since <time>", "those of what happened since then, such as 2026-11-01T00:00:00Z")
    .option("--message <id...>", "these, by the id that `webhook messages` shows", [])
    .action(async (id: number, flags: ReplayFlags) => {
      const choice = readChoice(flags);
      const { replayMessages } = await import("../flow/webhook-endpoints.ts");
      const count = await withStore(terminal, async ({ deps }) => {
        await refuseUnknown(deps, id);
        return replayMessages(deps, id, choice);
      });
      terminal.print(`${counted(count, "message is", "messages are")} told again`);
    });
}

function addRotating(webhooks: Command, terminal: Terminal): void {
  webhooks
    .command("rotate-secret")
    .description("prints a new secret, this once; for a day messages are signed with the old one too")
    .argument(...ID)
    .action(async (id: number) => {
      const { rotateSecret } = await import("../flow/webhook-endpoints.ts");
      const made = await withStore(terminal, ({ deps }) => rotateSecret(deps, id));
      terminal.print(take(made).secret);
    });
}

function addSwitching(webhooks: Command, terminal: Terminal): void {
  webhooks
    .command("off")
    .description("stops telling a webhook; what happens is kept for it for a month")
    .argument(...ID)
    .action(async (id: number) => {
      const { switchEndpointOff } = await import("../flow/webhook-endpoints.ts");
      take(await withStore(terminal, ({ deps }) => switchEndpointOff(deps, id)));
      terminal.print(`Webhook ${id} is off`);
    });
  webhooks
    .command("on")
    .description("tells a webhook all that waits for it, in its order, and what happens from now on")
    .argument(...ID)
    .action(async (id: number) => {
      const { switchEndpointOn } = await import("../flow/webhook-endpoints.ts");
      take(await withStore(terminal, ({ deps }) => switchEndpointOn(deps, id)));
      terminal.print(`Webhook ${id} is on`);
    });
}

function addRemoving(webhooks: Command, terminal: Terminal): void {
  webhooks
    .command("remove")
    .description("removes a webhook, and what waits for it")
    .argument(...ID)
    .requiredOption(...BY)
    .action(async (id: number, { by }: { by: string }) => {
      const { removeEndpoint } = await import("../flow/webhook-endpoints.ts");
      take(await withStore(terminal, ({ deps }) => removeEndpoint(deps, { id, by })));
      terminal.print(`Webhook ${id} is removed`);
    });
}

function readChoice({ failed, since, message }: ReplayFlags): ReplayChoice {
  const given = [failed, since !== undefined, message.length > 0].filter(Boolean).length;
  if (given !== 1) throw new CommandError("input", "Say which: one of --failed, --since and --message");
  if (failed) return { kind: "failed" };
  if (since !== undefined) {
    const at = new Date(since);
    if (!Number.isNaN(at.getTime())) return { kind: "since", at };
    throw new CommandError(
      "input",
      `Cannot read the time ${JSON.stringify(since)}: give 2026-11-01T00:00:00Z`,
    );
  }
  return { kind: "ids", uuids: message.map((text) => take(parseMessageId(text))) };
}

/** One that was removed, or never was, has nothing to show: an empty answer would say that all went well. */
async function refuseUnknown({ db }: FlowDependencies, id: number): Promise<void> {
  const { loadEndpoints } = await import("../store/webhook-endpoints.ts");
  const [endpoint] = await loadEndpoints(db, id);
  if (endpoint === undefined) {
    throw new CommandError("input", `There is no webhook ${id}: see "mailconsent webhook list"`);
  }
}
