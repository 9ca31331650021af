// The log of a process: JSON, one line each, on standard error.
import { pino } from "pino";
import type { Logger } from "../base/log.ts";
import type { Config } from "./config.ts";

/** Makes the logger: JSON lines on standard error, so that results on standard output stay clean. */
export function makeLogger(level: Config["logLevel"]): Logger {
  return pino({ level, base: null }, pino.destination(2));
}
