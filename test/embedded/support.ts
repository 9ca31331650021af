// What the tests of the embedded database share: folders that go away, clients, and programs in processes of their own.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, afterEach } from "vitest";
import { openEmbedded } from "../../src/embedded/embedded.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const folders: string[] = [];
const clients: pg.Client[] = [];
const programs: Program[] = [];

/** Makes an empty folder that is removed when the file's tests are over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mailconsent-test-"));
  folders.push(folder);
  return folder;
}

/** Creates a database and closes it, for tests that start from a copy of it; a creation takes seconds. */
export async function makeDataFolder(): Promise<string> {
  const dataFolder = makeFolder();
  await (await openEmbedded({ dataFolder })).close();
  return dataFolder;
}

/** Copies the database of a data folder that nobody has open. */
export function copyFolder(dataFolder: string): string {
  const copy = makeFolder();
  cpSync(join(dataFolder, "database"), join(copy, "database"), { recursive: true });
  return copy;
}

/** A client, and the error its connection ended with. */
export interface TestClient {
  readonly client: pg.Client;
  readonly lost: Promise<Error>;
}

/** Connects a client that is ended after the test. */
export async function connect(connection: pg.ClientConfig): Promise<TestClient> {
  const client = new pg.Client(connection);
  clients.push(client);
  const lost = new Promise<Error>((done) => client.on("error", done));
  await client.connect();
  return { client, lost };
}

/** Connects and gives the client alone. */
export async function connectClient(connection: pg.ClientConfig): Promise<pg.Client> {
  return (await connect(connection)).client;
}

/** A program in a process of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** Lines of standard output so far. */
  readonly lines: readonly string[];
  /** Lines of standard error so far. */
  readonly errors: readonly string[];
  /** Waits until so many lines are there; fails when the program ends before. */
  until(lineCount: number): Promise<void>;
  /** Waits for the end; gives the exit code, or the name of the signal. */
  ended(): Promise<number | string>;
}

/** Starts one of the `*.child.ts` programs of this folder. */
export function startProgram(name: string, args: readonly string[], options: SpawnOptions = {}): Program {
  const file = join(import.meta.dirname, `${name}.child.ts`);
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    cwd: ROOT,
    stdio: ["pipe", "pipe", "pipe"],
    ...options,
  });
  const lines: string[] = [];
  const errors: string[] = [];
  const exit = once(child, "close");
  if (child.stdout !== null) createInterface(child.stdout).on("line", (line) => lines.push(line));
  if (child.stderr !== null) createInterface(child.stderr).on("line", (line) => errors.push(line));
  const ended = async (): Promise<number | string> => {
    const [code, signal] = await exit;
    return code ?? signal;
  };
  const until = async (lineCount: number): Promise<void> => {
    while (lines.length < lineCount) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`${name} ended after ${lines.length} lines: ${errors.join("\n")}`);
      }
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  const program = { process: child, lines, errors, until, ended };
  programs.push(program);
  return program;
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end().catch(() => {})));
  for (const program of programs.splice(0)) {
    if (program.process.exitCode === null) program.process.kill("SIGKILL");
    await program.ended();
  }
});

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
