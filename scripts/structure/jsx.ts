import type { JSXElementName, JSXOpeningElement } from "oxc-parser";
import type { SourceFile } from "#scripts/structure/tree.ts";

export function elementsOf(file: SourceFile): JSXOpeningElement[] {
  return file.nodes.filter((node) => node.type === "JSXOpeningElement");
}

export function elementName(node: JSXOpeningElement): string {
  return nameOf(node.name);
}

function nameOf(name: JSXElementName): string {
  if (name.type === "JSXMemberExpression") {
    return `${nameOf(name.object)}.${name.property.name}`;
  }
  if (name.type === "JSXNamespacedName") {
    return `${name.namespace.name}:${name.name.name}`;
  }
  return name.type === "JSXIdentifier" ? name.name : "this";
}

export function attributeNames(node: JSXOpeningElement): string[] {
  return node.attributes.flatMap((one) =>
    one.type === "JSXAttribute" && one.name.type === "JSXIdentifier" ? [one.name.name] : [],
  );
}

/** The text of an attribute, "" for one without a plain text; undefined when it is absent. */
export function attribute(node: JSXOpeningElement, name: string): string | undefined {
  const found = node.attributes.find(
    (one) => one.type === "JSXAttribute" && one.name.type === "JSXIdentifier" && one.name.name === name,
  );
  if (found?.type !== "JSXAttribute") {
    return undefined;
  }
  return found.value?.type === "Literal" && typeof found.value.value === "string" ? found.value.value : "";
}
