import { format } from "node:util";
import { unavailability } from "#db/unavailable.ts";
import { log } from "#lib/log.ts";

function note(...said: readonly unknown[]): void {
  const err = said.find((one) => one instanceof Error);
  const words = said.filter((one) => !(one instanceof Error));
  // Of a database that takes nothing the log hears once, not with every post: the disk may be full.
  const level = unavailability(err) === undefined ? "warn" : "debug";
  log()[level]({ source: "console", ...(err && { err }) }, format(...words).trim());
}

/** What others print when something goes wrong, above all Next, becomes lines of the log like everything else. */
export function takeConsole(): void {
  console.error = note;
  console.warn = note;
}
