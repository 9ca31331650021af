// Hands composed mails on: to a mail server, or where none is configured into a folder for the operator to look at.
import { createHash } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { readSmtpFailure } from "../delivery/read-failure.ts";
import { ensureFolder } from "../files/ensure-folder.ts";
import type { ComposedMail } from "./compose-mail.ts";

/** A mail with its envelope. */
export type OutgoingMail = ComposedMail & {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
};

/** Hands one mail on. `refused`: for good; it throws where trying again may help. */
export type Transport = (mail: OutgoingMail) => Promise<"sent" | "refused">;

const CONNECTION_TIMEOUT_MS = 10_000;
const SOCKET_TIMEOUT_MS = 60_000;

/** Sends to a mail server. */
export function smtpTransport(url: string): { readonly transport: Transport; close(): void } {
  const smtp = nodemailer.createTransport({
    url,
    pool: true,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: CONNECTION_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
  });
  return {
    async transport(mail) {
      try {
        await smtp.sendMail(messageOf(mail));
        return "sent";
      } catch (cause) {
        if (readSmtpFailure(cause)?.kind === "refused") return "refused";
        throw cause;
      }
    },
    close: () => smtp.close(),
  };
}

/** Writes into a folder, one file a mail, as mail programs open them. */
export function folderTransport(folder: string): Transport {
  const toFile = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (mail) => {
    const { message } = await toFile.sendMail(messageOf(mail));
    if (!Buffer.isBuffer(message)) throw new Error("Cannot write a mail: nothing was composed");
    ensureFolder(folder, { mode: 0o700 });
    const name = createHash("sha256").update(message).digest("hex").slice(0, 16);
    const unfinished = join(folder, `${name}.unfinished`);
    await writeFile(unfinished, message, { mode: 0o600 });
    await rename(unfinished, join(folder, `${name}.eml`));
    return "sent";
  };
}

function messageOf({ from, to, subject, html, text }: OutgoingMail) {
  // RFC 3834: no out-of-office note shall come back.
  const headers = { "Auto-Submitted": "auto-generated" };
  return {
    from,
    to: { name: "", address: to },
    subject,
    html,
    text,
    headers,
    disableUrlAccess: true,
    disableFileAccess: true,
  };
}
