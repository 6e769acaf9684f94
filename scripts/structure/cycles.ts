import type { Rule, SourceFile, Tree, Violation } from "#scripts/structure/tree.ts";

/** No file may lead back to itself, not even by a type: what knows each other is one thing. */
export const cycles: Rule = (tree) => {
  const done = new Set<string>();
  const found: Violation[] = [];
  for (const file of tree.sources.values()) {
    walk(tree, file, [], done, found);
  }
  return found;
};

function walk(
  tree: Tree,
  file: SourceFile,
  trail: readonly string[],
  done: Set<string>,
  found: Violation[],
): void {
  const met = trail.indexOf(file.path);
  if (met !== -1) {
    const round = [...trail.slice(met), file.path].join(" -> ");
    found.push({
      path: file.path,
      what: `is part of a cycle: ${round}`,
      why: "In a cycle no file can be understood, tested or loaded before the other",
    });
    return;
  }
  if (done.has(file.path)) {
    return;
  }
  for (const target of new Set(file.imports.flatMap((one) => one.target ?? []))) {
    const next = tree.sources.get(target);
    if (next !== undefined) {
      walk(tree, next, [...trail, file.path], done, found);
    }
  }
  done.add(file.path);
}
