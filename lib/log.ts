import { type Logger, pino } from "pino";
import { env } from "#lib/env.ts";

const key = Symbol.for("masthead.log");
const shared = globalThis as { [key]?: Logger };

/** Standard output may lie on a full disk, and then lines are lost: that stops neither readers nor the server. */
function output() {
  const stream = pino.destination({ dest: 1, sync: true, maxLength: 65_536 });
  stream.on("error", () => undefined);
  return stream;
}

/** The one structured log of the process: a JSON line per entry on standard output. */
export function log(): Logger {
  shared[key] ??= pino({ level: env().logLevel, base: { pid: process.pid } }, output());
  return shared[key];
}
