import { expect, test } from "vitest";
import { answerOf, fromStore, RefusalError } from "../../src/web/errors.ts";
import { describeCause } from "../../src/web/failure-fields.ts";
import { EN } from "../../src/web/strings/en.ts";

test.each([
  [{ kind: "bad-link" }, 404, {}],
  [{ kind: "not-found" }, 404, {}],
  [{ kind: "bad-request" }, 400, {}],
  [{ kind: "method-not-allowed", allowed: ["GET", "HEAD"] }, 405, { Allow: "GET, HEAD" }],
  [{ kind: "too-large" }, 413, {}],
  [{ kind: "store-failed" }, 503, { "Retry-After": "120" }],
  [{ kind: "bug" }, 500, {}],
] as const)("answerOf gives %o its status and headers", (refusal, status, headers) => {
  const answer = answerOf(refusal, EN);
  expect({ status: answer.status, headers: answer.headers }).toEqual({ status, headers });
  expect(answer.notice.text).not.toMatch(/^done/i);
});

test("fromStore turns whatever a flow throws into a refusal that keeps the cause", async () => {
  const cause = new Error("Connection terminated");
  const failing = fromStore(Promise.reject(cause));
  await expect(failing).rejects.toBeInstanceOf(RefusalError);
  await expect(failing).rejects.toMatchObject({ refusal: { kind: "store-failed" }, cause });
});

test("describeCause leaves addresses and tokens out", () => {
  const cause = Object.assign(new Error(`no row for ann@example.com at /s/${"Ab1_".repeat(12)}`), {
    code: "08006",
  });
  expect(describeCause(cause)).toBe("Error 08006: no row for (address) at /s/(token)");
  expect(describeCause("ann@example.com")).toBe("string");
});
