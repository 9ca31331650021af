// A mailing to many people with everything in it: `npm run send-run -- --recipients 100000 --withdrawals 1000 --kills 4`.
// DATABASE_URL and REDIS_URL name the servers; schemas and keys of its own are removed at the end.
import { Command } from "commander";
import { runMailing } from "../support/send-run.ts";

const command = new Command("npm run send-run --")
  .description("Sends a mailing to a local mail server while people withdraw and processes are killed")
  .option("--recipients <count>", "how many", "100000")
  .option("--withdrawals <count>", "how many of them withdraw meanwhile", "1000")
  .option("--kills <count>", "how often sender and worker are killed, in turns", "4")
  .option("--seed <number>", "who of them, and in which order", "1")
  .parse();

const options = command.opts<{ recipients: string; withdrawals: string; kills: string; seed: string }>();
const outcome = await runMailing({
  recipients: Number(options.recipients),
  withdrawals: Number(options.withdrawals),
  kills: Number(options.kills),
  seed: Number(options.seed),
  tell: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
if (outcome.late > 0 || outcome.twice > 0) process.exitCode = 1;
