// Opens or joins a data folder and tells it; then does what its second argument names, until told or killed.
import { once } from "node:events";
import { writeSync } from "node:fs";
import pg from "pg";
import { openEmbedded } from "../../src/embedded/embedded.ts";

const [dataFolder = "", act = "hold", firstId = "0"] = process.argv.slice(2);
const INSERTERS = 4;
/** Deeper than the thread's stack: the backend cannot go on after it. */
const FATAL_STATEMENT = "SELECT repeat('[', 3000000)::jsonb";

const tell = (line: string | number): void => {
  writeSync(1, `${line}\n`);
};

const embedded = await openEmbedded({ dataFolder, onCreate: () => tell("creating") });
tell(embedded.isOwner ? "owner" : "joined");
switch (act) {
  case "hold":
    await once(process.stdin, "data");
    break;
  case "query":
    await withClient((client) => client.query("SELECT 1"));
    break;
  case "insert":
    await Promise.all(
      Array.from({ length: INSERTERS }, (_, at) => withClient((client) => insert(client, at))),
    );
    break;
  case "die":
    await withClient(async (client) => {
      await client.query("CREATE TABLE before_the_end AS SELECT 1 AS id");
      tell("confirmed");
      await client.query(FATAL_STATEMENT).catch(() => tell("lost"));
      await once(process.stdin, "data");
    });
    break;
  default:
    throw new Error(`Cannot do "${act}"`);
}
await embedded.close();
process.stdin.destroy();

async function withClient(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(embedded.connection);
  client.on("error", () => tell("lost"));
  await client.connect();
  await work(client);
  await client.end();
}

async function insert(client: pg.Client, at: number): Promise<void> {
  await client.query("CREATE TABLE IF NOT EXISTS confirmed (id int PRIMARY KEY)").catch(() => {});
  for (let id = Number(firstId) + at; ; id += INSERTERS) {
    await client.query("INSERT INTO confirmed VALUES ($1)", [id]);
    tell(id);
  }
}
