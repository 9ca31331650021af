// What a server's background processes would do and a single backend does not: vacuum, and checkpoints.

/** How often dead rows are reclaimed: a queue leaves 5 MB of them in 4,000 jobs. */
export const VACUUM_EVERY_MS = 10 * 60_000;
const CHECKPOINT_CHECK_EVERY_MS = 1_000;
/** Write-ahead log above this makes the next start slow. `max_wal_size` alone has no effect in a single backend. */
const MAX_WAL_BYTES = 64 * 1024 * 1024;
const CHECKPOINT_IF_DUE = `DO $$ BEGIN
  IF (SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) > ${MAX_WAL_BYTES} FROM pg_control_checkpoint())
  THEN CHECKPOINT; END IF; END $$`;

/**
 * Keeps the database small while it is served.
 *
 * @param {import("./wire.js").Wire} wire
 * @param {{vacuumEveryMs?: number}} [options]
 * @returns {() => void} Stops it.
 */
export function keepTidy(wire, { vacuumEveryMs = VACUUM_EVERY_MS } = {}) {
  let seen = wire.batchCount;
  const timers = [
    every(vacuumEveryMs, () => wire.run("VACUUM (ANALYZE)")),
    every(CHECKPOINT_CHECK_EVERY_MS, async () => {
      if (wire.batchCount === seen) return;
      seen = wire.batchCount;
      await wire.run(CHECKPOINT_IF_DUE);
    }),
  ];
  return () => timers.forEach(clearInterval);
}

/** Starts work at an interval, and skips a beat while the last one still waits for its turn. */
function every(/** @type {number} */ intervalMs, /** @type {() => Promise<void>} */ work) {
  let isUnderWay = false;
  return setInterval(async () => {
    if (isUnderWay) return;
    isUnderWay = true;
    await work();
    isUnderWay = false;
  }, intervalMs);
}
