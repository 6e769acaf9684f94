import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { unavailability } from "#db/unavailable.ts";
import { log } from "#lib/log.ts";
import { markUnavailable, type RequestContext } from "#lib/request-context.ts";
import { comeAgain } from "./answer.ts";
import { unavailableWords, type Words } from "./words.ts";

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];

/** Next says 500 to every error; where it was the database that takes nothing now, the answer is 503. */
export function outwardFault(status: number, { unavailable }: RequestContext): number {
  return status >= 500 && unavailable ? 503 : status;
}

export function wordsOfFault(status: number, { unavailable }: RequestContext): Words | undefined {
  return status === 503 && unavailable ? unavailableWords : undefined;
}

/** Lets Next answer a program itself, but for the status of such a fault. */
export function tellUnavailable(res: ServerResponse, context: RequestContext): void {
  const writeHead = res.writeHead.bind(res);
  const told = (status: number, reason?: string | Headers, headers?: Headers): ServerResponse => {
    const outward = outwardFault(status, context);
    for (const [name, value] of Object.entries(outward === status ? {} : comeAgain(outward))) {
      res.setHeader(name, value);
    }
    return typeof reason === "string" ? writeHead(outward, reason, headers) : writeHead(outward, reason);
  };
  Object.defineProperty(res, "writeHead", { value: told, configurable: true });
}

/** Writes down what failed; of a database that takes nothing the log has heard already. */
export function noteFault(error: unknown, about: Readonly<Record<string, string>>): void {
  const reason = unavailability(error);
  if (reason === undefined) log().error({ err: error, ...about }, "a page, route or action failed");
  else {
    markUnavailable();
    log().debug({ err: error, reason, ...about }, "the database took nothing");
  }
}
