import { type IncomingHttpHeaders, IncomingMessage } from "node:http";

interface Part {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer | undefined;
}

function withoutBody(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(content-(?!security-policy$)|transfer-encoding$|expect$|trailer$)/.test(name),
  );
  return Object.fromEntries(kept);
}

function request(like: IncomingMessage, { method, url, headers, body }: Part): IncomingMessage {
  const again = new IncomingMessage(like.socket);
  again.method = method;
  again.url = url;
  again.headers = headers;
  again.httpVersion = like.httpVersion;
  again.httpVersionMajor = like.httpVersionMajor;
  again.httpVersionMinor = like.httpVersionMinor;
  // Node destroys the socket of an incomplete request once it has been read.
  again.complete = true;
  if (body) again.push(body);
  again.push(null);
  return again;
}

/** The same request once more, with the body that has already been read. */
export function replay(req: IncomingMessage, body: Buffer): IncomingMessage {
  const { "content-type": type } = req.headers;
  const headers = {
    ...withoutBody(req.headers),
    ...(type === undefined ? {} : { "content-type": type }),
    "content-length": String(body.length),
  };
  return request(req, { method: req.method ?? "POST", url: req.url ?? "/", headers, body });
}

/** A request of our own for the page that a form stands on, as the person who posted it would see it. */
export function pageOf(req: IncomingMessage): IncomingMessage {
  const { origin: _, ...headers } = withoutBody(req.headers);
  const plain = Object.entries(headers).filter(([name]) => !/^(rsc$|next-|sec-|if-|range$)/.test(name));
  return request(req, {
    method: "GET",
    url: req.url ?? "/",
    headers: Object.fromEntries(plain),
    body: undefined,
  });
}

/** A request for a page as anybody would make it: nothing of who asks, but the address in its one spelling. */
export function canonicalRequest(req: IncomingMessage, url: string): IncomingMessage {
  const { host, "x-forwarded-host": forwarded } = req.headers;
  const headers = { host, "x-forwarded-host": forwarded, accept: "text/html", "user-agent": "Masthead" };
  return request(req, { method: "GET", url, headers, body: undefined });
}
