// The states of the tokenizer of the HTML standard (13.2.5) that decide where a tag, a comment or a script ends.
const space = /[\t\n\f\r ]/;
const endOfName = /[\t\n\f\r />]/;
const letter = /[A-Za-z]/;

/** Elements whose content is text up to their own end tag. */
const textual = new Set(["style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "script"]);

export interface Tag {
  readonly kind: "start" | "end";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly from: number;
  readonly to: number;
}
export type Piece = Tag | { readonly kind: "comment"; readonly from: number; readonly to: number };

/** Where the comment that begins at `from` (with `<!--`) ends. */
function endOfComment(html: string, from: number): number {
  const short = /^<!--(-?>)/.exec(html.slice(from, from + 6));
  if (short) return from + short[0].length;
  const end = /--!?>/g;
  end.lastIndex = from + 4;
  return end.exec(html) ? end.lastIndex : html.length;
}

function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

interface Value {
  readonly text: string;
  readonly to: number;
}

/** An attribute's value; quotes mean something only here, after an equals sign. */
function valueAt(html: string, from: number): Value {
  const quote = html[from];
  if (quote === '"' || quote === "'") {
    const to = after(html, quote, from + 1);
    return { text: html.slice(from + 1, html.endsWith(quote, to) ? to - 1 : to), to };
  }
  let to = from;
  while (to < html.length && html[to] !== ">" && !space.test(html[to] ?? "")) to++;
  return { text: html.slice(from, to), to };
}

/** A start or end tag; undefined if the text ends inside it, which makes it no tag at all. */
function tagAt(html: string, from: number): Tag | undefined {
  const kind = html[from + 1] === "/" ? "end" : "start";
  let at = from + (kind === "end" ? 2 : 1);
  const nameFrom = at;
  while (at < html.length && !endOfName.test(html[at] ?? "")) at++;
  const name = html.slice(nameFrom, at).toLowerCase();
  const attributes = new Map<string, string>();
  while (at < html.length) {
    const character = html[at] ?? "";
    if (character === ">") return { kind, name, attributes, from, to: at + 1 };
    if (character === "/" || space.test(character)) at++;
    else at = attributeAt(html, at, attributes);
  }
  return undefined;
}

/** Reads one attribute into the map, where the first of a name counts; answers where it ends. */
function attributeAt(html: string, from: number, attributes: Map<string, string>): number {
  let at = from + 1;
  while (at < html.length && !/[\t\n\f\r />=]/.test(html[at] ?? "")) at++;
  const name = html.slice(from, at).toLowerCase();
  let next = at;
  while (next < html.length && space.test(html[next] ?? "")) next++;
  if (html[next] !== "=") {
    if (!attributes.has(name)) attributes.set(name, "");
    return at;
  }
  next++;
  while (next < html.length && space.test(html[next] ?? "")) next++;
  if (html[next] === ">") {
    if (!attributes.has(name)) attributes.set(name, "");
    return next;
  }
  const value = valueAt(html, next);
  if (!attributes.has(name)) attributes.set(name, value.text);
  return value.to;
}

function isEndTag(html: string, at: number, name: string): boolean {
  const end = html.slice(at, at + name.length + 2).toLowerCase();
  return end === `</${name}` && endOfName.test(html[at + name.length + 2] ?? "");
}

/** Where the end tag of a textual element begins: in a script, `<!--<script>` hides one. */
function endOfText(html: string, from: number, name: string): number {
  let hidden: "no" | "escaped" | "doubly" = "no";
  for (let at = from; at < html.length; at++) {
    if (name === "script" && hidden === "no" && html.startsWith("<!--", at)) {
      hidden = "escaped";
      // The dashes of the opening can close it again: <!-->
      at += 1;
      continue;
    }
    if (hidden !== "no" && html.startsWith("-->", at)) hidden = "no";
    if (html[at] !== "<") continue;
    if (hidden === "doubly") {
      if (isEndTag(html, at, "script")) hidden = "escaped";
    } else if (isEndTag(html, at, name)) return at;
    else if (hidden === "escaped" && /^<script[\t\n\f\r />]/i.test(html.slice(at, at + 8))) hidden = "doubly";
  }
  return html.length;
}

/** The tags and comments of a document, in their order; what lies between them is text. */
export function* scan(html: string): Generator<Piece> {
  for (let at = html.indexOf("<"); at >= 0; ) {
    const next = html[at + 1] ?? "";
    if (html.startsWith("<!--", at)) {
      const to = endOfComment(html, at);
      yield { kind: "comment", from: at, to };
      at = html.indexOf("<", to);
    } else if (next === "!" || next === "?" || (next === "/" && !letter.test(html[at + 2] ?? ""))) {
      at = html.indexOf("<", after(html, ">", at));
    } else if (next === "/" || letter.test(next)) {
      const tag = tagAt(html, at);
      if (tag === undefined) return;
      yield tag;
      const resume =
        tag.kind === "start" && textual.has(tag.name) ? endOfText(html, tag.to, tag.name) : tag.to;
      at = html.indexOf("<", resume);
    } else {
      at = html.indexOf("<", at + 1);
    }
  }
}
