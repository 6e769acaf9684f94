import { type Column, columns } from "#scripts/structure/columns.ts";
import { takesTransaction } from "#scripts/structure/inner-writes.ts";
import { type Place, placeOf } from "#scripts/structure/places.ts";
import type { Import, Rule, SourceFile, Tree, Violation } from "#scripts/structure/tree.ts";

/** What each file of a noun's folder may import: the right-hand column of the table in the decision record. */
export const featureImports: Rule = (tree) =>
  [...tree.sources.values()].flatMap((file) => {
    const from = placeOf(file.path);
    const column = from.role === undefined || from.test ? undefined : columns[from.role];
    return column === undefined
      ? []
      : file.imports.flatMap((found) => ofImport(tree, file, from, column, found));
  });

function ofImport(tree: Tree, file: SourceFile, from: Place, column: Column, found: Import): Violation[] {
  if (found.target === undefined) {
    return [];
  }
  const to = placeOf(found.target);
  const at = { path: file.path, line: found.line };
  if (!column.may(from, to, found)) {
    return [{ ...at, what: `imports ${found.target}`, why: column.why }];
  }
  const foreign =
    from.role === "mutations" && to.role === "mutations" && from.noun !== to.noun && !found.typeOnly;
  const outer = foreign
    ? found.names.filter((name) => !takesTransaction(tree.sources.get(found.target ?? ""), name))
    : [];
  return outer.map((name) => ({
    ...at,
    what: `imports ${name} of ${found.target}, whose first parameter is not tx`,
    why: "One outer verb is one transaction and one event: another noun's verb joins in only if it takes the transaction",
  }));
}
