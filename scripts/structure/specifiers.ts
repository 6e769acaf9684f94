import type { Import, Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

const ending = /\.(ts|tsx|js|mjs|cjs|css|json|sql|svg|txt|woff2)$/;

/** Every import names a file, in one of two ways. */
export const specifiers: Rule = (tree) =>
  [...tree.sources.values()].flatMap((file) => file.imports.flatMap((found) => ofImport(file, found) ?? []));

function ofImport(file: SourceFile, found: Import): Violation | undefined {
  const at = { path: file.path, line: found.line };
  if (found.specifier.startsWith("@/") || found.specifier.startsWith("~/")) {
    return {
      ...at,
      what: `imports "${found.specifier}"`,
      why: "There is one alias, #, which Node understands too",
    };
  }
  if (found.target === undefined) {
    return undefined;
  }
  // The loaders of configuration files know no alias, and from the root ./ goes nowhere else.
  if (file.path.includes("/") && found.specifier.startsWith(".") && !/^\.\/[^/]+$/.test(found.specifier)) {
    return {
      ...at,
      what: `imports "${found.specifier}"`,
      why: "Another folder is named from the root with #, so that a moved file breaks nothing; ./ is for the same folder",
    };
  }
  return ending.test(found.specifier)
    ? undefined
    : {
        ...at,
        what: `imports "${found.specifier}" without an ending`,
        why: "Node loads files by their whole name",
      };
}
