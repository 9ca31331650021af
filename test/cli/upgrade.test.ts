// `upgrade`: the runs that were.
import { expect, test } from "vitest";
import { useCommandPlace } from "../support/command-place.ts";

const { writeFile, run } = useCommandPlace();

test("upgrade --list says that nothing was run yet", async () => {
  expect(await run("upgrade", "--list")).toMatchObject({
    exitCode: 0,
    stdout: "The upgrade was not run yet\n",
  });
  expect(await run("upgrade", "--list", "--json")).toMatchObject({ exitCode: 0, stdout: "" });
});

test("upgrade --list tells each run by the number that takes it back, and what became of it", async () => {
  await run("import", "contacts", writeFile("contacts.csv", "id,mailed_before\ncrm-1,yes\ncrm-2,yes\n"));
  const { upgrade } = JSON.parse((await run("upgrade", "--run", "--by", "Olga", "--json")).stdout);
  expect((await run("upgrade", "--list")).stdout).toMatch(
    new RegExp(`│ ${upgrade} +│ [^│]+ │ Olga │ 2 +│ 2 +│ 0 +│ done +│`),
  );
  await run("upgrade", "--rollback", String(upgrade), "--by", "Olga");
  const [line = "", ...others] = (await run("upgrade", "--list", "--json")).stdout.trim().split("\n");
  expect(others).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({
    upgrade,
    kind: "upgrade",
    startedBy: "Olga",
    takeBack: { by: "Olga" },
  });
  expect((await run("upgrade", "--list")).stdout).toContain("taken back");
});
