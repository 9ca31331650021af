import { existsSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";

// Debian's Chromium, or that of CHROMIUM. In CI the tests of a browser fail without one.
const hasBrowser = existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium") || process.env.CI !== undefined;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(hasBrowser ? [] : ["test/browser/**"])],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    unstubEnvs: true,
  },
});
