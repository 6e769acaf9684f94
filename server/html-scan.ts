// The states of the tokenizer of the HTML standard (13.2.5) that decide where a tag, a comment or a script ends.
const space = /[\t\n\f\r ]/;
const endOfName = /[\t\n\f\r />]/;
const letter = /[A-Za-z]/;
const tagName = /[^\t\n\f\r />]*/y;
const attributeName = /[^\t\n\f\r />=]*/y;
const unquoted = /[^\t\n\f\r >]*/y;
const spaces = /[\t\n\f\r ]*/y;

/** Where the run of such characters ends that begins at `from`. */
function endOf(run: RegExp, html: string, from: number): number {
  run.lastIndex = from;
  run.test(html);
  return Math.max(from, run.lastIndex);
}

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
  const to = endOf(unquoted, html, from);
  return { text: html.slice(from, to), to };
}

/** A start or end tag; undefined if the text ends inside it, which makes it no tag at all. */
function tagAt(html: string, from: number): Tag | undefined {
  const kind = html[from + 1] === "/" ? "end" : "start";
  let at = from + (kind === "end" ? 2 : 1);
  const nameFrom = at;
  at = endOf(tagName, html, at);
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
  const at = endOf(attributeName, html, from + 1);
  const name = html.slice(from, at).toLowerCase();
  let next = endOf(spaces, html, at);
  if (html[next] !== "=") {
    if (!attributes.has(name)) attributes.set(name, "");
    return at;
  }
  next = endOf(spaces, html, next + 1);
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
  return name === "script" ? endOfScript(html, from) : endOfPlainText(html, from, name);
}

function endOfPlainText(html: string, from: number, name: string): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
    if (isEndTag(html, at, name)) return at;
  }
  return html.length;
}

function endOfScript(html: string, from: number): number {
  let hidden: "no" | "escaped" | "doubly" = "no";
  const marks = /<!--|-->|</g;
  marks.lastIndex = from;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    const at = mark.index;
    if (mark[0] === "-->") hidden = "no";
    else if (mark[0] === "<!--" && hidden === "no") {
      hidden = "escaped";
      // The dashes of the opening can close it again: <!-->
      marks.lastIndex = at + 2;
    } else {
      marks.lastIndex = at + 1;
      if (hidden === "doubly") {
        if (isEndTag(html, at, "script")) hidden = "escaped";
      } else if (isEndTag(html, at, "script")) return at;
      else if (hidden === "escaped" && /^<script[\t\n\f\r />]/i.test(html.slice(at, at + 8)))
        hidden = "doubly";
    }
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
