import type { Node } from "oxc-parser";
import { lineAt } from "#scripts/structure/lines.ts";
import { placeOf } from "#scripts/structure/places.ts";
import type { Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

const configuration = /^[a-z]+\.config\.(ts|mjs|js)$/;

/** The environment is read and judged once, in lib/env.ts. */
export const environment: Rule = (tree) =>
  [...tree.sources.values()].filter((file) => !isExempt(file.path)).flatMap((file) => ofFile(file));

function isExempt(path: string): boolean {
  const { area, test } = placeOf(path);
  const tool = ["scripts", "e2e", "bench"].includes(area) || configuration.test(path);
  return path === "lib/env.ts" || test || tool;
}

function ofFile(file: SourceFile): Violation[] {
  const read = file.nodes.filter(isProcessEnv).map(({ start }) => lineAt(file.text, start));
  const imported = file.imports
    .filter((one) => /^(node:)?process$/.test(one.specifier))
    .map((one) => one.line);
  return [...read, ...imported].map((line) => ({
    path: file.path,
    line,
    what: "reads process.env",
    why: "lib/env.ts reads the environment once and refuses a bad value in one line",
  }));
}

function isProcessEnv(node: Node): boolean {
  if (
    node.type !== "MemberExpression" ||
    node.object.type !== "Identifier" ||
    node.object.name !== "process"
  ) {
    return false;
  }
  const { property } = node;
  return property.type === "Identifier"
    ? property.name === "env"
    : property.type === "Literal" && property.value === "env";
}
