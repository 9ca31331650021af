import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, linkSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { DOOR, takeDoor } from "../../src/embedded/door.js";
import { makeFolder } from "./support.ts";

const DOOR_MODULE = resolve(import.meta.dirname, "../../src/embedded/door.js");

test("takeDoor gives the door to one of many at once", async () => {
  const folder = makeFolder();
  for (let round = 0; round < 20; round += 1) {
    const doors = await Promise.all(Array.from({ length: 8 }, () => takeDoor(folder)));
    const taken = doors.filter((door) => door !== null);
    expect(taken).toHaveLength(1);
    taken[0]?.release();
    expect(readdirSync(folder)).toEqual([]);
  }
});

test("takeDoor never has two owners while owners come and go", async () => {
  const folder = makeFolder();
  let owners = 0;
  let most = 0;
  let turns = 0;
  const contend = async (): Promise<void> => {
    for (let turn = 0; turn < 15; turn += 1) {
      const door = await takeDoor(folder);
      if (door === null) continue;
      owners += 1;
      turns += 1;
      most = Math.max(most, owners);
      await new Promise((done) => setTimeout(done, 1));
      owners -= 1;
      door.release();
    }
  };
  await Promise.all(Array.from({ length: 6 }, contend));
  expect(most).toBe(1);
  expect(turns).toBeGreaterThan(0);
});

test("takeDoor takes over what killed processes have left: the door, claims, and a socket that was never one", async () => {
  const folder = makeFolder();
  const program = `const { takeDoor } = await import(${JSON.stringify(DOOR_MODULE)});
    await takeDoor(${JSON.stringify(folder)}); process.kill(process.pid, "SIGKILL");`;
  expect(spawnSync(process.execPath, ["--input-type=module", "-e", program]).signal).toBe("SIGKILL");
  const [claim = ""] = readdirSync(folder).filter((name) => name !== DOOR);
  linkSync(join(folder, claim), join(folder, ".claim-00000000"));
  writeFileSync(join(folder, ".claim-00000001"), "");
  expect(readdirSync(folder)).toHaveLength(4);

  const door = await takeDoor(folder);
  expect(door).not.toBeNull();
  expect(readdirSync(folder)).toHaveLength(2);
  door?.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("takeDoor waits for a contender that has not decided yet, and gives way to it once it has the door", async () => {
  const folder = makeFolder();
  const contender = createServer().listen(join(folder, ".claim-ffffffff"));
  await once(contender, "listening");
  let isDecided = false;
  const taken = takeDoor(folder).then((door) => {
    expect(isDecided).toBe(true);
    return door;
  });
  await new Promise((done) => setTimeout(done, 100));
  isDecided = true;
  linkSync(join(folder, ".claim-ffffffff"), join(folder, DOOR));
  expect(await taken).toBeNull();
  contender.close();
});

test("takeDoor lets clients wait until they are served, and only the owner's user connect", async () => {
  const folder = makeFolder();
  const door = await takeDoor(folder);
  expect(statSync(join(folder, DOOR)).mode & 0o777).toBe(0o600);
  const client = connect(join(folder, DOOR));
  client.write("hello");
  await once(client, "connect");
  const heard = new Promise((done) =>
    door?.serve((socket) => socket.on("data", (data) => done(String(data)))),
  );
  expect(await heard).toBe("hello");
  client.destroy();
  door?.release();
  expect(existsSync(join(folder, DOOR))).toBe(false);
});
