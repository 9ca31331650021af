// The gate within a pipeline's own process: the last look before each batch, from standings that are held in memory.
import { parseMailingId } from "../base/ids.ts";
import { err, type Result } from "../base/result.ts";
import { type Config, readConfig } from "../cli/config.ts";
import { makeLogger } from "../cli/logger.ts";
import { repeat } from "../cli/repeat.ts";
import { openStore } from "../cli/wire.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { type PassError, type PassPayload, verifyPass } from "../consent/send-pass.ts";
import { type GateOutcome, lookAgain, type WithheldRecipient } from "../flow/look-again.ts";
import { ResidentRoster } from "../flow/resident-roster.ts";
import { tellUnread, type UnreadRecipient } from "../queue/job-recipients.ts";
import { type GateJobData, parseGateJob } from "../queue/send-gate-jobs.ts";
import { pruneStandingChanges } from "../store/standing-changes.ts";

/** A batch that was looked at. */
export interface GateAnswer extends Pick<Extract<GateOutcome, { kind: "looked" }>, "decidedAt" | "counts"> {
  /** With a problem where the recipient could not be read. */
  readonly withheld: readonly (WithheldRecipient & Partial<UnreadRecipient>)[];
}

/** An open gate. */
export interface SendGate {
  /**
   * Looks at a batch right before it is sent: whoever is not withheld is to be sent to at once. What was committed before
   * the call counts. Throws where what is on record cannot be read: nobody of the batch is to be sent to then.
   */
  check(batch: GateJobData): Promise<GateAnswer>;
  /** Verifies the pass of one decision without asking anybody; it is silent on what was withdrawn since. */
  verifyPass(
    pass: string,
    of: { readonly mailingId: string; readonly email: string },
  ): Result<PassPayload, PassError>;
  /** Lets go of memory and connections. */
  close(): Promise<void>;
}

const KEEP_UP_MS = 5_000;

/**
 * Opens the gate.
 *
 * @param environment As `mailconsent serve` reads it: DATABASE_URL, TOKEN_KEYS, ROSTER_MB and the others.
 * @throws Error that names what is wrong with the environment.
 */
export async function createSendGate(environment: NodeJS.ProcessEnv = process.env): Promise<SendGate> {
  const config = configOf(environment);
  const store = await openStore(config, makeLogger(config.logLevel === "info" ? "warn" : config.logLevel));
  const { deps } = store;
  const isHeld = config.store.kind === "server" && config.rosterMb > 0;
  const roster = isHeld ? new ResidentRoster(deps, { maxMb: config.rosterMb }) : null;
  const upkeep = repeat(deps.log, KEEP_UP_MS, () => roster?.keepUp() ?? pruneStandingChanges(deps.db));
  return {
    async check(batch) {
      const parsed = parseGateJob(batch);
      if (parsed.kind === "error") throw new Error(parsed.error);
      const { request, unread } = parsed.value;
      const outcome = await lookAgain({ ...deps, rosters: roster }, request);
      if (outcome.kind === "refused") throw new Error(outcome.message);
      const { decidedAt, counts } = outcome;
      return { decidedAt, counts, withheld: tellUnread(outcome.withheld, unread, ({ index }) => index) };
    },
    verifyPass(pass, of) {
      const mailingId = parseMailingId(of.mailingId);
      const email = parseEmailAddress(of.email);
      if (mailingId.kind === "error" || email.kind === "error") return err("malformed");
      const scope = { mailingId: mailingId.value, email: email.value };
      return verifyPass(pass, scope, { keys: deps.tokenKeys, now: deps.clock() });
    },
    async close() {
      await upkeep.stop();
      await roster?.close();
      await store.close();
    },
  };
}

function configOf(environment: NodeJS.ProcessEnv): Config {
  const config = readConfig(environment);
  if (config.kind === "ok") return config.value;
  throw new Error(`Cannot open the gate: ${config.error.join("; ")}`);
}
