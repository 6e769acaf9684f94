import { type Program, parseSync } from "oxc-parser";
import { importsOf } from "#scripts/structure/imports.ts";
import { nodesOf } from "#scripts/structure/nodes.ts";
import type { SourceFile } from "#scripts/structure/tree.ts";

const code = /\.(ts|tsx|mts|js|jsx|mjs|cjs)$/;

export function isCode(path: string): boolean {
  return code.test(path) && !path.endsWith(".d.ts");
}

export function parse(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  const nodes = nodesOf(parsed.program);
  return {
    path,
    text,
    directive: directiveOf(parsed.program),
    imports: importsOf(path, text, nodes),
    program: parsed.program,
    nodes,
    comments: parsed.comments,
    broken: parsed.errors.find((error) => error.severity === "Error")?.message,
  };
}

function directiveOf(program: Program): SourceFile["directive"] {
  const first = program.body[0];
  const text = first?.type === "ExpressionStatement" && "directive" in first ? first.directive : undefined;
  return text === "use client" || text === "use server" ? text : undefined;
}
