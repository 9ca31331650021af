// Fails when an import crosses the table of folders, or when something exported is used nowhere else.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

interface Allowed {
  /** Folders of src, or single files of them; the own folder is always allowed. */
  readonly src: readonly string[];
  readonly outside: readonly RegExp[];
}

const ALLOWED: Readonly<Record<string, Allowed>> = {
  base: { src: [], outside: [/^node:http$/] },
  admin: { src: ["base", "consent"], outside: [] },
  template: {
    src: ["base"],
    outside: [/^node:crypto$/, /^(cheerio|parse5|htmlparser2|domhandler|domutils)\b/],
  },
  consent: { src: ["base"], outside: [/^node:crypto$/, /^fastest-levenshtein$/] },
  roster: { src: ["base", "consent"], outside: [] },
  webhook: { src: ["base"], outside: [/^ipaddr\.js$/] },
  personalize: { src: ["base", "template"], outside: [/^handlebars$/] },
  store: {
    src: ["base", "admin", "consent", "template", "roster", "webhook"],
    outside: [/^node:/, /^pg$/, /^kysely$/],
  },
  flow: {
    src: ["base", "admin", "template", "consent", "roster", "store", "personalize", "preview", "webhook"],
    outside: [/^node:crypto$/, /^@node-rs\/argon2$/, /^mjml$/],
  },
  preview: {
    src: ["base", "template", "personalize"],
    outside: [/^node:(?:url|worker_threads)$/, /^(?:mjml|p-limit|piscina)$/],
  },
  planner: {
    src: ["base", "template"],
    outside: [/^node:(?:os|url|worker_threads)$/, /^(?:p-limit|piscina)$/],
  },
  queue: {
    src: ["base", "delivery", "flow", "consent", "store/accepted-jobs.ts", "template/template.ts"],
    outside: [/^node:(?:crypto|timers\/promises|util)$/, /^bullmq$/, /^ioredis$/, /^pg$/, /^zod$/],
  },
  lines: {
    src: ["base", "consent", "flow"],
    outside: [/^node:(?:fs|readline|stream)$/, /^csv-parse\b/, /^papaparse$/],
  },
  files: { src: [], outside: [/^node:(?:fs|path)$/] },
  spool: { src: ["base", "files"], outside: [/^node:/] },
  embedded: { src: ["base", "files"], outside: [/^node:/, /^@electric-sql\/pglite\b/, /^pg$/] },
  api: {
    src: ["base", "admin", "consent", "flow", "lines", "store", "queue", "webhook"],
    outside: [
      /^node:(?:crypto|stream|stream\/web|timers\/promises|util)$/,
      /^hono\b/,
      /^hono-rate-limiter$/,
      /^@hono\/zod-openapi$/,
      /^bullmq$/,
    ],
  },
  metrics: { src: ["base", "flow", "queue"], outside: [/^node:http$/, /^hono\b/, /^prom-client$/, /^zod$/] },
  web: {
    src: [
      "base",
      "admin",
      "consent",
      "flow",
      "store",
      "preview/fill-copy.ts",
      "queue/enqueue.ts",
      "queue/forget-person.ts",
      "queue/in-time.ts",
      "queue/upgrade-jobs.ts",
      "webhook",
    ],
    outside: [
      /^node:fs$/,
      /^@picocss\/pico\b/,
      /^d3-(?:scale|shape)$/,
      /^diff$/,
      /^node:crypto$/,
      /^node:http$/,
      /^colord\b/,
      /^hono\b/,
      /^hono-rate-limiter$/,
      /^ipaddr\.js$/,
      /^p-limit$/,
      /^@hono\/node-server\b/,
      /^@bull-board\//,
    ],
  },
  provider: { src: ["base", "admin", "consent", "flow"], outside: [/^openid-client$/] },
  mail: {
    src: ["base", "consent", "delivery/read-failure.ts", "files", "flow", "web/strings"],
    outside: [/^node:(?:crypto|fs|fs\/promises|path)$/, /^handlebars$/, /^nodemailer$/],
  },
  delivery: {
    src: ["base", "consent", "template", "personalize", "flow", "store", "webhook"],
    outside: [
      /^node:(?:crypto|dns|stream|http|https|net)$/,
      /^(?:nodemailer|p-limit|p-throttle|postal-mime|standardwebhooks)$/,
    ],
  },
  inbox: {
    src: ["base", "web/admin/assets.ts"],
    outside: [/^node:(?:net|stream\/consumers)$/, /^hono\b/, /^(?:postal-mime|smtp-server)$/],
  },
  // What a pipeline imports, and so wires together what it needs, as commands do.
  pipeline: {
    src: ["base", "template", "consent", "personalize", "delivery", "flow", "store", "queue", "cli"],
    outside: [/^node:crypto$/, /^bullmq$/],
  },
  cli: {
    src: [
      "metrics",
      "api",
      "delivery",
      "planner",
      "lines",
      "mail",
      "base",
      "admin",
      "template",
      "consent",
      "store",
      "flow",
      "queue",
      "embedded",
      "files",
      "spool",
      "provider",
      "web",
      "inbox",
      "pipeline/filtered-send.ts",
      "webhook",
    ],
    outside: [/./],
  },
};
// Pages load and never save: what they change goes through a flow.
const STORE_WRITES = /^(?:save|append|lock|migrate)/;
const PURE_FOLDERS = ["template", "consent", "roster", "personalize", "admin", "webhook"];
const IMPURE =
  /\b(?:async|await|process\.|Date\.now|new Date\(\)|Math\.random|console\.|randomBytes|randomUUID|setTimeout)\b/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly names: string;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:ts|tsx|js)$/.test(file))
  .sort();
