import type { Import, SourceFile, Tree } from "#scripts/structure/tree.ts";

export interface Step {
  readonly file: SourceFile;
  readonly import: Import;
  /** From the start to `file`. */
  readonly trail: readonly string[];
}

/** Every import met on the way from `start` along what is really loaded. A 'use server' file is a door: the way ends there. */
export function* stepsFrom(tree: Tree, start: SourceFile): Generator<Step> {
  const seen = new Set([start.path]);
  const waiting = [{ file: start, trail: [start.path] }];
  for (let here = waiting.shift(); here !== undefined; here = waiting.shift()) {
    if (here.file.directive === "use server" && here.file !== start) {
      continue;
    }
    for (const found of here.file.imports.filter((one) => !one.typeOnly)) {
      yield { ...here, import: found };
      const next = found.target === undefined ? undefined : tree.sources.get(found.target);
      if (next !== undefined && !seen.has(next.path)) {
        seen.add(next.path);
        waiting.push({ file: next, trail: [...here.trail, next.path] });
      }
    }
  }
}

export function via(trail: readonly string[]): string {
  return trail.length < 2 ? "" : ` (through ${trail.slice(1).join(", ")})`;
}

/** The files that are rendered for readers: what the public pages load, down to the doors of their forms. */
export function readerSide(tree: Tree): Map<string, SourceFile> {
  const rendered = new Map<string, SourceFile>();
  for (const page of [...tree.sources.values()].filter((file) => isReaderEntry(file.path))) {
    rendered.set(page.path, page);
    for (const step of stepsFrom(tree, page)) {
      const next = step.import.target === undefined ? undefined : tree.sources.get(step.import.target);
      if (next !== undefined && next.directive !== "use server") {
        rendered.set(next.path, next);
      }
    }
  }
  return rendered;
}

/** Public pages, feeds, and what lies directly in app/ and so surrounds them. */
export function isReaderEntry(path: string): boolean {
  return /^app\/(\((site|feeds)\)\/|[^/]+$)/.test(path);
}
