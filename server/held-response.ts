import {
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import type { Answer } from "./answer.ts";

type Headers = OutgoingHttpHeaders | OutgoingHttpHeader[];
type Done = (error?: Error | null) => void;

function bytesOf(chunk: unknown, encoding: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  const known = typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
  return Buffer.from(String(chunk), known);
}

/** A response without a socket: what Next writes to it is kept, and nobody sees it before it is whole. */
export class HeldResponse extends ServerResponse {
  readonly #parts: Buffer[] = [];
  readonly #whole = Promise.withResolvers<Answer | undefined>();

  constructor(req: IncomingMessage) {
    super(req);
    // Next asks before it writes an error over what it has written.
    Object.defineProperty(this, "headersSent", { get: () => this.finished });
  }

  /** The response; undefined if nobody waits for it any more. */
  get whole(): Promise<Answer | undefined> {
    return this.#whole.promise;
  }

  /** Nobody waits for it any more, or there is something else to say. */
  abandon(instead?: Answer): void {
    this.#whole.resolve(instead);
    if (!this.finished) this.emit("close");
  }

  override writeHead(status: number, reason?: string | Headers, headers?: Headers): this {
    this.statusCode = status;
    const given = typeof reason === "object" ? reason : headers;
    if (Array.isArray(given)) {
      for (let i = 0; i + 1 < given.length; i += 2) this.#set(String(given[i]), given[i + 1]);
      return this;
    }
    for (const [name, value] of Object.entries(given ?? {})) this.#set(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.#keep(chunk, encoding);
    const callback = typeof encoding === "function" ? encoding : done;
    if (callback) process.nextTick(callback);
    return true;
  }

  override end(chunk?: unknown, encoding?: BufferEncoding | Done, done?: Done): this {
    if (this.finished) return this;
    if (typeof chunk !== "function") this.#keep(chunk, encoding);
    const callback = [chunk, encoding, done].find((one): one is Done => typeof one === "function");
    this.finished = true;
    process.nextTick(() => {
      callback?.();
      this.emit("finish");
      this.emit("close");
    });
    const body = Buffer.concat(this.#parts);
    this.#whole.resolve({ status: this.statusCode, headers: { ...this.getHeaders() }, body });
    return this;
  }

  #set(name: string, value: OutgoingHttpHeader | undefined): void {
    if (value !== undefined) this.setHeader(name, value);
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (chunk !== undefined && chunk !== null) this.#parts.push(bytesOf(chunk, encoding));
  }
}
