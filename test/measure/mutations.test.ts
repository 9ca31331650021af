import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFaults, rewrite } from "./find-faults.ts";
import { mutate } from "./mutations.ts";

const SAMPLES = join(import.meta.dirname, "../../templates/mail");
const DOCUMENTS = readdirSync(SAMPLES)
  .filter((file) => /\.(?:html|hbs|mjml|txt)$/.test(file))
  .map((file) => readFileSync(join(SAMPLES, file), "utf8"));
const COUNT = 400;

test("mutate makes the same text of the same number, and others of others", () => {
  const sources = Array.from({ length: 50 }, (_, seed) => mutate(DOCUMENTS, seed).source);
  expect(sources).toEqual(sources.map((_, seed) => mutate(DOCUMENTS, seed).source));
  expect(new Set(sources).size).toBeGreaterThan(45);
});

test("planRewrite changes nothing outside its edits in mutated samples, and nothing twice", () => {
  const faults: string[] = [];
  let edits = 0;
  for (let seed = 0; seed < COUNT; seed += 1) {
    const { source, story } = mutate(DOCUMENTS, seed);
    const plan = rewrite(source, "auto");
    if (typeof plan === "string") continue;
    edits += plan.proof.edits.length;
    faults.push(...findFaults(source, plan).map((fault) => `mutation ${seed} (${story}): ${fault}`));
  }
  expect(faults).toEqual([]);
  expect(edits).toBeGreaterThan(COUNT / 2);
});

test("findFaults sees a character outside the edits that differs, and a text that changes again", () => {
  const source = '<p>Shoes</p><p><a href="https://example.com/x">Unsubscribe</a></p>';
  const plan = rewrite(source, "html");
  if (typeof plan === "string") throw new Error(plan);
  expect(findFaults(source, plan)).toEqual([]);
  const changed = findFaults(source, { ...plan, source: plan.source.replace("Shoes", "Boots") });
  expect(changed.join()).toContain("a character outside the edits differs");
  expect(findFaults(source, { ...plan, source, proof: { ...plan.proof, edits: [] } }).join()).toContain(
    "a second rewrite changes it again",
  );
});
