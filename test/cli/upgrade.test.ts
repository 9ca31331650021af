// `upgrade`: the mapping that an admin confirms in a spreadsheet, and the runs that were.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useCommandPlace } from "../support/command-place.ts";

const { folder, writeFile, run } = useCommandPlace();

test("upgrade --list says that nothing was run yet", async () => {
  expect(await run("upgrade", "--list")).toMatchObject({
    exitCode: 0,
    stdout: "The upgrade was not run yet\n",
  });
  expect(await run("upgrade", "--list", "--json")).toMatchObject({ exitCode: 0, stdout: "" });
});

test("interests that a spreadsheet would calculate are written as text, and read back as they are", async () => {
  await run("import", "contacts", writeFile("contacts.csv", "id,mailed_before\ncrm-1,yes\ncrm-2,yes\n"));
  const interests = "id,interest\ncrm-1,=1+1\ncrm-1,-20 % offers\ncrm-2,'s-Hertogenbosch\n";
  expect(await run("import", "interests", writeFile("interests.csv", interests))).toMatchObject({
    stderr: "",
  });
  const mapping = join(folder(), "mapping.csv");
  await run("upgrade", "--propose-mapping", mapping);
  const proposed = readFileSync(mapping, "utf8").trim().split("\n");
  expect(proposed.map((line) => line.split(",")[0]).sort()).toEqual([
    "'-20 % offers",
    "'=1+1",
    "'s-Hertogenbosch",
    "interest",
  ]);
  const confirmed = proposed.map((line, index) =>
    index === 0
      ? line
      : `${line.split(",")[0]},1,${["offers", "newsletter", "product-news"][index - 1]},1.00,yes`,
  );
  writeFileSync(mapping, `${confirmed.join("\n")}\n`);
  const rehearsed = await run("upgrade", "--rehearse", "--mapping", mapping, "--json");
  expect(JSON.parse(rehearsed.stdout).counts.subscriptionsAdded).toBe(3);
});

test("upgrade --list tells each run by the number that takes it back, and what became of it", async () => {
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
