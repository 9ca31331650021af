// Keeps recording the wishes that were noted while the store could not be reached, for as long as a process runs.
import { join } from "node:path";
import type { Logger } from "../base/log.ts";
import { type NoteKeeper, type RecordNotesDependencies, recordNotes } from "../flow/note-request.ts";
import { openSpool } from "../spool/spool.ts";
import type { Config } from "./config.ts";

const LOOK_EVERY_MS = 5_000; // the longest that a wish waits once the store is back

/** Opens the folder of the notes; every process on the same data folder shares it. */
export function openNotes({ dataFolder }: Pick<Config, "dataFolder">): NoteKeeper {
  return openSpool(join(dataFolder, "notes"));
}

/** Records what was noted, now and every few seconds. */
export function keepRecordingNotes(deps: RecordNotesDependencies): { stop(): Promise<void> } {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let turn = look();

  async function look(): Promise<void> {
    await record(deps, deps.log);
    if (isStopped) return;
    timer = setTimeout(() => {
      turn = look();
    }, LOOK_EVERY_MS);
  }

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await turn;
    },
  };
}

async function record(deps: RecordNotesDependencies, log: Logger): Promise<void> {
  try {
    const recorded = await recordNotes(deps);
    if (recorded > 0) log.info({ recorded }, "Recorded what was noted while the store could not be reached");
  } catch (cause) {
    // The store is still down: what was noted stays, and is looked at again.
    log.warn({ cause: cause instanceof Error ? cause.name : typeof cause }, "Notes wait for the store");
  }
}
