import { type Logger, pino } from "pino";
import { env } from "#lib/env.ts";

const key = Symbol.for("masthead.log");
const shared = globalThis as { [key]?: Logger };

/** The one structured log of the process: a JSON line per entry on standard output. */
export function log(): Logger {
  shared[key] ??= pino({ level: env().logLevel, base: { pid: process.pid } });
  return shared[key];
}
