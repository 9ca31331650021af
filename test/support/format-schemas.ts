// The JSON Schemas of docs/schemas and the description of the HTTP API, by file name.
import { z } from "zod";
import { buildApi, describeApi } from "../../src/api/api.ts";
import type { ApiDependencies } from "../../src/api/dependencies.ts";
import { importJobSchema, upgradeJobSchema } from "../../src/queue/consent-jobs.ts";
import { deliveryJobSchema } from "../../src/queue/delivery-jobs.ts";
import { filterJobSchema, rewriteJobSchema } from "../../src/queue/jobs.ts";
import { rewriteResultSchema } from "../../src/queue/rewrite-result.ts";
import { gateJobSchema, voidedJobSchema } from "../../src/queue/send-gate-jobs.ts";
import { sendJobSchema } from "../../src/queue/send-jobs.ts";

/** Formats each schema as its file stands in docs/schemas. */
export function formatSchemas(): ReadonlyMap<string, string> {
  const format = (schema: z.ZodType, title: string): string =>
    `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: "input" }) }, null, 2)}\n`;
  return new Map([
    ["template-rewrite.job.json", format(rewriteJobSchema, "Data of a job in the queue template-rewrite")],
    [
      "template-rewrite.result.json",
      format(rewriteResultSchema, "Result of a job in the queue template-rewrite"),
    ],
    ["recipient-filter.job.json", format(filterJobSchema, "Data of a job in the queue recipient-filter")],
    ["delivery-report.job.json", format(deliveryJobSchema, "Data of a job in the queue delivery-report")],
    ["mail-send.job.json", format(sendJobSchema, "Data of a job in the queue mail-send")],
    ["send-gate.job.json", format(gateJobSchema, "Data of a job in the queue send-gate")],
    ["send-gate.voided.job.json", format(voidedJobSchema, 'Data of a job "voided" in the queue send-gate')],
    ["contact-import.job.json", format(importJobSchema, "Data of a job in the queue contact-import")],
    ["consent-upgrade.job.json", format(upgradeJobSchema, "Data of a job in the queue consent-upgrade")],
    ["openapi.json", formatApi()],
  ]);
}

/** Describing takes nothing of what answering does. */
function formatApi(): string {
  const api = buildApi({ requestsPerMinute: 1 } as ApiDependencies);
  return `${JSON.stringify(api.getOpenAPI31Document(describeApi()), null, 2)}\n`;
}
