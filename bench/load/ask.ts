import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request to a server on this machine, on a connection of its own. */
export async function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Reply> {
  const req = request({ host: "127.0.0.1", port, path, headers: { host: `localhost:${port}`, ...headers } });
  req.end();
  const [res] = await once(req, "response");
  const parts: Buffer[] = [];
  for await (const part of res) parts.push(part);
  return { status: res.statusCode, headers: res.headers, body: Buffer.concat(parts) };
}

/** The status of an answer; undefined while nobody answers. */
export async function statusOf(port: number, path: string): Promise<number | undefined> {
  try {
    return (await ask(port, path)).status;
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** How many bytes an answer is on the wire, its headers too. */
export async function bytesOnTheWire(port: number, path: string): Promise<number> {
  const socket = connect(port, "127.0.0.1");
  socket.end(
    `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`,
  );
  let bytes = 0;
  for await (const part of socket) bytes += part.length;
  return bytes;
}
