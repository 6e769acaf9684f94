import { AsyncLocalStorage } from "node:async_hooks";

/** What the front knows of the request that is being answered, and what a page tells the front. */
export interface RequestContext {
  readonly requestId: string;
  /** The address of the client as far as our proxies can be trusted. */
  readonly clientAddress: string;
  /** The path and query that were asked for, to come back to after signing in. */
  readonly path?: string | undefined;
  /** The last event that was recorded in answering: see `noteEvent`. */
  readonly written?: { seq?: number };
  /** Writes an error down under the id of the request. */
  readonly note?: (error: unknown, where: Readonly<Record<string, string>>) => void;
  /** Set by a page whose outward status is not 200: see `setStatus`. */
  status?: number;
  /** What else than its own path the answer hangs on: see `hangOn`. */
  readonly hangsOn?: Set<string>;
  /** Before which instant the answer holds: see `goodUntil`. */
  holdsUntil?: Date;
  /** Set when something could not be read or written now that can be in a moment. */
  unavailable?: boolean;
}

// Next's bundle and `node server.ts` are two module graphs: they meet on the global object.
const key = Symbol.for("masthead.request-context");
const shared = globalThis as { [key]?: AsyncLocalStorage<RequestContext> };
shared[key] ??= new AsyncLocalStorage<RequestContext>();
const storage = shared[key];

/** The request being answered; undefined outside the front (`next dev`, the command line, tests). */
export function requestContext(): RequestContext | undefined {
  return storage.getStore();
}

export function runInRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/**
 * Sets the status that the reader's browser sees, because a page of Next cannot: `notFound()` and throws
 * answer with an empty body. The page then renders its own words. Without the front it does nothing.
 */
export function setStatus(status: 303 | 404 | 410 | 503): void {
  const context = storage.getStore();
  if (context) context.status = status;
}

/** Tells the front that what fails here is worth another try: it answers 503 and says when. */
export function markUnavailable(): void {
  const context = storage.getStore();
  if (context) context.unavailable = true;
}

/** Tells the front that the publication was changed, and which event of the log says so. */
export function noteEvent(seq: number): void {
  const written = storage.getStore()?.written;
  if (written) written.seq = Math.max(written.seq ?? 0, seq);
}

/** Tells the front that the clock alone makes another page of this one, and when. */
export function goodUntil(at: Date): void {
  const context = storage.getStore();
  if (context && (context.holdsUntil === undefined || at < context.holdsUntil)) context.holdsUntil = at;
}

/** Tells the front that the page is to be forgotten with these, too. */
export function hangOn(keys: readonly string[]): void {
  const hangsOn = storage.getStore()?.hangsOn;
  for (const key of keys) hangsOn?.add(key);
}
