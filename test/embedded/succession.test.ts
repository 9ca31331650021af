// When the process that runs the database goes, one that joined takes over, and its clients find it where it was.
import pg from "pg";
import { describe, expect, test, vi } from "vitest";
import { openEmbedded } from "../../src/embedded/embedded.ts";
import { connect, connectClient, makeDataFolder, startProgram } from "./support.ts";

const UNTIL = { timeout: 20_000, interval: 20 };

describe("openEmbedded", () => {
  test.each([
    ["is killed", "SIGKILL"],
    ["closes", null],
  ] as const)("takes over when the owner %s; what was confirmed is there", async (_what, signal) => {
    const dataFolder = await makeDataFolder();
    const owner = startProgram("owner", [dataFolder, "hold"]);
    await owner.until(1);
    const joined = await openEmbedded({ dataFolder });
    expect(joined.isOwner).toBe(false);
    const { client, lost } = await connect(joined.connection);
    await client.query("CREATE TABLE confirmed AS SELECT 7 AS id");

    if (signal === null) owner.process.stdin?.write("go\n");
    else owner.process.kill(signal);
    await lost;
    await vi.waitUntil(() => joined.isOwner, UNTIL);
    const { rows } = await (await connectClient(joined.connection)).query("SELECT id FROM confirmed");
    expect(rows).toEqual([{ id: 7 }]);
    await joined.close();
  });

  test("a pool goes on by itself after the owner has gone", async () => {
    const dataFolder = await makeDataFolder();
    const owner = startProgram("owner", [dataFolder, "hold"]);
    await owner.until(1);
    const joined = await openEmbedded({ dataFolder });
    const pool = new pg.Pool(joined.connection);
    pool.on("error", () => {});
    await pool.query("SELECT 1");
    owner.process.kill("SIGKILL");
    const answer = await vi.waitFor(() => pool.query("SELECT 2 AS answer"), UNTIL);
    expect(answer.rows).toEqual([{ answer: 2 }]);
    await pool.end();
    await joined.close();
  });

  test("one of several that joined takes over, and the others join it", async () => {
    const dataFolder = await makeDataFolder();
    const owner = startProgram("owner", [dataFolder, "hold"]);
    await owner.until(1);
    const joined = await Promise.all([1, 2, 3].map(() => openEmbedded({ dataFolder })));
    owner.process.kill("SIGKILL");
    await vi.waitUntil(() => joined.some(({ isOwner }) => isOwner), UNTIL);
    for (const { connection } of joined) await (await connectClient(connection)).query("SELECT 1");
    expect(joined.filter(({ isOwner }) => isOwner)).toHaveLength(1);
    await Promise.all(joined.map((each) => each.close()));
  });
});
