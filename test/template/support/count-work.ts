// Counts the steps that work on texts takes, so that a law can tell linear from quadratic work without a clock.
import { vi } from "vitest";

/** Runs `run` and tells how many characters searches, matching, cutting and single looks passed over in all. */
export function countWork(run: () => unknown): number {
  let steps = 0;
  const { indexOf, lastIndexOf, includes, charCodeAt, slice } = String.prototype;
  const { exec, test } = RegExp.prototype;
  const passed = (found: number, from: number, length: number): number => (found < 0 ? length : found) - from;
  const spies = [
    vi.spyOn(String.prototype, "indexOf").mockImplementation(function (this: string, sought, from = 0) {
      const found = indexOf.call(this, sought, from);
      steps += 1 + passed(found, from, this.length);
      return found;
    }),
    vi.spyOn(String.prototype, "includes").mockImplementation(function (this: string, sought, from = 0) {
      const isFound = includes.call(this, sought, from);
      steps += 1 + passed(isFound ? indexOf.call(this, sought, from) : -1, from, this.length);
      return isFound;
    }),
    vi.spyOn(String.prototype, "lastIndexOf").mockImplementation(function (this: string, sought, from) {
      const found = lastIndexOf.call(this, sought, from ?? this.length);
      steps += 1 + Math.min(from ?? this.length, this.length) - Math.max(found, 0);
      return found;
    }),
    vi.spyOn(String.prototype, "charCodeAt").mockImplementation(function (this: string, at) {
      steps += 1;
      return charCodeAt.call(this, at);
    }),
    vi.spyOn(String.prototype, "slice").mockImplementation(function (this: string, from, to) {
      const cut = slice.call(this, from, to);
      steps += 1 + cut.length;
      return cut;
    }),
    vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      const missed = this.sticky ? 1 : text.length - from;
      steps += 1 + (found === null ? missed : found.index + found[0].length - from);
      return found;
    }),
    vi.spyOn(RegExp.prototype, "test").mockImplementation(function (this: RegExp, text) {
      const from = this.global ? this.lastIndex : 0;
      const isFound = test.call(this, text);
      steps += 1 + (this.sticky ? 0 : (isFound && this.global ? this.lastIndex : text.length) - from);
      return isFound;
    }),
  ];
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return steps;
}
