import { existsSync } from "node:fs";
import { configDefaults, defineConfig } from "vitest/config";

// Debian's Chromium, or that of CHROMIUM. In CI the tests of a browser fail without one.
const hasBrowser = existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium") || process.env.CI !== undefined;
// Debian's packages of both servers, for tests that start their own.
const hasServers = existsSync("/usr/lib/postgresql") && existsSync("/usr/bin/redis-server");
const isCi = process.env.CI !== undefined;
// What is PostgreSQL alone: its roles, its backups.
const hasPostgres = (process.env.DATABASE_URL ?? "") !== "";
const without = [
  ...(hasPostgres ? [] : ["test/postgres/**"]),
  ...(hasBrowser ? [] : ["test/browser/**"]),
  ...(hasServers || isCi ? [] : ["test/chaos/**"]),
];

export default defineConfig({
  test: {
    projects: [
      // Start databases and kill them; each cleans up after itself.
      { extends: true, test: { name: "embedded", include: ["test/embedded/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "test/embedded/**", ...without],
          // Leave nothing behind that another could meet, and share what takes seconds to load.
          isolate: false,
        },
      },
    ],
    exclude: configDefaults.exclude,
    globalSetup: "test/support/remove-databases.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    unstubEnvs: true,
  },
});
