import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { type Answer, forGood } from "./answer.ts";
import { readyAnswer } from "./from-memory.ts";
import { type KeptPage, keep } from "./kept-page.ts";
import { asAnswer } from "./ready-answer.ts";

export interface ReaderScripts {
  /** What the head of every reader page begins with. */
  readonly head: string;
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

/** The two scripts of reader pages, from the folder into which the build has put them. */
export async function readerScripts(folder: string): Promise<ReaderScripts> {
  const [theme, reader] = await Promise.all([scriptIn(folder, "theme"), scriptIn(folder, "reader")]);
  return {
    head: `<script src="${theme.path}"></script><script src="${reader.path}" defer></script>`,
    answer(path, req) {
      const [, name] = /^\/(theme|reader)\.\w+\.js$/.exec(path) ?? [];
      if (name === undefined) return undefined;
      const script = name === "theme" ? theme : reader;
      const { headers, ...rest } = asAnswer(readyAnswer(script, req.headers));
      return { ...rest, headers: { ...headers, "cache-control": path === script.path ? forGood : forNow } };
    },
  };
}
