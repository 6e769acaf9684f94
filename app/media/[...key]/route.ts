import { mediaContent } from "#features/media/queries.ts";

/** A file of the media library. Its address names its content, so whoever has it has it for good. */
export async function GET(_: Request, { params }: { params: Promise<{ key: string[] }> }): Promise<Response> {
  const { key } = await params;
  const found = await mediaContent(key);
  if (!found) return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
  return new Response(new Uint8Array(found.content), {
    headers: {
      "content-type": found.mimeType,
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
    },
  });
}
