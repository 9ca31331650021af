// Imports over HTTP: contacts, companies, interests and consents as a stream of lines.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { COLUMNS_BY_KIND, IMPORT_KINDS, importKind } from "../flow/import-kinds.ts";
import type { LineReport } from "../flow/import-lines.ts";
import { needs } from "./authorize.ts";
import { LINES_BODY, readBodyLines } from "./body-lines.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { problems } from "./problem.ts";

const MAX_REPORTS_TOLD = 1_000;

const importSchema = z
  .object({
    import: z.int().openapi({ description: "its number, by which it can be taken back" }),
    created: z.int(),
    updated: z.int(),
    rejected: z.int(),
    warnings: z.int(),
    reports: z
      .array(
        z.object({
          line: z.int().openapi({ description: "counted from 1, the header included" }),
          fate: z.enum(["rejected", "warning"]),
          problems: z.array(z.object({ column: z.string(), reason: z.string() })),
        }),
      )
      .openapi({ description: `the first ${MAX_REPORTS_TOLD} lines that did not go in, or not whole` }),
  })
  .openapi("Import");

const importRoute = createRoute({
  method: "post",
  path: "/imports/{kind}",
  tags: ["Contacts"],
  summary: "Takes in what another system holds, as CSV or NDJSON of any length",
  description: "A bad line is reported and the rest goes in. The same lines again change nothing.",
  middleware: needs("contacts:write"),
  request: { params: z.object({ kind: z.enum(IMPORT_KINDS) }), body: LINES_BODY },
  responses: {
    200: { description: "All lines were read", content: { "application/json": { schema: importSchema } } },
    ...problems(400, 415, 422),
  },
});

/** Adds the route of imports. */
export function addImports(app: OpenAPIHono<ApiEnv>, { flow }: ApiDependencies): void {
  app.openapi(importRoute, async (c) => {
    const { kind } = c.req.valid("param");
    const reports: z.infer<typeof importSchema>["reports"] = [];
    const observer = {
      onReport: ({ kind: fate, line, problems: told }: LineReport) => {
        if (reports.length < MAX_REPORTS_TOLD) reports.push({ line: line.number, fate, problems: [...told] });
      },
      onProgress: () => {},
    };
    const request = { label: null, by: c.var.caller.name, requestKey: null };
    const lines = readBodyLines(c, { columns: COLUMNS_BY_KIND[kind] });
    const { batchId, ...counts } = await importKind(flow, kind, request, { lines, observer });
    return c.json({ import: batchId, ...counts, reports }, 200);
  });
}
