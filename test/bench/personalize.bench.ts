// Personal mails: a 50 KB template with five fields and a signed link, by segments, by Handlebars and by cheerio each time.
import { createHmac, randomBytes } from "node:crypto";
import { load } from "cheerio";
import Handlebars from "handlebars";
import { parseContactId } from "../../src/base/ids.ts";
import type { Result } from "../../src/base/result.ts";
import { listUnsubscribeHeaders, personalUrls } from "../../src/consent/list-unsubscribe.ts";
import { parseTokenKeys, signToken } from "../../src/consent/preference-token.ts";
import { type CompiledTemplate, compileTemplate } from "../../src/personalize/compile-template.ts";
import { MessageBuffer } from "../../src/personalize/message-buffer.ts";
import { personalize } from "../../src/personalize/personalize.ts";
import { atLeast, checkGoal, compare, printTable, type Way } from "./support/compare.ts";

const RECIPIENTS = 100_000;
const TEMPLATE_BYTES = 50_000;
const HANDLEBARS_GOAL = 6;
const CHEERIO_GOAL = 100;
const ROUNDS = 3;
const BATCH = 2_000; // recipients in one run of a way
const CHEERIO_BATCH = 20;
const PUBLIC_URL = "https://mail.example.com";
const LINK = '<a href="{{manageSubscriptionsUrl}}">Manage subscriptions</a>';

const keys = take(parseTokenKeys(randomBytes(32).toString("base64url")));
const hmacKey = randomBytes(32);
const recipients = Array.from({ length: RECIPIENTS }, (_, index) => ({
  contactId: take(parseContactId(index + 1)),
  values: {
    first: `Ann ${index}`,
    last: "O'Brien",
    city: "Zürich & around",
    points: index,
    order: { id: `A-${index}` },
  },
}));
const issuedAt = new Date();

const buffer = new MessageBuffer();
let next = 0;

await measure("ASCII only", "An offer - 5 EUR");
await measure("With the characters mails are set with", "An offer – €5");

async function measure(title: string, words: string): Promise<void> {
  const source = makeSource(words);
  const ways = waysOf(source);
  const timings = await compare(ways, ROUNDS);
  const perMessage = timings.map(({ cpuMs }, index) => cpuMs / (index === 0 ? CHEERIO_BATCH : BATCH));
  const [cheerio = 0, handlebars = 0, ours = 0] = perMessage;
  const kilobytes = (Buffer.byteLength(source) / 1_000).toFixed(0);
  printTable(
    `${title}: ${kilobytes} KB, 5 fields, a signed link and two headers a recipient; CPU time`,
    ["way", "messages/s", "us/message", `s for ${RECIPIENTS.toLocaleString("en")}`, "x Handlebars"],
    timings.map(({ name }, index) => {
      const ms = perMessage[index] ?? 0;
      const shown = [1_000 / ms, ms * 1_000].map((figure) => figure.toFixed(0));
      return [name, ...shown, ((ms * RECIPIENTS) / 1_000).toFixed(1), (handlebars / ms).toFixed(3)];
    }),
  );
  const goal = { isMet: atLeast };
  checkGoal("Times Handlebars with createHmac", {
    measured: handlebars / ours,
    goal: HANDLEBARS_GOAL,
    ...goal,
  });
  checkGoal("Times cheerio for each recipient", { measured: cheerio / ours, goal: CHEERIO_GOAL, ...goal });
}

function waysOf(source: string): readonly Way[] {
  const rewritten = { id: "bench", syntax: "html", source, text: null, subject: null } as const;
  const template = take(compileTemplate(rewritten, { mergeLanguage: "handlebars" }));
  const compiled = Handlebars.compile(source);
  return [
    {
      name: "cheerio for each recipient",
      run: () => {
        for (const each of batch(CHEERIO_BATCH)) byCheerio(source, each);
      },
    },
    {
      name: "Handlebars compiled, createHmac",
      run: () => {
        for (const each of batch(BATCH)) byHandlebars(compiled, each);
      },
    },
    {
      name: "personalize",
      run: () => {
        for (const each of batch(BATCH)) bySegments(template, each);
      },
    },
  ];
}

/** The next so many of all recipients, again from the first when they have all had their turn. */
function batch(size: number): readonly Recipient[] {
  next = next + size > RECIPIENTS ? 0 : next;
  next += size;
  return recipients.slice(next - size, next);
}

type Recipient = (typeof recipients)[number];

function bySegments(template: CompiledTemplate, { contactId, values }: Recipient): number {
  const payload = { contactId, mailingNumber: 7, purposeNumber: 2, typeNumber: 1, issuedAt };
  const token = signToken({ kind: "personal", ...payload }, keys[0]);
  const { manageSubscriptionsUrl, oneClickUrl } = personalUrls(PUBLIC_URL, token);
  listUnsubscribeHeaders(oneClickUrl);
  return take(personalize(template, { manageSubscriptionsUrl, values }, buffer)).source.length;
}

/** As a pipeline does it: an HMAC over the id, and a string that is encoded for the socket. */
function byHandlebars(compiled: HandlebarsTemplateDelegate, { contactId, values }: Recipient): number {
  const token = hmacToken(contactId);
  const manageSubscriptionsUrl = `${PUBLIC_URL}/s/${token}`;
  return Buffer.from(compiled({ ...values, manageSubscriptionsUrl })).length;
}

function byCheerio(source: string, { contactId, values }: Recipient): number {
  const $ = load(source);
  $('a[href="{{manageSubscriptionsUrl}}"]').attr("href", `${PUBLIC_URL}/s/${hmacToken(contactId)}`);
  const filled = $.html().replace(/\{\{([\w.]+)\}\}/g, (_, path: string) => {
    const name = path.split(".")[0] ?? "";
    return Handlebars.escapeExpression(String(Object(values)[name]));
  });
  return Buffer.from(filled).length;
}

function hmacToken(contactId: number): string {
  const tag = createHmac("sha256", hmacKey).update(`${contactId}:7`).digest("base64url");
  return `${contactId}.${tag}`;
}

function makeSource(words: string): string {
  const head =
    "<!doctype html><html><body><h1>Hello {{first}} {{last}}</h1><p>From {{city}}: {{points}} points.</p>";
  const foot = `<p>Order {{order.id}}</p><p>${LINK}</p></body></html>`;
  const cell = `<td style="padding:12px 24px;font-family:Arial,sans-serif"><a href="https://shop.example.com/p/1">`;
  const row = `<tr>${cell}${words}</a></td></tr>`;
  const rows = Math.floor((TEMPLATE_BYTES - head.length - foot.length - 15) / Buffer.byteLength(row));
  return `${head}<table>${row.repeat(rows)}</table>${foot}`;
}

function take<T>(result: Result<T, unknown>): T {
  if (result.kind === "error") throw new Error(JSON.stringify(result.error));
  return result.value;
}
