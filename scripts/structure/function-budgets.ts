import type { Node } from "oxc-parser";
import { lineAt } from "#scripts/structure/lines.ts";
import type { Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

const longestFunction = 40;
const longestComponent = 100;
const exempt = /^(db\/tables\.ts$|db\/migrations\/|cli\/demo\/)/;
const functions = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

/** Functions of logic are short; components, which are mostly markup, may be longer. */
export const functionBudgets: Rule = (tree) =>
  [...tree.sources.values()].filter(({ path }) => !exempt.test(path)).flatMap(ofFile);

function ofFile(file: SourceFile): Violation[] {
  const suites = file.nodes.flatMap((node) => suiteOf(file, node));
  const markup = file.nodes.filter(({ type }) => type === "JSXElement" || type === "JSXFragment");
  return file.nodes
    .filter((node) => functions.includes(node.type) && !suites.includes(node))
    .flatMap((node) =>
      ofFunction(
        file,
        node,
        markup.some((element) => isInside(element, node)),
      ),
    );
}

const suite = /^((test\.)?describe|withAndWithoutScripts)\b/;

/** The function given to describe() holds tests and is as long as they are. */
function suiteOf(file: SourceFile, node: Node): readonly Node[] {
  const isSuite = node.type === "CallExpression" && suite.test(file.text.slice(node.start, node.end));
  return isSuite ? node.arguments : [];
}

function isInside(inner: Node, outer: Node): boolean {
  return inner.start > outer.start && inner.end <= outer.end;
}

function ofFunction(file: SourceFile, { start, end }: Node, isComponent: boolean): Violation[] {
  const line = lineAt(file.text, start);
  const lines = lineAt(file.text, end) - line + 1;
  const longest = isComponent ? longestComponent : longestFunction;
  const what = `has a ${isComponent ? "component" : "function"} of ${lines} lines, more than ${longest}`;
  const why = "What does not fit on a screen is not understood at a glance";
  return lines > longest ? [{ path: file.path, line, what, why }] : [];
}
