import type { JSXOpeningElement } from "oxc-parser";
import { attribute, elementName, elementsOf } from "#scripts/structure/jsx.ts";
import { lineAt } from "#scripts/structure/lines.ts";
import { readerSide } from "#scripts/structure/reach.ts";
import type { Import, Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

/** Next puts a boundary around these, and fills it by script. */
const boundaries =
  /^app\/.*\/(loading|template|default|error|global-error|not-found|forbidden|unauthorized)\.[jt]sx?$/;
const late = /^(Suspense|lazy|use|Activity)$/;
const bound = /^next\/(dynamic|script|link|form|image|legacy\/image)(\.js)?$/;

const whole = "A reader page arrives whole, in one piece, and needs no script of Next to become visible";
const inline = "The policy of reader pages forbids inline scripts; only application/ld+json is data";

/** Reader pages hold nothing that needs Next's own scripts to become visible. */
export const readerPages: Rule = (tree) =>
  [...readerSide(tree).values()].flatMap((file) => [
    ...ofName(file),
    ...file.imports.flatMap((found) => ofImport(file, found)),
    ...elementsOf(file).flatMap((element) => ofElement(file, element)),
  ]);

/** The words of a missing page and of a fault come with their status, from the page or from the front. */
function ofName({ path }: SourceFile): Violation[] {
  const name = path.split("/").at(-1);
  return boundaries.test(path) ? [{ path, what: `is ${name} of the reader side`, why: whole }] : [];
}

function ofImport(file: SourceFile, found: Import): Violation[] {
  const waiting = found.specifier === "react" ? found.names.filter((name) => late.test(name)) : [];
  const scripts = bound.test(found.specifier) ? [found.specifier] : [];
  return [...waiting, ...scripts].map((name) => ({
    path: file.path,
    line: found.line,
    what: `uses ${name} on the reader side`,
    why: whole,
  }));
}

function ofElement(file: SourceFile, element: JSXOpeningElement): Violation[] {
  const at = { path: file.path, line: lineAt(file.text, element.start) };
  if (elementName(element).endsWith(".Suspense")) {
    return [{ ...at, what: "uses Suspense on the reader side", why: whole }];
  }
  return isInlineScript(element)
    ? [{ ...at, what: "has an inline script on the reader side", why: inline }]
    : [];
}

function isInlineScript(element: JSXOpeningElement): boolean {
  const data = attribute(element, "type") === "application/ld+json";
  return elementName(element) === "script" && !data && attribute(element, "src") === undefined;
}
