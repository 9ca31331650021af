// The application's end of the thread that owns the database: start, end, and what to do when it fails in between.
import type { Worker } from "node:worker_threads";
import { assertNever } from "../base/assert.ts";
import { type Command, type Report, startThread, type Task } from "./thread.js";

/** As the system calls a disk on which nothing more may be written. */
const FULL = /No space left on device|Disk quota exceeded/;

/** What the application wants to know of its database. */
export interface DatabaseHooks {
  readonly dataFolder: string;
  /** Called once, before a database is created. */
  readonly onCreate: () => void;
  /** Called when an opened database can no longer be served. */
  readonly onFatal: (cause: Error) => void;
}

/** A thread that opens the database, or finds that another process has. */
export class DatabaseThread {
  /** Whether this thread now owns the database; rejects when it cannot be opened. */
  readonly opened: Promise<boolean>;
  readonly #hooks: DatabaseHooks;
  readonly #thread: Worker;
  readonly #ended: Promise<void>;
  #phase: "opening" | "open" | "closing" = "opening";
  #failure: Error | null = null;

  constructor(task: Task, hooks: DatabaseHooks) {
    this.#hooks = hooks;
    this.#thread = startThread(task);
    this.#thread.on("error", (cause) => {
      this.#failure = cause instanceof Error ? cause : new Error(String(cause));
    });
    this.#ended = new Promise((done) => this.#thread.once("exit", () => done()));
    this.opened = new Promise((opened, failed) => {
      this.#thread.on("message", (report: Report) => this.#hear(report, opened));
      this.#thread.once("exit", () => {
        if (this.#phase === "opening") failed(this.#explain("open"));
        if (this.#phase === "open") this.#hooks.onFatal(this.#explain("go on with"));
      });
    });
  }

  /** Waits for statements under way, then closes the database. */
  async close(): Promise<void> {
    if (this.#phase === "open") this.#command("close");
    this.#phase = "closing";
    await this.#ended;
    if (this.#failure !== null) throw this.#explain("close");
  }

  #hear(report: Report, opened: (isOwner: boolean) => void): void {
    switch (report.kind) {
      case "taken":
        opened(false);
        break;
      case "absent":
        this.#create();
        break;
      case "ready":
        this.#phase = "open";
        opened(true);
        break;
      case "failed":
        this.#failure = new Error(report.reason);
        break;
      default:
        assertNever(report);
    }
  }

  #create(): void {
    try {
      this.#hooks.onCreate();
      this.#command("create");
    } catch (cause) {
      this.#failure = cause instanceof Error ? cause : new Error(String(cause));
      this.#command("close");
    }
  }

  #command(word: Command): void {
    this.#thread.postMessage(word);
  }

  #explain(act: "open" | "go on with" | "close"): Error {
    const reason = this.#failure?.message ?? "its thread ended";
    const isOpen = act !== "open";
    const kept = isOpen ? "; what it has confirmed is kept" : "";
    const advice = FULL.test(reason)
      ? "; make room on its disk, then start again"
      : isOpen
        ? "; start again"
        : "";
    return new Error(`Cannot ${act} the database in "${this.#hooks.dataFolder}": ${reason}${kept}${advice}`, {
      cause: this.#failure?.cause,
    });
  }
}
