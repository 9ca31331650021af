// The sender's part of `mailconsent serve`: batches that were decided go to the mail server, each after a last look.
import { openSmtpPool } from "../delivery/smtp-pool.ts";
import { ResidentRoster } from "../flow/resident-roster.ts";
import { startSender } from "../queue/sender.ts";
import type { WorkerOptions } from "../queue/worker.ts";
import { pruneStandingChanges } from "../store/standing-changes.ts";
import type { Config } from "./config.ts";
import { CommandError } from "./errors.ts";
import { type Repeated, repeat } from "./repeat.ts";
import type { System } from "./wire.ts";

const KEEP_UP_MS = 5_000;
const JOBS_AT_ONCE = 2; // one is sent while the other is looked at

/**
 * Starts the sender. When it is stopped it begins no further message, and waits for those under way; what is left of its
 * jobs is taken up by another sender, or by this one when it starts again.
 */
export async function startSenderRole(
  { backend, deps }: System,
  config: Config,
  onEnded: NonNullable<WorkerOptions["onEnded"]>,
): Promise<Repeated> {
  const { smtpUrl, mailFrom, smtpConnections, smtpPerSecond, dkim } = config;
  if (smtpUrl === null)
    throw new CommandError(
      "input",
      "Cannot start the sender: SMTP_URL is not set; give it your mail server, such as smtps://user:password@host",
    );
  const pool = openSmtpPool({
    url: smtpUrl,
    from: mailFrom,
    maxConnections: smtpConnections,
    perSecond: smtpPerSecond,
    dkim,
  });
  const isHeld = config.store.kind === "server" && config.rosterMb > 0;
  const roster = isHeld ? new ResidentRoster(deps, { maxMb: config.rosterMb }) : null;
  const upkeep = repeat(deps.log, KEEP_UP_MS, () => roster?.keepUp() ?? pruneStandingChanges(deps.db));
  const stopping = new AbortController();
  const sending = { ...deps, rosters: roster, deliver: pool.deliver, signal: stopping.signal };
  const sender = await startSender(backend, sending, { concurrency: JOBS_AT_ONCE, onEnded });
  return {
    async stop() {
      stopping.abort(new Error("the sender is being stopped"));
      await sender.close();
      pool.close();
      await upkeep.stop();
      await roster?.close();
    },
  };
}
