import type { ParamPattern } from "oxc-parser";
import type { SourceFile } from "#scripts/structure/tree.ts";

/** Whether an exported function begins with the parameter `tx`. Types and constants are no verbs and pass. */
export function takesTransaction(file: SourceFile | undefined, name: string): boolean {
  const parameters = file === undefined ? undefined : parametersOf(file, name);
  const first = parameters?.[0];
  return parameters === undefined ? name !== "*" : first?.type === "Identifier" && first.name === "tx";
}

function parametersOf(file: SourceFile, name: string): readonly ParamPattern[] | undefined {
  for (const statement of file.program.body) {
    const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : null;
    if (node?.type === "FunctionDeclaration" && node.id?.name === name) {
      return node.params;
    }
    const bindings = node?.type === "VariableDeclaration" ? node.declarations : [];
    const binding = bindings.find(({ id }) => id.type === "Identifier" && id.name === name);
    if (binding?.init?.type === "ArrowFunctionExpression") {
      return binding.init.params;
    }
  }
  return undefined;
}
