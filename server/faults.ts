import { log } from "#lib/log.ts";
import { takeConsole } from "./console-to-log.ts";

/**
 * What happens to an error that nobody caught. Next has handlers of its own that print it and go on, in a
 * process whose state nobody knows: ours take their place, so call this after Next is there.
 */
export function takeFaults(stop: (code: number) => void): void {
  takeConsole();
  process.removeAllListeners("uncaughtException");
  process.removeAllListeners("unhandledRejection");
  process.on("uncaughtException", (error) => {
    log().fatal({ err: error }, "an error that nobody caught: the server stops");
    stop(1);
  });
  // A render that was given up leaves promises behind that nobody awaits: no reason to stop.
  process.on("unhandledRejection", (reason) => {
    log().error({ err: reason }, "a rejection that nobody handled");
  });
}
