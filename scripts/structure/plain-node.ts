import { placeOf } from "#scripts/structure/places.ts";
import { type Step, stepsFrom, via } from "#scripts/structure/reach.ts";
import type { Rule, SourceFile, Tree, Violation } from "#scripts/structure/tree.ts";

const browserAndNext =
  /^(next|react|react-dom|next-auth|server-only|client-only|@base-ui\/react|@tiptap\/[a-z-]+|lucide-react)(\/|$)/;
const why =
  "It must run under plain Node, for tests, the command line and the front: no Next, no React, no .tsx";

/** Everything that tests, the command line and the front load must load under plain Node. */
export const plainNode: Rule = (tree) =>
  [...tree.sources.values()].filter((file) => isPlain(file.path)).flatMap((file) => ofFile(tree, file));

function isPlain(path: string): boolean {
  const { area, role, test } = placeOf(path);
  if (test || !/\.(ts|mjs|js)$/.test(path)) {
    return false;
  }
  const doors = ["actions", "session", "action", "adapter", "component"];
  return (
    ["db", "lib", "server", "cli"].includes(area) ||
    path === "server.ts" ||
    (role !== undefined && !doors.includes(role))
  );
}

function ofFile(tree: Tree, file: SourceFile): Violation[] {
  const direct = file.imports
    .filter((found) => found.typeOnly)
    .map((found) => ({ file, import: found, trail: [file.path] }));
  const steps = [...direct, ...stepsFrom(tree, file)].filter((step) => isForeign(step));
  return steps.map((step) => ({
    path: file.path,
    line: step.file === file ? step.import.line : 1,
    what: `reaches ${step.import.target ?? step.import.specifier}${via(step.trail)}`,
    why,
  }));
}

function isForeign({ file, import: found }: Step): boolean {
  const startsNext =
    found.specifier === "next" && (file.path === "server.ts" || file.path.startsWith("server/"));
  return found.target === undefined
    ? browserAndNext.test(found.specifier) && !startsNext
    : found.target.endsWith(".tsx");
}
