// Redis and PostgreSQL servers of a test's own, from Debian's binaries, on ports and in folders of their own: to be stopped,
// paused, filled up or robbed of their data as nobody may do to servers that others use.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { freePort } from "./free-port.ts";

/** A server that may be treated badly. */
export interface OwnServer {
  readonly url: string;
  /** Starts it on the data it has, and waits until it answers. */
  start(): Promise<void>;
  /** Ends it by a signal and waits for its end. */
  stop(signal: NodeJS.Signals): Promise<void>;
  /** Stops it in the middle of whatever it does, until it is resumed: connections stay open, and nobody answers. */
  pause(): void;
  resume(): void;
}

/** A certificate for this machine that vouches for itself, and its key, as files. */
export interface OwnCertificate {
  readonly cert: string;
  readonly key: string;
}

/** Makes a certificate; whoever runs the server must be able to read both files. */
export function ownCertificate(folder: string): OwnCertificate {
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const made = spawnSync("openssl", ["req", "-x509", ...curve, "-keyout", key, "-out", cert, ...names]);
  if (made.status !== 0) throw new Error(`Cannot make a certificate: ${made.stderr}`);
  return { cert, key };
}

const START_TIMEOUT_MS = 60_000;
const POLL_MS = 50;

/** A Redis that keeps an append-only file, as production does. */
export interface OwnRedis extends OwnServer {
  /** Removes all that it has on disk; it must be stopped. */
  loseData(): void;
}

/** Gives a Redis in a folder; it is not started yet. */
export async function ownRedis(folder: string, more: readonly string[] = []): Promise<OwnRedis> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const args = [
    "--port",
    `${port}`,
    "--bind",
    "127.0.0.1",
    "--dir",
    folder,
    "--save",
    "",
    "--appendonly",
    "yes",
  ];
  const server = serverOf(() =>
    spawn("redis-server", [...args, "--maxmemory-policy", "noeviction", ...more], { stdio: "ignore" }),
  );
  return {
    ...server,
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      server.begin();
      await until(() => answersPing(port), "Redis");
    },
    loseData: () => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    },
  };
}

/** Gives a PostgreSQL cluster in a folder that is made now; it is not started yet. */
export async function ownPostgres(folder: string, settings: readonly string[] = []): Promise<OwnServer> {
  const port = await freePort();
  const bin = findPostgres();
  const user = process.getuid?.() === 0 ? idsOf("postgres") : null;
  mkdirSync(folder, { recursive: true });
  // It refuses a folder that others may read.
  chmodSync(folder, 0o700);
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"],
    { ...user, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`Cannot make a PostgreSQL cluster: ${made.stderr}`);
  const options = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    ...settings,
  ];
  const args = ["-D", data, ...options.flatMap((each) => ["-c", each])];
  const server = serverOf(() =>
    spawn(join(bin, "postgres"), args, { ...user, cwd: folder, stdio: "ignore" }),
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return {
    ...server,
    url,
    start: async () => {
      server.begin();
      await until(() => answersQuery(url), "PostgreSQL");
    },
  };
}

interface Begun extends Omit<OwnServer, "url" | "start"> {
  begin(): void;
}

function serverOf(spawnServer: () => ChildProcess): Begun {
  let child: ChildProcess | null = null;
  const signal = (name: NodeJS.Signals): void => {
    if (child?.pid === undefined) return;
    for (const pid of [child.pid, ...childrenOf(child.pid)]) sendSignal(pid, name);
  };
  return {
    begin: () => {
      child = spawnServer();
    },
    stop: async (name) => {
      if (child === null || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill(name);
      await ended;
    },
    pause: () => signal("SIGSTOP"),
    resume: () => signal("SIGCONT"),
  };
}

/** PostgreSQL works in a process for each connection. */
function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8").split(" ").filter(Boolean).map(Number) : [];
}

function sendSignal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself meanwhile.
  }
}

function findPostgres(): string {
  const root = "/usr/lib/postgresql";
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  if (newest === undefined) throw new Error("Cannot find PostgreSQL: install Debian's package postgresql");
  return join(root, newest, "bin");
}

/** PostgreSQL refuses to run as root, so there it runs as the user its package made. */
function idsOf(name: string): { readonly uid: number; readonly gid: number } {
  const read = (flag: string): number =>
    Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout.trim());
  return { uid: read("-u"), gid: read("-g") };
}

async function until(isThere: () => Promise<boolean>, name: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isThere())) {
    if (Date.now() > deadline)
      throw new Error(`Cannot start ${name}: no answer within ${START_TIMEOUT_MS} ms`);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (answer) => {
      socket.destroy();
      done(`${answer}`.startsWith("+PONG"));
    });
    socket.once("error", () => done(false));
  });
}

async function answersQuery(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
