// Shows how far long work is, on standard error: in place on a terminal, a line at a time elsewhere.

const LINE_EVERY_MS = 5_000;

/** Shows progress. */
export interface Progress {
  update(text: string): void;
  /** Leaves the last state standing. */
  done(): void;
}

/** Starts showing progress under a name. */
export function showProgress(name: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let shownAt = 0;
  let last = "";
  let shown = "";
  return {
    update(text) {
      last = text;
      const now = Date.now();
      if (now - shownAt < (stream.isTTY ? 100 : LINE_EVERY_MS)) return;
      shownAt = now;
      shown = text;
      stream.write(stream.isTTY ? `\r\u001b[K${name}: ${text}` : `${name}: ${text}\n`);
    },
    done() {
      if (!stream.isTTY && shown === last) return;
      if (last !== "") stream.write(stream.isTTY ? `\r\u001b[K${name}: ${last}\n` : `${name}: ${last}\n`);
    },
  };
}
