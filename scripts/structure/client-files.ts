import { type Place, placeOf } from "#scripts/structure/places.ts";
import { type Step, stepsFrom, via } from "#scripts/structure/reach.ts";
import type { Import, Rule, SourceFile, Tree, Violation } from "#scripts/structure/tree.ts";

const ofServer =
  /^(node:|better-sqlite3|drizzle-orm|pg$|pino|sharp|next-auth$|next\/(headers|server|cache)|server-only)/;

/** What a file with 'use client' imports by itself, and what it takes along to the browser. */
export const clientFiles: Rule = (tree) =>
  [...tree.sources.values()]
    .filter((file) => file.directive === "use client")
    .flatMap((file) => [...direct(file), ...taken(tree, file)]);

function direct(file: SourceFile): Violation[] {
  return file.imports
    .filter((found) => found.target !== undefined && !isMeantForBrowser(placeOf(found.target), found))
    .map((found) => ({
      path: file.path,
      line: found.line,
      what: `is a client file and imports ${found.target}`,
      why: "It goes to the browser: components, schema.ts, <noun>.ts, paths.ts, actions.ts and lib alone",
    }));
}

function isMeantForBrowser(to: Place, found: Import): boolean {
  const roles = ["component", "schema", "noun", "paths", "actions"];
  const ours =
    to.role !== undefined && (roles.includes(to.role) || (to.role === "queries" && found.typeOnly));
  return (
    ours ||
    to.area === "components" ||
    to.area === "lib" ||
    (to.role === "plain" && to.noun === "document") ||
    found.specifier.endsWith(".css")
  );
}

function taken(tree: Tree, file: SourceFile): Violation[] {
  return [...stepsFrom(tree, file)].filter(isOfServer).map((step) => ({
    path: file.path,
    line: step.file === file ? step.import.line : 1,
    what: `takes ${step.import.target ?? step.import.specifier} to the browser${via(step.trail)}`,
    why: "What is loaded by a client file is downloaded by everyone and must run there",
  }));
}

function isOfServer({ import: found }: Step): boolean {
  if (found.target === undefined) {
    return ofServer.test(found.specifier);
  }
  const { area, role } = placeOf(found.target);
  return (
    area === "db" ||
    found.target === "lib/env.ts" ||
    ["queries", "mutations", "policy", "session", "action", "adapter"].includes(role ?? "")
  );
}
