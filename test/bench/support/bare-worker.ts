// A BullMQ worker without the work: what a worker of ours is compared with. Says when it is ready.
import { Worker } from "bullmq";
import pg from "pg";
import { inGroups } from "../../../src/base/in-groups.ts";

const [url = "", prefix = "", queue = "", concurrency = "", way = "", database = "", table = ""] =
  process.argv.slice(2);
const MAX_ITEMS = 50;

/** What is done with the id of each job: nothing, a row and a commit, or rows of many with one commit. */
const WAYS: Readonly<Record<string, (pool: pg.Pool) => (id: string) => Promise<unknown>>> = {
  nothing: () => async () => null,
  row: (pool) => (id) => pool.query(`insert into ${table} (id) values ($1) on conflict do nothing`, [id]),
  rows: (pool) =>
    inGroups<string, null>({
      run: async (ids) => {
        const text = `insert into ${table} (id) select unnest($1::text[]) on conflict do nothing`;
        await pool.query({ name: "rows", text, values: [ids] });
        return ids.map(() => null);
      },
      maxItems: MAX_ITEMS,
      isEverybodys: () => true,
    }),
};

const pool = new pg.Pool({ connectionString: database, max: 10 });
const work = WAYS[way]?.(pool);
if (work === undefined) throw new Error(`there is no way ${way}`);
const worker = new Worker(
  queue,
  async ({ id = "" }) => {
    await work(id);
    return null;
  },
  { connection: { url, maxRetriesPerRequest: null }, prefix, concurrency: Number(concurrency) },
);
await worker.waitUntilReady();
process.stdout.write("ready\n");
