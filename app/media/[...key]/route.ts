import { readFile } from "node:fs/promises";
import { mediaFile, storedMedia } from "#features/media/queries.ts";

/** For `npm run dev`, where there is no front: elsewhere it serves these files itself (`server/media.ts`). */
export async function GET(_: Request, { params }: { params: Promise<{ key: string[] }> }): Promise<Response> {
  const { key } = await params;
  const known = await storedMedia(key);
  if (!known) return new Response("There is no such picture.\n", { status: 404 });
  const bytes = await readFile(mediaFile(known));
  return new Response(new Uint8Array(bytes), { headers: { "content-type": known.mimeType } });
}
