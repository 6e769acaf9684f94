import type { Publication } from "#bench/generator/fill.ts";
import { measured } from "#bench/generator/scale.ts";
import { ask } from "#bench/load/ask.ts";
import { Problem } from "./problem.ts";

export interface PageName {
  readonly name: string;
  readonly path: string;
}

/** A page as ours serves it to whoever takes gzip. */
export interface Page extends PageName {
  readonly type: string;
  readonly isGzipped: boolean;
  readonly body: Buffer;
  /** The rest of its head, without what every server says in its own way. */
  readonly head: readonly (readonly [string, string])[];
}

const ofAnyServer =
  /^(date|connection|keep-alive|content-(type|length|encoding)|transfer-encoding|server|etag|last-modified)$/;

export function measuredPath({ articles }: Publication): string {
  const found = articles.find(({ path }) => path.endsWith(`/${measured.slug}`));
  if (found === undefined) throw new Error("the story to be measured is not there");
  return found.path;
}

/** What is measured warm: an article, the home page and the feed. */
export function pagesOf(publication: Publication): PageName[] {
  return [
    { name: "article", path: measuredPath(publication) },
    { name: "home", path: "/" },
    { name: "feed", path: "/feed.xml" },
  ];
}

export async function fetchPage(port: number, { name, path }: PageName): Promise<Page> {
  const { status, headers, body } = await ask(port, path, { "accept-encoding": "gzip" });
  if (status !== 200) throw new Problem(`${path} answered ${status}: there is nothing to compare.`);
  const isGzipped = headers["content-encoding"] === "gzip";
  const type = headers["content-type"] ?? "text/html; charset=utf-8";
  const head = Object.entries(headers).flatMap(([name, value]) =>
    ofAnyServer.test(name) ? [] : [[name, String(value)] as const],
  );
  return { name, path, type, isGzipped, body, head };
}
