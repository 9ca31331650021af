// Shows how far long work is, on standard error: in place on a terminal, a line at a time elsewhere.

const LINE_EVERY_MS = 5_000;
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Shows progress. */
export interface Progress {
  update(text: string): void;
  /** Leaves the last state standing; to be called however the work ended. */
  done(): void;
}

/** Overrides. */
export interface ProgressOptions {
  /** What became of the work, and how it goes on, where somebody stops it with Ctrl-C. */
  readonly whenStopped?: string;
  readonly stream?: NodeJS.WriteStream;
}

/** Starts showing progress under a name. */
export function showProgress(
  name: string,
  { whenStopped = "", stream = process.stderr }: ProgressOptions = {},
): Progress {
  let shownAt = 0;
  let last = "";
  let shown = "";
  const tellStopped = (signal: NodeJS.Signals): void => {
    stream.write(`${stream.isTTY ? "\n" : ""}Stopped${last === "" ? "" : ` at ${last}`}. ${whenStopped}\n`);
    letGo();
    // As if nobody had listened: the process ends by the signal, which its exit code tells.
    process.kill(process.pid, signal);
  };
  const letGo = (): void => {
    for (const signal of SIGNALS) process.off(signal, tellStopped);
  };
  if (whenStopped !== "") for (const signal of SIGNALS) process.on(signal, tellStopped);
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
      letGo();
      if (!stream.isTTY && shown === last) return;
      if (last !== "") stream.write(stream.isTTY ? `\r\u001b[K${name}: ${last}\n` : `${name}: ${last}\n`);
    },
  };
}
