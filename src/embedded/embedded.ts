// The embedded database: one PGlite per data folder, in a thread, served on a socket in that folder. Every process that
// wants the data connects with the ordinary `pg`; the first of them runs the database.
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { prepareDataFolder } from "./data-folder.ts";
import { type DatabaseHooks, DatabaseThread } from "./database-thread.ts";
import { findSocketFolder } from "./socket-folder.ts";

/** What to give `pg` to reach the embedded database; the host is a folder. */
export interface EmbeddedConnection {
  readonly host: string;
  readonly port: number;
  readonly user: "postgres";
  readonly database: "postgres";
}

/** An embedded database, run by this process or joined. */
export interface Embedded {
  readonly connection: EmbeddedConnection;
  /** Whether this process runs the database now. When the owner goes, one of those who joined takes over. */
  readonly isOwner: boolean;
  /** Waits for statements under way, then closes the database if this process runs it. End your own clients before. */
  close(): Promise<void>;
}

/** How to open the embedded database. */
export interface EmbeddedOptions {
  readonly dataFolder: string;
  /** Called once, before a database is created, which takes seconds. */
  readonly onCreate?: () => void;
  /** Called when the database can no longer be served. By default ends the process: nothing it confirmed is lost. */
  readonly onFatal?: (cause: Error) => void;
}

const EXIT_CODE_FATAL = 3;
// Part of the socket's name only; said all the same, since else PGPORT would be read.
const PORT = 5432;
const RETRY_MS = 20;
// Includes the time another process takes to create the database on a slow machine.
const JOIN_TIMEOUT_MS = 120_000;

/**
 * Opens the database of a data folder, creating it where there is none, or joins the process that has it open. One that
 * joined takes over when that process goes, at the same address: its clients lose their connections and make new ones.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const place = await findPlace(options);
  let tenure = await enter(place);
  let isClosed = false;
  const follow = async (): Promise<void> => {
    while (!isClosed && !tenure.isOwner) {
      await tenure.ended;
      if (!isClosed) tenure = await enter(place);
    }
  };
  const following = follow().catch(place.hooks.onFatal);
  return {
    connection: place.connection,
    get isOwner() {
      return tenure.isOwner;
    },
    close: async () => {
      isClosed = true;
      await tenure.close();
      await following;
      await tenure.close(); // one that was entered meanwhile
    },
  };
}

interface Place {
  readonly databaseFolder: string;
  readonly connection: EmbeddedConnection;
  readonly hooks: DatabaseHooks;
}

/** A process's part in a database that is served: it runs it, or is a guest until the owner goes. */
interface Tenure {
  readonly isOwner: boolean;
  /** Resolves when the owner has gone, or this guest has left. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

async function findPlace(options: EmbeddedOptions): Promise<Place> {
  const dataFolder = resolve(options.dataFolder);
  const databaseFolder = prepareDataFolder(dataFolder);
  const host = await findSocketFolder(realpathSync(dataFolder));
  const connection = { host, port: PORT, user: "postgres", database: "postgres" } as const;
  return {
    databaseFolder,
    connection,
    hooks: { onCreate: () => {}, onFatal: endProcess, ...options, dataFolder },
  };
}

async function enter({ databaseFolder, connection, hooks }: Place): Promise<Tenure> {
  const socketFolder = connection.host;
  for (const deadline = Date.now() + JOIN_TIMEOUT_MS; Date.now() < deadline; await sleep(RETRY_MS)) {
    const guest = await join(connection, hooks.dataFolder);
    if (guest !== null) return guest;
    const thread = new DatabaseThread({ kind: "serve", databaseFolder, socketFolder }, hooks);
    if (await thread.opened)
      return { isOwner: true, ended: new Promise(() => {}), close: () => thread.close() };
  }
  throw new Error(
    `Cannot join the database in "${hooks.dataFolder}": the process that has it open has not answered for ${JOIN_TIMEOUT_MS / 1_000} s; stop that process, then start again`,
  );
}

/** Gives `null` when nobody serves the database or its owner is going; waits while the owner is still opening it. */
async function join(connection: EmbeddedConnection, dataFolder: string): Promise<Tenure | null> {
  const client = new pg.Client({ ...connection, ssl: false, connectionTimeoutMillis: JOIN_TIMEOUT_MS });
  client.on("error", () => {}); // also rejects connect()
  const ended = new Promise<void>((done) => client.once("end", () => done()));
  try {
    await client.connect();
    // Stays connected, since that is how the owner's end is seen.
    return { isOwner: false, ended, close: () => client.end() };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code !== "EACCES" && code !== "EPERM") return null;
    throw new Error(
      `Cannot join the database in "${dataFolder}": another user has it open; run as that user, or set MAILCONSENT_DATA to another folder`,
      { cause },
    );
  }
}

function endProcess({ message }: Error): never {
  process.stderr.write(`${message}\n`);
  process.exit(EXIT_CODE_FATAL);
}
