// A volume that can be filled up without harm to anybody else: memory that is mounted as a folder, which takes root.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A volume of little room. */
export interface SmallVolume {
  /** Leaves no room on it. */
  fill(): void;
  /** Gives the room back. */
  free(): void;
  remove(): void;
}

const SIZE_MB = 512;

/** Mounts one on a folder that is made for it; `null` where that is not allowed here. */
export function makeSmallVolume(folder: string): SmallVolume | null {
  mkdirSync(folder, { recursive: true });
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE_MB}m`, "tmpfs", folder]).status !== 0)
    return null;
  const filler = join(folder, "filler");
  return {
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      spawnSync("umount", [folder]);
    },
  };
}
