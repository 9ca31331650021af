// Traces over enqueue, worker and store, for those who set the standard OTEL_* environment; what they say is on a list.
import { type Attributes, type AttributeValue, SpanKind, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type SpanExporter,
} from "@opentelemetry/sdk-trace-node";
import type { Telemetry } from "bullmq";
import { BullMQOtel } from "bullmq-otel";
import type { EndedStatement } from "../store/database.ts";

/** Traces of this process. */
export interface Tracing {
  /** For every queue and worker. */
  readonly telemetry: Telemetry;
  /** Adds a statement to the trace of the job it is run for; of others nothing is told. */
  readonly onStatement: (statement: EndedStatement) => void;
  /** Sends what is left. */
  stop(): Promise<void>;
}

// BullMQ tells what jobs answered and why they failed, with addresses in it. Only what is named here leaves the process.
const TOLD: ReadonlySet<string> = new Set([
  "bullmq.queue.name",
  "bullmq.queue.operation",
  "bullmq.job.name",
  "bullmq.job.id",
  "bullmq.job.attempts.made",
  "bullmq.job.bulk.count",
  "bullmq.job.processed.timestamp",
  "bullmq.job.attempt_finished_timestamp",
  "bullmq.flow.name",
  "bullmq.worker.id",
  "db.system.name",
  "db.operation.name",
]);

// What each worker does every few seconds, whether there are jobs or not.
const UPKEEP = /^(?:startStalledCheckTimer|moveStalledJobsToWait) /;

/** Starts tracing; where to, how often and as whom is read from the OTEL_* variables of this process. */
export function openTracing(): Tracing {
  const named = resourceFromAttributes({ "service.name": "mailconsent" });
  const provider = new NodeTracerProvider({
    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
    resource: defaultResource()
      .merge(named)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new ListedAttributes(new OTLPTraceExporter()))],
  });
  provider.register();
  const tracer = provider.getTracer("mailconsent");
  return {
    telemetry: new BullMQOtel({ tracerName: "mailconsent" }),
    onStatement({ verb, durationMs }) {
      if (trace.getActiveSpan() === undefined) return;
      const endedAt = performance.now();
      const attributes = { "db.system.name": "postgresql", "db.operation.name": verb };
      const startTime = endedAt - durationMs;
      tracer.startSpan(verb, { kind: SpanKind.CLIENT, startTime, attributes }).end(endedAt);
    },
    stop: () => provider.shutdown(),
  };
}

/** Passes spans on without whatever is not on the list; of events only that they were. */
class ListedAttributes implements SpanExporter {
  readonly #to: SpanExporter;

  constructor(to: SpanExporter) {
    this.#to = to;
  }

  export(...[spans, done]: Parameters<SpanExporter["export"]>): void {
    this.#to.export(spans.filter(({ name }) => !UPKEEP.test(name)).map(onlyListed), done);
  }

  shutdown(): Promise<void> {
    return this.#to.shutdown();
  }
}

function onlyListed(span: ReadableSpan): ReadableSpan {
  const events = span.events.map(({ name, time }) => ({ name, time }));
  return Object.create(span, {
    attributes: { value: pickListed(span.attributes) },
    events: { value: events },
    status: { value: { code: span.status.code } },
  });
}

function pickListed(attributes: Attributes): Attributes {
  const isListed = (entry: [string, AttributeValue | undefined]): boolean => TOLD.has(entry[0]);
  return Object.fromEntries(Object.entries(attributes).filter(isListed));
}
