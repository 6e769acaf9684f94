import { IncomingMessage, ServerResponse, STATUS_CODES } from "node:http";
import { Socket } from "node:net";
import { keepAliveSeconds } from "./listen.ts";

/** The head and the bytes of an answer, each as one text of which a character is a byte. */
export interface JoinedHead {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  readonly length: number;
}

export function joinHead(status: number, head: readonly string[], body: Buffer): JoinedHead {
  const lines = head.map((text, i) => (i % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join("");
  const first = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
  return { status, head: first + lines, body: body.toString("latin1"), length: body.length };
}

let ownLines: string | undefined;

/** What Node adds to every head; made anew each second. */
function linesOfNode(): string {
  if (ownLines === undefined) {
    const now = new Date();
    ownLines = `Date: ${now.toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}\r\n\r\n`;
    setTimeout(() => {
      ownLines = undefined;
    }, 1000 - now.getMilliseconds()).unref();
  }
  return ownLines;
}

function put(res: ServerResponse, { status, head, body, length }: JoinedHead): void {
  res.statusCode = status;
  Reflect.set(res, "_header", head + linesOfNode());
  Reflect.set(res, "_contentLength", length);
  res.end(body, "latin1");
}

/** What goes over the line when `send` answers. */
function bytesOf(send: (res: ServerResponse) => void): string {
  const line = new Socket();
  let bytes = "";
  const write = (chunk: string | Buffer, encoding: BufferEncoding) => {
    bytes += Buffer.from(chunk.toString("latin1"), encoding === "utf8" ? "utf8" : "latin1").toString(
      "latin1",
    );
    return true;
  };
  Object.defineProperty(line, "write", { value: write });
  const req = Object.assign(new IncomingMessage(line), { httpVersionMajor: 1, httpVersionMinor: 1 });
  const res = new ServerResponse(req);
  Reflect.set(res, "_keepAliveTimeout", keepAliveSeconds * 1000);
  res.assignSocket(line);
  send(res);
  return bytes;
}

/** Tried once: whether this Node sends the same for a head that was joined before as for one by the book. */
function isUnderstood(): boolean {
  const head = ["content-type", "text/plain", "content-length", "3"];
  const body = Buffer.from([0xe4, 0x00, 0x0a]);
  const byTheBook = (res: ServerResponse) => res.writeHead(200, head).end(body);
  return bytesOf(byTheBook) === bytesOf((res) => put(res, joinHead(200, head, body)));
}

let understood: boolean | undefined;

/**
 * Sends an answer whose head was joined when the page was remembered: Node checks and joins the lines of a head for
 * every answer, a fifth of what a remembered page costs. False where that is not to be had: nothing was sent.
 */
export function sendJoined(res: ServerResponse, joined: JoinedHead): boolean {
  understood ??= isUnderstood();
  const plain = joined.status === 200 && res.shouldKeepAlive && res.getHeaderNames().length === 0;
  if (!understood || !plain || res.req.method !== "GET") return false;
  put(res, joined);
  return true;
}
