// One job's way from the API over the queue to the store, as a collector on this machine hears of it.
import type { ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readConfig } from "../../src/cli/config.ts";
import { killNow, runHere } from "../support/command.ts";
import { startServing } from "../support/serving.ts";
import { makePlace, type TestPlace } from "../support/system.ts";

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

interface Traces {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

const received: Traces[] = [];
const spans = (): readonly Span[] =>
  received.flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)),
  );

let place: TestPlace;
let collector: Server;
let served: ChildProcess;
let api: string;
let key: string;

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    received.push((await json(request)) as Traces);
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await vi.waitUntil(() => collector.listening);
  place = await makePlace();
  const added = await runHere(
    ["api-key", "add", "shop", "--scopes", "templates,mailings", "--by", "owner"],
    place.environment,
  );
  key = /mck_[\w-]+/.exec(added.stdout)?.[0] ?? "";
  const { port } = collector.address() as AddressInfo;
  const serving = await startServing({
    ...place.environment,
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_BSP_SCHEDULE_DELAY: "200",
  });
  served = serving.process;
  api = `${serving.address}/api/v1`;
});
afterAll(async () => {
  await killNow(served);
  await place.remove();
  collector.close();
});

async function post(path: string, body: object): Promise<void> {
  const response = await fetch(`${api}${path}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", Prefer: "wait=30" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}

function told(span: Span, name: string): string | undefined {
  return span.attributes.find(({ key: each }) => each === name)?.value.stringValue;
}

/** The spans of the trace in which a queue's job was put in. */
function traceOf(queue: string): readonly Span[] {
  const added = spans().find((span) => span.name.startsWith(`add ${queue}.`));
  return spans().filter(({ traceId }) => traceId === added?.traceId);
}

test("a job handed over by the API makes one trace over enqueue, worker and store, which names nobody", async () => {
  const source =
    '<p>For Rosalind</p><a href="https://shop.example.com/unsubscribe?u=77">Unsubscribe here</a>';
  await post("/templates", { template: { id: "traced", source }, purpose: "e-marketing" });
  await post("/mailings/m-1/filter", {
    purpose: "e-marketing",
    recipients: [{ id: "crm-1", email: "rosalind@example.com" }],
  });
  for (const queue of ["template-rewrite", "recipient-filter"]) {
    await vi.waitFor(
      () => {
        const trace = traceOf(queue);
        const worked = trace.find((span) => span.name.startsWith("process"));
        expect(worked && told(worked, "bullmq.queue.name")).toBe(queue);
        const ofStore = trace.filter((span) => told(span, "db.system.name") === "postgresql");
        expect(ofStore.map(({ name }) => name)).toEqual(expect.arrayContaining(["select", "insert"]));
        expect(ofStore.some(({ parentSpanId }) => parentSpanId === worked?.spanId)).toBe(true);
      },
      { timeout: 20_000, interval: 200 },
    );
  }
  expect(spans().filter(({ name }) => /stalled/i.test(name))).toEqual([]);
  const said = JSON.stringify(received);
  for (const secret of [/rosalind/i, /shop\.example/, /\/s\/|\/u\//, /manageSubscriptions/]) {
    expect(said).not.toMatch(secret);
  }
});

test.each([
  [{}, false],
  [{ OTEL_SERVICE_NAME: "mail" }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" }, true],
  [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://collector:4318/v1/traces" }, true],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318", OTEL_SDK_DISABLED: "true" }, false],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318", OTEL_TRACES_EXPORTER: "none" }, false],
])("readConfig traces where it is told to: %j", (environment, isTraced) => {
  expect(readConfig(environment)).toMatchObject({ value: { isTraced } });
});
