import { posix } from "node:path";
import type { ExportNamedDeclaration, ImportDeclaration, ModuleExportName, Node } from "oxc-parser";
import { lineAt } from "#scripts/structure/lines.ts";
import type { Import } from "#scripts/structure/tree.ts";

type Found = Pick<Import, "specifier" | "typeOnly" | "names">;

/** Everything a file loads or takes types from. Read from the syntax tree, so that no comment and no string counts. */
export function importsOf(path: string, text: string, nodes: readonly Node[]): Import[] {
  return nodes.flatMap((node) => {
    const found = ofNode(node);
    return found === undefined
      ? []
      : [{ ...found, target: resolve(path, found.specifier), line: lineAt(text, node.start) }];
  });
}

function ofNode(node: Node): Found | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return {
        specifier: node.source.value,
        typeOnly: node.importKind === "type",
        names: importedNames(node),
      };
    case "ExportNamedDeclaration":
      return ofExport(node);
    case "ExportAllDeclaration":
      return { specifier: node.source.value, typeOnly: node.exportKind === "type", names: ["*"] };
    case "ImportExpression":
      return whole(textOf(node.source), false);
    case "TSImportType":
      return whole(node.source.value, true);
    default:
      return undefined;
  }
}

function importedNames(node: ImportDeclaration): string[] {
  return node.specifiers.map((specifier) => {
    if (specifier.type === "ImportSpecifier") {
      return nameOf(specifier.imported);
    }
    return specifier.type === "ImportDefaultSpecifier" ? "default" : "*";
  });
}

function ofExport({ source, specifiers, exportKind }: ExportNamedDeclaration): Found | undefined {
  const names = specifiers.map((specifier) => nameOf(specifier.local));
  return source === null ? undefined : { specifier: source.value, typeOnly: exportKind === "type", names };
}

function whole(specifier: string | undefined, typeOnly: boolean): Found | undefined {
  return specifier === undefined ? undefined : { specifier, typeOnly, names: ["*"] };
}

/** The text of a literal or of a template without holes; a computed name cannot be known. */
function textOf(node: Node): string | undefined {
  if (node.type === "Literal") {
    return typeof node.value === "string" ? node.value : undefined;
  }
  const [only, ...more] = node.type === "TemplateLiteral" ? node.quasis : [];
  return more.length === 0 ? (only?.value.cooked ?? undefined) : undefined;
}

function nameOf(name: ModuleExportName): string {
  return name.type === "Literal" ? name.value : name.name;
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) {
    return posix.normalize(specifier.slice(1));
  }
  return specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : undefined;
}
