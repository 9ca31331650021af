// A real HTTP server that webhooks are sent to, which can fail, stall and redirect.
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A message as it came in. */
export interface ReceivedMessage {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: { readonly type: string; readonly data: Readonly<Record<string, unknown>> };
}

/** A running receiver. */
export interface Receiver {
  readonly url: string;
  readonly received: readonly ReceivedMessage[];
  /** How each message is answered; by 204 until it is set. */
  answer: (message: ReceivedMessage, response: ServerResponse) => void;
  forget(): void;
  close(): Promise<void>;
}

/** Starts a receiver on a free port of this machine. */
export async function startReceiver(): Promise<Receiver> {
  const received: ReceivedMessage[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const { headers } = request;
    const message = { id: `${headers["webhook-id"]}`, headers, body, event: JSON.parse(body) };
    received.push(message);
    receiver.answer(message, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    answer: accept,
    forget: () => {
      received.length = 0;
      receiver.answer = accept;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return receiver;
}

/** Takes a message. */
export function accept(_: ReceivedMessage, response: ServerResponse): void {
  response.writeHead(204).end();
}
