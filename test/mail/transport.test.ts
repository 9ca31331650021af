import { readdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderTransport, type OutgoingMail, smtpTransport } from "../../src/mail/transport.ts";
import { makeFolder } from "../support/command.ts";

const MAIL: OutgoingMail = {
  from: { name: "Harbour Museum", address: "no-reply@example.com" },
  to: "ann@example.com",
  subject: "Uw link – aanmeldingen",
  html: "<p>https://mail.example.com/s/AbC</p>",
  text: "https://mail.example.com/s/AbC\n",
};

const received: string[] = [];
let server: SMTPServer;
let url: string;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom({ address }, _session, done) {
      done(address === "nobody@example.com" ? Object.assign(new Error("No"), { responseCode: 550 }) : null);
    },
    onRcptTo({ address }, _session, done) {
      const code = { "gone@example.com": 550, "busy@example.com": 451 }[address];
      done(code === undefined ? null : Object.assign(new Error("No"), { responseCode: code }));
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

test("smtpTransport hands a mail on, marked as written by no person", async () => {
  const { transport, close } = smtpTransport(url);
  expect(await transport(MAIL)).toBe("sent");
  close();
  const mail = await PostalMime.parse(received.at(-1) ?? "");
  expect(mail).toMatchObject({
    from: { name: "Harbour Museum", address: "no-reply@example.com" },
    to: [{ address: "ann@example.com" }],
    subject: MAIL.subject,
    text: expect.stringContaining(MAIL.text),
  });
  expect(mail.html?.trim()).toBe(MAIL.html);
  expect(mail.headers).toContainEqual(
    expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }),
  );
});

test("smtpTransport tells a refusal for good from one for now", async () => {
  const { transport, close } = smtpTransport(url);
  expect(await transport({ ...MAIL, to: "gone@example.com" })).toBe("refused");
  await expect(transport({ ...MAIL, to: "busy@example.com" })).rejects.toThrow();
  const from = { name: "", address: "nobody@example.com" };
  await expect(transport({ ...MAIL, from })).rejects.toThrow("550");
  close();
  const nobody = smtpTransport("smtp://127.0.0.1:1");
  await expect(nobody.transport(MAIL)).rejects.toThrow("ECONNREFUSED");
  nobody.close();
});

test("smtpTransport lets nobody put a header in by an address or a subject", async () => {
  const { transport, close } = smtpTransport(url);
  await transport({ ...MAIL, subject: "Hello\r\nBcc: eve@example.com", to: "ann@example.com" });
  close();
  const mail = await PostalMime.parse(received.at(-1) ?? "");
  expect(mail.headers.map(({ key }) => key)).not.toContain("bcc");
});

test("folderTransport writes files that mail programs open, and nothing by halves", async () => {
  const { folder, remove } = makeFolder();
  const transport = folderTransport(join(folder, "outgoing"));
  expect(await transport(MAIL)).toBe("sent");
  expect(await transport({ ...MAIL, to: "bob@example.com" })).toBe("sent");
  const files = readdirSync(join(folder, "outgoing"));
  expect(files.filter((name) => name.endsWith(".eml"))).toHaveLength(2);
  expect(files).toHaveLength(2);
  const mails = await Promise.all(
    files.map((name) => PostalMime.parse(readFileSync(join(folder, "outgoing", name)))),
  );
  expect(mails.flatMap(({ to }) => to?.map(({ address }) => address)).sort()).toEqual([
    "ann@example.com",
    "bob@example.com",
  ]);
  remove();
});
