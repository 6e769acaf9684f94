import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import type { RunningServer } from "#e2e/server.ts";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string;
}

/** Sends exactly this, byte for byte: `fetch` would tidy the path and add headers of its own. */
export async function ask(site: RunningServer, path: string, what: Ask = {}): Promise<Reply> {
  const { port } = new URL(site.address);
  const { method = "GET", headers = {}, body } = what;
  const req = request({
    host: "127.0.0.1",
    port,
    path,
    method,
    headers: { host: `localhost:${port}`, ...headers },
  });
  // Once it has its answer, a client that still sends may be cut off.
  req.on("error", () => undefined);
  req.end(body);
  const [res] = await once(req, "response");
  const parts: Buffer[] = [];
  for await (const part of res) parts.push(part);
  return { status: res.statusCode, headers: res.headers, text: Buffer.concat(parts).toString() };
}

/** The text of a page as a person reads it, without what only scripts read. */
export function wordsOf(reply: Reply): string {
  const visible = reply.text.replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ");
  return visible.replace(/\s+/g, " ").trim();
}

const boundary = "----lantern";

type Field = readonly [name: string, value: string];

/** A multipart body and the headers that go with it. */
export function formBody(fields: readonly Field[]) {
  const parts = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', "%22")}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.from(`${parts.join("")}--${boundary}--\r\n`);
  return { body, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } };
}

/** What a browser without JavaScript sends that posts a form of our own page. */
export async function post(
  site: RunningServer,
  path: string,
  fields: readonly Field[],
  headers: Record<string, string> = {},
): Promise<Reply> {
  const { body, headers: own } = formBody(fields);
  const from = { origin: site.address, "sec-fetch-site": "same-origin" };
  const length = { "content-length": String(body.length) };
  return ask(site, path, { method: "POST", body, headers: { ...own, ...length, ...from, ...headers } });
}

function decoded(text: string): string {
  return text.replace(/&(quot|amp|lt|gt|#x27|#39);/g, (_, name: string) => {
    return ({ quot: '"', amp: "&", lt: "<", gt: ">" } as Record<string, string>)[name] ?? "'";
  });
}

/** The hidden fields of the form that calls itself `name`: with them a form can be sent without a browser. */
export function hiddenFields(page: string, name: string): Field[] {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(`name="form" value="${name}"`)) ?? "";
  return [...form.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, rest = ""]) => {
    const [, field = ""] = /name="([^"]*)"/.exec(rest) ?? [];
    const [, value = ""] = /value="([^"]*)"/.exec(rest) ?? [];
    return [decoded(field), decoded(value)] as const;
  });
}
