// Recipient lists over HTTP: of any size, uploaded as a stream before a mailing is filtered by them.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { parseRecipientListId, type RecipientListId } from "../base/ids.ts";
import type { ImportLine } from "../flow/import-lines.ts";
import { LinesError } from "../lines/lines-error.ts";
import { readRecipientBatches } from "../lines/recipient-lines.ts";
import { parsed } from "../queue/parse-job.ts";
import { loadRecipientList, saveRecipientList } from "../store/recipient-lists.ts";
import { needs } from "./authorize.ts";
import { LINES_BODY, readBodyLines } from "./body-lines.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { ProblemError, problems } from "./problem.ts";

const MAX_REFUSALS_TOLD = 100;

const params = z.object({ id: parsed(parseRecipientListId).openapi({ type: "string", example: "l-42" }) });

const listSchema = z
  .object({
    id: z.string(),
    size: z.int().openapi({ description: "recipients in it" }),
    refused: z.int().openapi({ description: "lines that name nobody: nobody in them is sent to" }),
    refusals: z
      .array(z.object({ line: z.int(), reason: z.string() }))
      .openapi({ description: `the first ${MAX_REFUSALS_TOLD} of them` }),
  })
  .openapi("UploadedList");

const uploadRoute = createRoute({
  method: "put",
  path: "/recipient-lists/{id}",
  tags: ["Recipient lists"],
  summary: "Uploads a list, as CSV or NDJSON with an id, an email or both on each line",
  description:
    "A list that is there stays as it is: each upload has an id of its own. An upload that breaks off leaves none.",
  middleware: needs("mailings"),
  request: { params, body: LINES_BODY },
  responses: {
    201: { description: "It is there", content: { "application/json": { schema: listSchema } } },
    ...problems(400, 409, 415, 422),
  },
});

const showRoute = createRoute({
  method: "get",
  path: "/recipient-lists/{id}",
  tags: ["Recipient lists"],
  summary: "Whether a list is there, and how many recipients it has",
  middleware: needs("mailings"),
  request: { params },
  responses: {
    200: {
      description: "It is there",
      content: {
        "application/json": { schema: listSchema.pick({ id: true, size: true }).openapi("RecipientList") },
      },
    },
    ...problems(404),
  },
});

/** Adds the routes of recipient lists. */
export function addRecipientLists(app: OpenAPIHono<ApiEnv>, deps: ApiDependencies): void {
  app.openapi(uploadRoute, async (c) =>
    c.json(await upload(deps, c.req.valid("param").id, readBodyLines(c)), 201),
  );
  app.openapi(showRoute, async (c) => {
    const { id } = c.req.valid("param");
    const list = await loadRecipientList(deps.flow.db, id);
    if (list === null) throw new ProblemError(404, "There is no such list: upload it first");
    return c.json({ id, size: list.size }, 200);
  });
}

async function upload(
  { flow }: ApiDependencies,
  id: RecipientListId,
  lines: AsyncIterable<readonly ImportLine[]>,
): Promise<z.infer<typeof listSchema>> {
  const refusals: { line: number; reason: string }[] = [];
  let refused = 0;
  const batches = readRecipientBatches(lines, ({ number }, reason) => {
    refused += 1;
    if (refusals.length < MAX_REFUSALS_TOLD) refusals.push({ line: number, reason });
  });
  const saved = await saveRecipientList(flow.db, { id, batches }, flow.clock()).catch((cause: unknown) => {
    throw cause instanceof LinesError ? new ProblemError(422, cause.message) : cause;
  });
  if (saved.kind === "exists") {
    throw new ProblemError(
      409,
      "A list with this id is there already and stays as it is: upload under another id",
    );
  }
  return { id, size: saved.size, refused, refusals };
}
