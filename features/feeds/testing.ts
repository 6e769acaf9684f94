import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: Element[];
  text: string;
}

/** The tree of a document, by a strict parser that knows namespaces: throws at the first fault. */
export function parsedXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  const root: Element = { name: "", attributes: {}, elements: [], text: "" };
  const open: Element[] = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), elements: [], text: "" };
    open.at(-1)?.elements.push(element);
    open.push(element);
  });
  const gather = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", gather);
  parser.on("cdata", gather);
  parser.on("closetag", () => open.pop());
  parser.write(source).close();
  const [first] = root.elements;
  if (first === undefined) throw new Error("no element");
  return first;
}

export function elementsNamed({ elements }: Element, name: string): Element[] {
  return elements.filter((element) => element.name === name);
}

/** The one element of a name. */
export function only(parent: Element, name: string): Element {
  const [first, ...more] = elementsNamed(parent, name);
  if (first === undefined || more.length > 0) throw new Error(`not one ${name}`);
  return first;
}

/** What the elements of a name say, in their order. */
export function textsOf(parent: Element, name: string): string[] {
  return elementsNamed(parent, name).map(({ text }) => text);
}
