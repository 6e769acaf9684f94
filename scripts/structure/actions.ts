import type { Node } from "oxc-parser";
import { exportedValues } from "#scripts/structure/exports.ts";
import { lineAt } from "#scripts/structure/lines.ts";
import { placeOf } from "#scripts/structure/places.ts";
import type { Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

/** Every function of a 'use server' file is a public endpoint: all are in actions.ts and all are made by action(). */
export const actions: Rule = (tree) =>
  [...tree.sources.values()].flatMap((file) =>
    placeOf(file.path).role === "actions" ? ofActions(file) : ofOther(file),
  );

function ofActions(file: SourceFile): Violation[] {
  const head: Violation[] =
    file.directive === "use server"
      ? []
      : [
          {
            path: file.path,
            what: "does not begin with 'use server'",
            why: "actions.ts is the door from a form to the server",
          },
        ];
  const made = file.imports.some(
    ({ target, names }) => target === "features/people/action.ts" && names.includes("action"),
  );
  const wrong = exportedValues(file).filter(
    (one) => !made || one.madeBy !== "action" || !one.name.endsWith("Action"),
  );
  const doors = wrong.map(({ name, start }) => ({
    path: file.path,
    line: lineAt(file.text, start),
    what: `exports ${name}, which is not \`const ...Action = action({ allow, input, run })\` with action of people/action.ts`,
    why: "Each export is a public endpoint, used by a page or not: who may call it is said in one place",
  }));
  return [...head, ...doors];
}

function ofOther(file: SourceFile): Violation[] {
  return file.nodes.filter(saysUseServer).map(({ start }) => ({
    path: file.path,
    line: lineAt(file.text, start),
    what: "says 'use server'",
    why: "Server actions live in actions.ts files, where every one of them is guarded",
  }));
}

function saysUseServer(node: Node): boolean {
  return node.type === "ExpressionStatement" && "directive" in node && node.directive === "use server";
}
