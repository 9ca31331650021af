// Opens the backend of a data folder in this process, and lets its disk fail.
import fs, { writeSync } from "node:fs";
import { join } from "node:path";
import { openBackend } from "../../src/embedded/backend.js";
import { query } from "../../src/embedded/messages.js";

const [dataFolder = ""] = process.argv.slice(2);
const backend = await openBackend(join(dataFolder, "database"), (reason) => {
  writeSync(1, `${reason}\n`);
  process.exit(5);
});
await backend.run(query("CREATE TABLE written ()"));
fs.fsyncSync = () => {
  throw Object.assign(new Error("disk on fire"), { code: "EIO" });
};
await backend.run(query("CREATE TABLE not_written ()"));
writeSync(1, "went on\n");
