import { type DestinationStream, type LevelWithSilent, type Logger, pino } from "pino";
import { env } from "#lib/env.ts";
import { toldOf } from "#lib/log-error.ts";
import { safeLine } from "#lib/log-line.ts";
import { type RequestContext, requestContext } from "#lib/request-context.ts";

const key = Symbol.for("masthead.log");
const shared = globalThis as { [key]?: Logger };

const secret = ["password", "token", "secret", "cookie", "authorization", "email"];

const mostKept = 1024 * 1024;

/** Standard output. While it takes nothing, because its disk is full, the server goes on and a part is kept for later. */
function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true, maxLength: mostKept });
  output.on("error", () => undefined);
  return output;
}

/** Whatever is written while a request is answered can be found by the number on its error page. */
function ofRequest(context: RequestContext | undefined) {
  return context ? { requestId: context.requestId } : {};
}

/** A log of one JSON line for each entry, in which no text can end a line or pretend to be another. */
export function newLog(level: LevelWithSilent, output: DestinationStream = standardOutput()): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ofRequest(requestContext()),
    serializers: { err: toldOf },
    redact: { paths: [...secret, ...secret.map((name) => `*.${name}`)], censor: "[secret]" },
    hooks: { streamWrite: safeLine },
  };
  return pino(options, output);
}

/** The one structured log of the process. */
export function log(): Logger {
  shared[key] ??= newLog(env().logLevel);
  return shared[key];
}

/** Puts another log in the place of the one on standard output: for tests. */
export function replaceLog(replacement: Logger | undefined): void {
  if (replacement) shared[key] = replacement;
  else delete shared[key];
}
