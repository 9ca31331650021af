// Keeps recording the wishes that were noted while the store could not be reached, for as long as a process runs.
import { join } from "node:path";
import { type NoteKeeper, type RecordNotesDependencies, recordNotes } from "../flow/note-request.ts";
import { openSpool } from "../spool/spool.ts";
import type { Config } from "./config.ts";
import { type Repeated, repeat } from "./repeat.ts";

const LOOK_EVERY_MS = 5_000; // the longest that a wish waits once the store is back

/** Opens the folder of the notes; every process on the same data folder shares it. */
export function openNotes({ dataFolder }: Pick<Config, "dataFolder">): NoteKeeper {
  return openSpool(join(dataFolder, "notes"));
}

/** Records what was noted, now and every few seconds. */
export function keepRecordingNotes(deps: RecordNotesDependencies): Repeated {
  return repeat(deps.log, LOOK_EVERY_MS, async () => {
    const recorded = await recordNotes(deps);
    if (recorded > 0)
      deps.log.info({ recorded }, "Recorded what was noted while the store could not be reached");
  });
}
