// Mail servers for tests: a real one that takes what it is sent, and one that follows a script down to its faults.

import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import { SMTPServer } from "smtp-server";

/** A message that a server took. */
export interface TakenMessage {
  readonly to: string;
  readonly raw: Buffer;
  /** By `performance.now()`. */
  readonly at: number;
}

/** A server that listens. */
export interface TestMailServer {
  readonly url: string;
  readonly taken: readonly TakenMessage[];
  close(): Promise<void>;
}

/**
 * Starts a server that takes everything.
 *
 * @param beforeAnswer What happens between a message and its answer.
 */
export async function startMailServer(
  beforeAnswer: (to: string) => Promise<unknown> = async () => {},
): Promise<TestMailServer> {
  const taken: TakenMessage[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    maxClients: 50,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        taken.push({ to, raw: Buffer.concat(chunks), at: performance.now() });
        beforeAnswer(to).then(() => done(), done);
      });
    },
  });
  server.on("error", () => {}); // a client that is killed resets its connection
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** What a scripted server does at one step: answers, says nothing, or hangs up. */
export type Step = string | "stall" | "drop";

/** What it does instead of the good answers. `data`: while the message comes; `end`: after its dot. */
export interface Script {
  readonly greeting?: Step;
  readonly mail?: Step;
  readonly rcpt?: Step | ((line: string) => Step);
  readonly data?: Step;
  readonly end?: Step;
}

/** Starts a server that follows a script; `whole` counts messages that came to their dot. */
export async function startScripted(
  script: Script,
): Promise<{ readonly url: string; readonly whole: () => number; close(): Promise<void> }> {
  let whole = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    const act = (step: Step): void => {
      if (step === "drop") socket.destroy();
      else if (step !== "stall") socket.write(`${step}\r\n`);
    };
    let inData = false;
    let buffered = "";
    act(script.greeting ?? "220 test ESMTP");
    socket.on("data", (chunk) => {
      buffered += chunk.toString();
      if (inData && script.data === "drop") socket.destroy();
      for (;;) {
        const end = inData ? buffered.indexOf("\r\n.\r\n") : buffered.indexOf("\r\n");
        if (end < 0) return;
        const line = buffered.slice(0, end);
        buffered = buffered.slice(end + (inData ? 5 : 2));
        if (inData) {
          inData = false;
          whole += 1;
          act(script.end ?? "250 taken");
        } else if (/^(?:EHLO|HELO)/i.test(line)) act("250 test");
        else if (/^MAIL/i.test(line)) act(script.mail ?? "250 fine");
        else if (/^RCPT/i.test(line)) {
          const { rcpt = "250 fine" } = script;
          act(typeof rcpt === "function" ? rcpt(line) : rcpt);
        } else if (/^DATA/i.test(line)) {
          inData = script.data === undefined || script.data === "drop";
          act(inData ? "354 go on" : (script.data ?? "354 go on"));
        } else act(/^QUIT/i.test(line) ? "221 bye" : "250 fine");
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    whole: () => whole,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
