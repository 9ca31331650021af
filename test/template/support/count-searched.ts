// Counts the characters that searches pass over, so that a test can tell linear from quadratic work without a clock.
import { vi } from "vitest";

/** Runs `run` and tells how many characters `indexOf` and matching passed over in all. */
export function countSearched(run: () => unknown): number {
  let searched = 0;
  const indexOf = String.prototype.indexOf;
  const exec = RegExp.prototype.exec;
  const test = RegExp.prototype.test;
  const spies = [
    vi.spyOn(String.prototype, "indexOf").mockImplementation(function (this: string, sought, from = 0) {
      const found = indexOf.call(this, sought, from);
      searched += (found < 0 ? this.length : found) - from;
      return found;
    }),
    vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      const missed = this.sticky ? 1 : text.length - from;
      searched += found === null ? missed : found.index + found[0].length - from;
      return found;
    }),
    vi.spyOn(RegExp.prototype, "test").mockImplementation(function (this: RegExp, text) {
      const from = this.global ? this.lastIndex : 0;
      const isFound = test.call(this, text);
      // Where it was found is known of those that go on from there only.
      searched += this.sticky ? 0 : (isFound && this.global ? this.lastIndex : text.length) - from;
      return isFound;
    }),
  ];
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return searched;
}
