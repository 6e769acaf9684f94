import type { Node } from "oxc-parser";
import { attributeNames, elementName, elementsOf } from "#scripts/structure/jsx.ts";
import { lineAt } from "#scripts/structure/lines.ts";
import { readerSide } from "#scripts/structure/reach.ts";
import type { Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

const why = "Reader pages are never hydrated: a client file is a form with useActionState and nothing else";
const harmless = ["useActionState", "useId"];

/** On the reader side nothing waits for hydration. */
export const readerForms: Rule = (tree) =>
  [...readerSide(tree).values()].flatMap((file) => [...hooks(file), ...handlers(file), ...noForm(file)]);

function hooks(file: SourceFile): Violation[] {
  return file.nodes.flatMap((node) => {
    const name = calledName(node);
    const waits = /^use[A-Z]/.test(name) && !harmless.includes(name);
    const at = { path: file.path, line: lineAt(file.text, node.start) };
    return waits ? [{ ...at, what: `calls ${name} on the reader side`, why }] : [];
  });
}

function handlers(file: SourceFile): Violation[] {
  return elementsOf(file).flatMap((element) =>
    attributeNames(element)
      .filter((name) => /^on[A-Z]/.test(name))
      .map((name) => ({
        path: file.path,
        line: lineAt(file.text, element.start),
        what: `has ${name} on the reader side`,
        why,
      })),
  );
}

function noForm(file: SourceFile): Violation[] {
  const form = elementsOf(file).some((element) => elementName(element) === "form");
  const state = file.nodes.some((node) => calledName(node) === "useActionState");
  return file.directive !== "use client" || (form && state)
    ? []
    : [{ path: file.path, what: "is a client file on the reader side and no form", why }];
}

/** `useState` for both `useState()` and `React.useState()`. */
function calledName(node: Node): string {
  const callee = node.type === "CallExpression" ? node.callee : undefined;
  const name = callee?.type === "MemberExpression" ? callee.property : callee;
  return name?.type === "Identifier" ? name.name : "";
}
