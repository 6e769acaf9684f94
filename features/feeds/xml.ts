/** A piece of XML that is whole in itself. Only `xml` makes one, so a text can never pass for markup. */
class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

export type { Markup };

// Not even escaped: XML 1.0 has no way to write them. With the u flag a half character is matched too.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would turn it into a line feed.
  "\r": "&#13;",
};

/** Text as it stands between tags and in the quotes of an attribute. */
export function xmlText(text: string): string {
  return text.replace(unwritable, "").replace(/[&<>"\r]/g, (character) => escapes[character] ?? "");
}

/** An element; what is undefined is left out. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Markup | string | undefined)[]
): Markup {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const start = `<${name}${said.join("")}`;
  const parts = inside.filter((part) => part !== undefined);
  if (parts.length === 0) return new Markup(`${start}/>`);
  const space = parts.every((part) => part instanceof Markup) ? "\n" : "";
  const sources = parts.map((part) => (part instanceof Markup ? part.source : xmlText(part)));
  return new Markup(`${start}>${space}${sources.join(space)}${space}</${name}>`);
}

export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.source}\n`;
}
