// A BullMQ worker that does nothing with its jobs: what a worker of ours is compared with. Says when it is ready.
import { Worker } from "bullmq";

const [url = "", prefix = "", queue = "", concurrency = ""] = process.argv.slice(2);
const worker = new Worker(queue, async () => null, {
  connection: { url, maxRetriesPerRequest: null },
  prefix,
  concurrency: Number(concurrency),
});
await worker.waitUntilReady();
process.stdout.write("ready\n");
