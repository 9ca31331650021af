// COPY FROM STDIN for the driver, which has the messages for it and no way to ask for them. For benches alone.
import type pg from "pg";

/** The messages of the driver's connection that COPY takes. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Copies lines into a table. */
export function copyIn(client: pg.Client, statement: string, lines: Buffer): Promise<void> {
  return new Promise((done, fail) => {
    const submittable = {
      submit: (connection: CopyConnection) => connection.query(statement),
      handleCopyInResponse(connection: CopyConnection) {
        connection.sendCopyFromChunk(lines);
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => done(),
      handleError: (cause: Error) => fail(cause),
    };
    client.query(submittable as never);
  });
}
