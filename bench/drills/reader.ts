import { once } from "node:events";
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

async function whole(response: IncomingMessage): Promise<Reply> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, text: Buffer.concat(parts).toString() };
}

/** Longer than any promise: whoever has no answer by now gets none. */
const patience = 30_000;

/** The answer, or undefined if the connection broke, or fell silent, before it was whole. */
export async function ask(port: number, path: string, { method = "GET", headers, body }: Ask = {}) {
  const host = { host: `localhost:${port}` };
  const req = request({ port, host: "127.0.0.1", path, method, agent, headers: { ...host, ...headers } });
  req.setTimeout(patience, () => req.destroy());
  req.end(body);
  try {
    const [response] = await once(req, "response");
    return await whole(response);
  } catch {
    return undefined;
  }
}

export type Field = readonly [name: string, value: string];

/** The words of a comment, and where they come from. */
export interface Words {
  readonly body: string;
  readonly name?: string;
  readonly key?: string;
  /** The address of the reader, as our proxy tells it. */
  readonly address?: string;
}

const boundary = "----masthead-drill";

function multipart(fields: readonly Field[]): Buffer {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(`${parts.join("")}--${boundary}--\r\n`);
}

function plain(text: string): string {
  const named: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">" };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (found, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? found;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** The hidden fields of the form on a page that calls itself `name`. */
export function hiddenFields(page: string, name: string): Field[] {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(`name="form" value="${name}"`)) ?? "";
  return [...form.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, rest = ""]) => {
    const of = (attribute: string) => new RegExp(`${attribute}="([^"]*)"`).exec(rest)?.[1] ?? "";
    return [plain(of("name")), plain(of("value"))] as const;
  });
}

/** Posts fields to a page as a browser without JavaScript does. */
export async function postFields(
  port: number,
  path: string,
  fields: readonly Field[],
  address = "192.0.2.1",
) {
  const body = multipart(fields);
  const headers = {
    "content-type": `multipart/form-data; boundary=${boundary}`,
    "content-length": String(body.length),
    origin: `http://localhost:${port}`,
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": address,
  };
  return ask(port, path, { method: "POST", headers, body });
}

/** Opens a story and keeps its form. */
export async function openForm(port: number, path: string): Promise<Field[]> {
  const page = await ask(port, path);
  const fields = hiddenFields(page?.text ?? "", "comment");
  if (fields.length === 0) throw new Error(`There is no form on ${path}: ${page?.status}`);
  return fields;
}

export async function postComment(port: number, path: string, form: readonly Field[], words: Words) {
  const { body, name = "Drill", key, address } = words;
  const typed: Field[] = [...form, ["body", body], ["name", name], ["email", ""], ["website", ""]];
  if (key !== undefined) typed.push(["key", key]);
  return postFields(port, path, typed, address);
}

let readers = 0;

/** An address that nobody has posted from, in a network that nobody has posted from. */
export function newAddress(): string {
  readers++;
  return `${10 + (readers >> 16)}.${(readers >> 8) & 255}.${readers & 255}.7`;
}
