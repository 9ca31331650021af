// Keeps sending the mails that recipients ask for, for as long as a worker runs.
import { join } from "node:path";
import type { FilterDependencies } from "../flow/filter-recipients.ts";
import { type SendMail, sendMails } from "../flow/send-mails.ts";
import { composeMail } from "../mail/compose-mail.ts";
import { folderTransport, smtpTransport, type Transport } from "../mail/transport.ts";
import { loadSettings } from "../store/settings.ts";
import type { Config } from "./config.ts";
import { type Repeated, repeat } from "./repeat.ts";

const LOOK_EVERY_MS = 2_000; // somebody waits at their mailbox

/** Sends what is due, now and every few seconds; without a mail server into a folder, which the log names. */
export function keepSendingMails(deps: FilterDependencies, config: Config): Repeated {
  const { transport, close } = openTransport(deps, config);
  const sendMail: SendMail = async (mail) => {
    const settings = await loadSettings(deps.db);
    const composed = composeMail(mail, { publicUrl: config.publicUrl, settings });
    const from = { name: settings.senderName ?? "", address: config.mailFrom };
    return transport({ ...composed, from, to: mail.to });
  };
  const repeated = repeat(deps.log, LOOK_EVERY_MS, async () => {
    await sendMails({ ...deps, sendMail });
  });
  return {
    async stop() {
      await repeated.stop();
      close();
    },
  };
}

function openTransport(
  { log }: FilterDependencies,
  { smtpUrl, dataFolder }: Config,
): { readonly transport: Transport; close(): void } {
  if (smtpUrl !== null) return smtpTransport(smtpUrl);
  const folder = join(dataFolder, "outgoing-mail");
  log.warn({ folder }, "Mails that recipients ask for are written into a folder: set SMTP_URL to send them");
  return { transport: folderTransport(folder), close: () => {} };
}
