import { createServer, type RequestListener, type Server } from "node:http";
import { ConfigurationError } from "#lib/env.ts";
import { boundConnections } from "./connections.ts";

const seconds = 1000;

// Longer than proxies keep theirs, so that it is never us who hang up on a request under way.
export const keepAliveSeconds = 75;

const limits = {
  /** Of the request line and all headers. */
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15 * seconds,
  // A photograph over a slow line takes its time.
  requestTimeout: 300 * seconds,
  keepAliveTimeout: keepAliveSeconds * seconds,
  /** Nothing has come or gone for so long. */
  timeout: 120 * seconds,
  connectionsCheckingInterval: 5 * seconds,
  connections: 2000,
  perAddress: 300,
};

export function httpServer(listener?: RequestListener, own: Partial<typeof limits> = {}): Server {
  const all = { ...limits, ...own };
  const server = createServer(all, listener);
  // Node would drop the headers that are too many in silence: the front refuses such a request.
  server.maxHeadersCount = 0;
  server.timeout = all.timeout;
  boundConnections(server, all);
  return server;
}

function reason(error: Error, host: string, port: number): Error {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new ConfigurationError(`Port ${port} on ${host} is in use: stop the other program or set PORT.`);
  if (code === "EACCES")
    return new ConfigurationError(`Port ${port} needs more rights than this user has: set another PORT.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new ConfigurationError(`HOST=${host} is not an address of this machine.`);
  return error;
}

/**
 * Listens and answers with the port, which the system has chosen if `port` is 0. `shared`: the processes of one
 * primary listen together.
 */
export function listen(server: Server, host: string, port: number, { shared = false } = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(reason(error, host, port)));
    server.listen({ host, port, exclusive: !shared }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
