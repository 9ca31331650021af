// A thread that plans rewrites. It is JavaScript, since a thread cannot load TypeScript by itself.
import { workerData } from "node:worker_threads";

/** @typedef {typeof import("../template/plan-rewrite.ts").planRewrite} PlanRewrite */

// From source, what it plans with is TypeScript all the same; from the build it is not, and tsx is not there.
if (workerData.module.endsWith(".ts")) (await import("tsx/esm/api")).register();
/** @type {{ planRewrite: PlanRewrite }} */
const { planRewrite } = await import(workerData.module);

/** Plans one rewrite. */
export function plan(/** @type {Parameters<PlanRewrite>} */ task) {
  return planRewrite(...task);
}
