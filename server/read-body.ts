import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** What is too long to be accepted is still read up to here, to be handed back to the one who typed it. */
const salvageLimit = 1024 * 1024;

export type Body =
  | { readonly ok: true; readonly bytes: Buffer }
  /** `bytes` are there if the whole of it could still be read. */
  | { readonly ok: false; readonly bytes: Buffer | undefined };

export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] !== undefined || declaredLength(headers) > 0;
}

export function declaredLength(headers: IncomingHttpHeaders): number {
  return Number(headers["content-length"] ?? 0);
}

export async function readBody(req: IncomingMessage, limit: number): Promise<Body> {
  const most = Math.max(limit, salvageLimit);
  if (declaredLength(req.headers) > most) return { ok: false, bytes: undefined };
  const chunks: Buffer[] = [];
  let size = 0;
  // A destroyed request takes its socket with it, and no refusal would arrive.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) return { ok: false, bytes: undefined };
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  return size > limit ? { ok: false, bytes } : { ok: true, bytes };
}
