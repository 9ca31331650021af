import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ensureFolder } from "../../src/files/ensure-folder.ts";
import { makeFolder } from "../support/command.ts";

const scratch = makeFolder();
const path = (name: string) => join(scratch.folder, name);
const RIGHTS = { mode: 0o700 };
afterAll(() => scratch.remove());

test("ensureFolder makes a folder with those it stands in, and leaves one that is there", () => {
  for (const _ of [1, 2]) ensureFolder(path("a/b/c"), RIGHTS);
  expect(statSync(path("a/b")).mode & 0o777).toBe(0o700);
  mkdirSync(path("open"), { mode: 0o755 });
  ensureFolder(`${path("open")}/`, RIGHTS);
  ensureFolder("/", RIGHTS);
  expect(statSync(path("open")).mode & 0o777).toBe(0o755);
});

// Where there is no /proc, the file system it would stand in is one that may not be written to, or root's own.
test.each(["/proc/mailconsent", "/proc/mailconsent/a/b"])("ensureFolder ends in %s too", (folder) => {
  expect(() => ensureFolder(folder, RIGHTS)).toThrow(expect.objectContaining({ code: "EROFS" }));
  expect(existsSync(folder)).toBe(false);
});

test("ensureFolder tells a file in the way, and a link that leads nowhere", () => {
  writeFileSync(path("file"), "");
  symlinkSync(path("nowhere"), path("link"));
  const codeOf = (name: string) => {
    try {
      ensureFolder(path(name), RIGHTS);
      return null;
    } catch (cause) {
      return cause instanceof Error && "code" in cause ? cause.code : cause;
    }
  };
  expect(["file", "file/a", "file/a/b", "link", "link/a"].map(codeOf)).toEqual([
    "EEXIST",
    "ENOTDIR",
    "ENOTDIR",
    "EEXIST",
    "EEXIST",
  ]);
});
