// The processes of the system, watched over as a container engine does: whatever ends is started again.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { killNow, startCommand, untilWritten } from "../support/command.ts";

/** What runs: two workers, since one may take over from the other. */
export const ROLE_NAMES = ["web", "worker-1", "worker-2", "sender"] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

const START_AGAIN_MS = 300;

/** The processes of one system. */
export class Roles {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #folder: string;
  readonly #running = new Map<RoleName, ChildProcess>();
  readonly #asked = new Set<ChildProcess>();
  #isStopping = false;
  #ends = 0;
  #more: NodeJS.ProcessEnv = {};

  /** @param folder Where their logs go. */
  constructor(environment: NodeJS.ProcessEnv, folder: string) {
    this.#environment = environment;
    this.#folder = folder;
  }

  /** How often a process ended that nobody had killed or told to stop, or not as one that stops in time does. */
  get ends(): number {
    return this.#ends;
  }

  /** The process of each that runs. */
  pids(): readonly (readonly [RoleName, number])[] {
    return [...this.#running].flatMap(([name, { pid }]) => (pid === undefined ? [] : [[name, pid] as const]));
  }

  /** Starts all, and waits until they are ready. */
  async start(): Promise<void> {
    this.#isStopping = false;
    await Promise.all(ROLE_NAMES.map((name) => untilWritten(this.#begin(name), '"msg":"Ready"')));
  }

  /** Kills one as a machine that loses power does; it is started again. */
  async kill(name: RoleName): Promise<void> {
    const child = this.#running.get(name);
    if (child === undefined) return;
    this.#asked.add(child);
    await killNow(child);
  }

  /** Tells one to stop, and waits until it has; it is started again. */
  async tellToStop(name: RoleName): Promise<void> {
    const child = this.#running.get(name);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    this.#asked.add(child);
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }

  /** Stops one in the middle of whatever it does until it is resumed. */
  pause(name: RoleName): void {
    this.#running.get(name)?.kill("SIGSTOP");
  }

  resume(name: RoleName): void {
    this.#running.get(name)?.kill("SIGCONT");
  }

  /** Stops all in peace, and starts them with something more in their environment. */
  async startAnew(more: NodeJS.ProcessEnv): Promise<void> {
    await this.stop();
    this.#more = more;
    await this.start();
  }

  /** Tells all to stop, and waits until they have. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await Promise.all(
      [...this.#running.values()].map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        await ended;
      }),
    );
    this.#running.clear();
  }

  #begin(name: RoleName): ChildProcess {
    const role = name.replace(/-\d$/, "");
    const environment = { ...this.#environment, ...this.#more };
    const child = startCommand(["serve", "--role", role], { environment });
    this.#running.set(name, child);
    const log = createWriteStream(join(this.#folder, `${name}.log`), { flags: "a" });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    child.once("exit", (exitCode) => {
      log.end();
      if (this.#isStopping) return;
      const wasAsked = this.#asked.delete(child);
      if (!wasAsked || (exitCode !== null && exitCode !== 0)) this.#ends += 1;
      setTimeout(() => {
        if (!this.#isStopping) this.#begin(name);
      }, START_AGAIN_MS);
    });
    return child;
  }
}
