// How much garbage a process keeps that streams far more than it holds.
import { setFlagsFromString } from "node:v8";

/**
 * Lets the engine collect garbage once it is half as much as what is in use, not three times as much: beside the standings
 * of ten million contacts that is a fifth of all memory. It costs up to a quarter of the processor time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
