import { expect, test } from "vitest";
import { inSlices } from "../../src/base/in-slices.ts";

const SLICE_MS = 2;

/** Works for longer than a slice. */
function workLong(): void {
  const from = performance.now();
  while (performance.now() - from <= SLICE_MS + 1);
}

test("inSlices lets what waits have the process after each slice, and keeps the order", async () => {
  const slices = inSlices(SLICE_MS);
  const order: string[] = [];
  const works = ["one", "two", "three"].map((name) =>
    slices(() => {
      order.push(name);
      workLong();
      setImmediate(() => order.push(`what arrived during ${name}`));
    }),
  );
  await Promise.all(works);
  expect(order).toEqual(["one", "what arrived during one", "two", "what arrived during two", "three"]);
});

test("inSlices gives what the work gives, and goes on after work that throws", async () => {
  const slices = inSlices(SLICE_MS);
  const failing = slices(() => {
    throw new Error("broken");
  });
  await expect(failing).rejects.toThrow("broken");
  expect(await slices(() => 1)).toBe(1);
});
