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

// Files that leave nothing behind which another could meet share what takes seconds to load. All others start processes,
// databases and queues, and have a process of their own.
const SHARED = [
  "admin",
  "base",
  "consent",
  "corpus",
  "flow",
  "lines",
  "personalize",
  "roster",
  "store",
  "template",
  "web",
  "webhook",
].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "shared", include: SHARED, isolate: false } },
      {
        extends: true,
        test: { name: "own", include: ["test/**/*.test.ts"], exclude: [...SHARED, ...without] },
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
