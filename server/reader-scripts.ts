import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { type Answer, forGood } from "./answer.ts";
import type { ScriptsInPages } from "./exchange.ts";
import { readyAnswer } from "./from-memory.ts";
import { type KeptPage, keep } from "./kept-page.ts";
import { asAnswer } from "./ready-answer.ts";

export interface ReaderScripts extends ScriptsInPages {
  /** The script at this address; undefined if it is none of ours. */
  answer(path: string, req: IncomingMessage): Answer | undefined;
}

/** Under the address of an older build. */
const forNow = "public, max-age=300";

const type = "text/javascript; charset=utf-8";

async function scriptIn(folder: string, name: string): Promise<KeptPage> {
  const body = await readFile(join(folder, `${name}.js`));
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  const answer = { status: 200, headers: { "content-type": type }, body };
  return keep(answer, {
    path: `/${name}.${hash}.js`,
    kind: "asset",
    freshUntil: Number.POSITIVE_INFINITY,
    head: {},
  });
}

/**
 * The two scripts of reader pages, from the folder into which the build has put them. The theme has to be there before the
 * first paint, so it stands in the page: a file would keep every reader waiting for one more answer.
 */
export async function readerScripts(folder: string): Promise<ReaderScripts> {
  const theme = await readFile(join(folder, "theme.js"), "utf8");
  const reader = await scriptIn(folder, "reader");
  return {
    head: `<script>${theme}</script><script src="${reader.path}" defer></script>`,
    inline: `'sha256-${createHash("sha256").update(theme).digest("base64")}'`,
    answer(path, req) {
      if (!/^\/reader\.\w+\.js$/.test(path)) return undefined;
      const { headers, ...rest } = asAnswer(readyAnswer(reader, req.headers));
      return { ...rest, headers: { ...headers, "cache-control": path === reader.path ? forGood : forNow } };
    },
  };
}