const TEXT_BY_FILE = new Map(FILES.map((file) => [file, readFileSync(join(SRC, file), "utf8")]));

function importsOf(file: string): readonly Import[] {
  const text = TEXT_BY_FILE.get(file) ?? "";
  const statements = text.matchAll(
    /^(?:import\s+(?:([^;"']*?)\s*from\s*)?|export\s+(?:type\s+)?(\*|\{[^}]*\})\s*from\s*)["']([^"']+)["']/gm,
  );
  const dynamic = text.matchAll(/\b(?:import|new URL)\(\s*["'](\.[^"']+)["']/g);
  return [
    ...[...statements].map(([, imported, exported, from = ""]) => ({
      file,
      from,
      names: imported ?? exported ?? "",
    })),
    ...[...dynamic].map(([, from = ""]) => ({ file, from, names: "" })),
  ];
}

function isAllowed({ file, from }: Import): boolean {
  const folder = file.split("/")[0] ?? "";
  const allowed = ALLOWED[folder];
  if (allowed === undefined) return false;
  if (!from.startsWith(".")) return allowed.outside.some((pattern) => pattern.test(from));
  const target = relative(SRC, resolve(SRC, dirname(file), from));
  if (target.startsWith(".."))
    return ["cli", "mail"].includes(folder) && /^\.\.\/(?:templates|package\.json)/.test(target);
  return [folder, ...allowed.src].some((each) => target === each || target.startsWith(`${each}/`));
}

const IMPORTS = FILES.flatMap(importsOf);

test("every folder of src stands in the table of imports", () => {
  expect([...new Set(FILES.map((file) => file.split("/")[0]))].sort()).toEqual(Object.keys(ALLOWED).sort());
});

test("no import crosses the table", () => {
  const crossing = IMPORTS.filter((each) => !isAllowed(each)).map(
    ({ file, from }) => `${file} imports ${from}`,
  );
  expect(crossing).toEqual([]);
  expect(IMPORTS.length).toBeGreaterThan(FILES.length);
});

test("commands are listed without loading what they run", () => {
  const loaded = new Set(["cli/main.ts"]);
  const packages = new Set<string>();
  for (const file of loaded) {
    // Types are not loaded, and what is imported when a command runs has no names.
    const atOnce = IMPORTS.filter(
      (each) => each.file === file && each.names !== "" && !each.names.startsWith("type "),
    );
    for (const { from } of atOnce) {
      if (from.startsWith(".")) loaded.add(relative(SRC, resolve(SRC, dirname(file), from)));
      else if (!from.startsWith("node:")) packages.add(from);
    }
  }
  expect([...packages].sort()).toEqual(["cli-table3", "commander", "ipaddr.js", "pino", "zod"]);
  expect([...loaded].filter((file) => /^cli\/wire|catalogue|^template\/compile/.test(file))).toEqual([]);
});

test("pages import loads of the store only", () => {
  const writes = IMPORTS.filter(({ file, from }) => file.startsWith("web/") && from.includes("/store/"))
    .flatMap(({ file, names }) => names.match(/\w+/g)?.map((name) => ({ file, name })) ?? [])
    .filter(({ name }) => STORE_WRITES.test(name));
  expect(writes).toEqual([]);
});

test.each(PURE_FOLDERS)("%s has no async, clock, random numbers, environment or log", (folder) => {
  const impure = FILES.filter(
    (file) => file.startsWith(`${folder}/`) && !file.includes("/catalogue/"),
  ).flatMap((file) =>
    withoutComments(TEXT_BY_FILE.get(file) ?? "")
      .split("\n")
      .flatMap((line) => (IMPURE.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(impure).toEqual([]);
});

test("everything exported is used by another file", () => {
  const tests = wordsOf(
    readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|tsx)$/.test(file))
      .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
      .join("\n"),
  );
  const wordsByFile = new Map([...TEXT_BY_FILE].map(([file, text]) => [file, wordsOf(text)]));
  const unused = FILES.flatMap((file) => {
    return exportedNames(TEXT_BY_FILE.get(file) ?? "")
      .filter((name) => !tests.has(name))
      .filter((name) => !FILES.some((each) => each !== file && wordsByFile.get(each)?.has(name)))
      .map((name) => `${file}: ${name}`);
  });
  expect(unused).toEqual([]);
});

test("no file is longer than 300 lines, but for data", () => {
  const long = FILES.filter((file) => !file.includes("/catalogue/"))
    .map((file) => ({ file, lines: (TEXT_BY_FILE.get(file) ?? "").trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\w+/g));
}

function exportedNames(text: string): readonly string[] {
  // Types are left out: one that a function answers with is used without being named.
  const declared = text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm);
  return [...declared].map(([, name = ""]) => name);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
