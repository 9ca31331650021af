// Adds up the reports of several test runs; a run that is missing, or in which a test was skipped, fails.
import { existsSync, readFileSync } from "node:fs";

let passed = 0;
let failed = Number(process.env.FAILED_CHECKS ?? 0);
let skipped = 0;
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) {
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped += report.numPendingTests + report.numTodoTests;
  // A file that cannot even be loaded has no tests to count.
  failed += report.testResults.filter(
    (each) => each.status === "failed" && each.assertionResults.length === 0,
  ).length;
  if (!report.success && report.numFailedTests === 0) failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 || skipped > 0 || passed === 0 ? 1 : 0;
