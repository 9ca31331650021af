// A send pipeline in TypeScript: rewrite a template, send a list through the filter, look once more, hand mails over.
// It needs `mailconsent serve` beside it, and DATABASE_URL, REDIS_URL, TOKEN_KEYS, PUBLIC_URL and SMTP_URL in its environment.
//
//   node pipeline.js MAILING-ID ADDRESS...
import { FlowProducer, type Job, Worker } from "bullmq";
import {
  compileTemplate,
  createSendGate,
  filteredSend,
  MessageBuffer,
  type PassedForSending,
  passedRecipients,
  personalize,
  rewriteTemplate,
  type SendJobData,
} from "mailconsent";
import nodemailer from "nodemailer";

const [mailingId = "", ...addresses] = process.argv.slice(2);
const { REDIS_URL, SMTP_URL, QUEUE_PREFIX: prefix = "mailconsent" } = process.env;
if (REDIS_URL === undefined || SMTP_URL === undefined || mailingId === "") {
  throw new Error("Cannot start the pipeline: it needs REDIS_URL, SMTP_URL and the id of a mailing");
}
const connection = { url: REDIS_URL, maxRetriesPerRequest: null };
const queue = `${prefix}-example-sends`;

const rewritten = rewriteTemplate({
  source: '<p>Hello {{name}}</p><p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>',
});
if (rewritten.kind === "error") throw new Error(rewritten.error);
const template = compileTemplate(
  {
    id: "spring-news",
    syntax: "html",
    source: rewritten.value.source,
    text: null,
    subject: "News for {{name}}",
  },
  { mergeLanguage: "handlebars" },
);
if (template.kind === "error") throw new Error(template.error);
const compiled = template.value;

const flows = new FlowProducer({ connection });
const jobs = await filteredSend(flows, {
  mailing: { mailingId, purpose: "e-marketing", subscriptionType: "newsletter" },
  recipients: addresses.map((email) => ({ email, values: { name: email.split("@")[0] ?? "" } })),
  send: { queue },
  prefix,
});

const gate = await createSendGate();
const mails = nodemailer.createTransport({ url: SMTP_URL, pool: true });
const buffer = new MessageBuffer();

const LOOK_RECIPIENTS = 50; // the fewer at a time, the less can happen between the look and a mail

async function send(job: Job<SendJobData>): Promise<number> {
  const passed = await passedRecipients(job);
  let sent = 0;
  for (let from = 0; from < passed.length; from += LOOK_RECIPIENTS) {
    sent += await sendSome(job.data.mailing, passed.slice(from, from + LOOK_RECIPIENTS));
  }
  return sent;
}

async function sendSome(
  mailing: SendJobData["mailing"],
  recipients: readonly PassedForSending[],
): Promise<number> {
  const { withheld } = await gate.check({
    ...mailing,
    recipients: recipients.map(({ id, email = "", pass }) => ({ id, email, pass })),
  });
  const gone = new Set(withheld.map(({ index }) => index));
  const left = recipients.filter((_, index) => !gone.has(index));
  for (const recipient of left) {
    const message = personalize(compiled, recipient, buffer);
    if (message.kind === "error") throw new Error(message.error);
    const { source, subject } = message.value;
    await mails.sendMail({
      from: "news@example.com",
      to: recipient.email,
      subject: subject ?? "",
      html: source.toString(),
      headers: { ...recipient.headers },
    });
  }
  return left.length;
}

let done = 0;
let sent = 0;
await new Promise<void>((finish, fail) => {
  const worker = new Worker<SendJobData, number>(queue, send, { connection });
  worker.on("completed", (_, count) => {
    sent += count;
    done += 1;
    if (done === jobs.length) worker.close().then(() => finish(), fail);
  });
  worker.on("failed", (_, cause) => fail(cause));
});
process.stdout.write(`${sent} of ${addresses.length} sent\n`);
mails.close();
await Promise.all([gate.close(), flows.close()]);
