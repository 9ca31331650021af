// A hundred thousand forged, cut off and changed tokens: none may be accepted, none answered unlike an unknown one.
import type { ContactId } from "../../src/base/ids.ts";
import { parseTokenKeys, signToken, type TokenPayload } from "../../src/consent/preference-token.ts";
import { RosterOnDemand } from "../../src/flow/roster-on-demand.ts";
import { openDatabase } from "../../src/store/database.ts";
import { buildApp } from "../../src/web/app.ts";
import { forgeTokens } from "../support/forged-tokens.ts";
import { answerTo, WAYS, type Way } from "../support/unknown-links.ts";
import { silentLog } from "./support/consent-world.ts";

const TOKENS = 100_000;
const SIGNED = 1_000;
const SEED = 20_261_126;

const FIRST_WAY: Way = ["GET", "/s/"];

const keys = parseTokenKeys("f".repeat(43));
if (keys.kind === "error") throw new Error(keys.error);
const [key] = keys.value;
const payloadOf = (number: number): TokenPayload => ({
  kind: "personal",
  contactId: number as ContactId,
  mailingNumber: 1,
  purposeNumber: 2,
  typeNumber: 1,
  issuedAt: new Date("2026-11-01T00:00:00Z"),
});
const signed = Array.from({ length: SIGNED }, (_, index) => signToken(payloadOf(index + 1), key));
// A store at whose address nobody answers: a token that is accepted gets 503 or 202 and stands out all the more.
const { db, close } = openDatabase({
  connection: { host: "127.0.0.1", port: 1, user: "nobody", database: "nothing" },
  schema: "nothing",
  maxConnections: 1,
  log: silentLog,
});
const flow = { db, clock: () => new Date(), log: silentLog };
const app = buildApp({
  flow,
  standings: new RosterOnDemand(flow, { maxMb: 0 }),
  tokenKeys: keys.value,
  publicUrl: "https://mail.example.com",
  readiness: async () => ({ ok: true, missing: [] }),
  notes: { keep: async () => {}, list: async () => [], remove: async () => {}, setAside: async () => {} },
  trustedProxies: 0,
  webhookNetworks: [],
  catalogueMaxAgeMs: 1_000,
  provider: null,
  queues: null,
  watch: null,
});

const unknown = new Map<Way, string>();
for (const way of [FIRST_WAY, ...WAYS]) unknown.set(way, await answerTo(app, way, "A".repeat(55)));
let tried = 0;
let differing = 0;
for (const forged of forgeTokens(TOKENS, { seed: SEED, signed, payload: payloadOf(7) })) {
  const way = WAYS[tried % WAYS.length] ?? FIRST_WAY;
  tried += 1;
  if ((await answerTo(app, way, forged)) === unknown.get(way)) continue;
  differing += 1;
  process.stdout.write(`${way.join(" ")}: answered otherwise: ${JSON.stringify(forged)}\n`);
}
const accepted = await answerTo(app, FIRST_WAY, signed[0] ?? "");
if (accepted === unknown.get(FIRST_WAY))
  throw new Error("A signed token is answered as an unknown one: nothing was tried");
process.stdout.write(
  `${tried.toLocaleString("en")} forged tokens, ${WAYS.length} ways to ask: ${differing} accepted or answered otherwise\n`,
);
if (differing > 0) process.exitCode = 1;
await close();
