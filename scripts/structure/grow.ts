import { isCode, parse } from "#scripts/structure/parse.ts";
import type { Exception, Route, Tree } from "#scripts/structure/tree.ts";

interface Extras {
  readonly routes?: readonly Route[] | undefined;
  readonly exceptions?: readonly Exception[];
}

/** The tree that the rules look at, from nothing but paths and texts. */
export function growTree(texts: ReadonlyMap<string, string>, extras: Extras = {}): Tree {
  const paths = [...texts.keys()].sort();
  const code = paths.filter(isCode).map((path) => parse(path, texts.get(path) ?? ""));
  return {
    paths,
    texts,
    sources: new Map(code.map((file) => [file.path, file])),
    routes: extras.routes,
    exceptions: extras.exceptions ?? [],
  };
}
