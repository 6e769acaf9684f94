import { type Piece, scan, type Tag } from "./html-scan.ts";

const dataTypes = new Set(["application/ld+json"]);

function isScriptOfFramework({ name, attributes }: Tag): boolean {
  return name === "script" && !dataTypes.has((attributes.get("type") ?? "").trim().toLowerCase());
}

/** `preload`, `modulepreload` and the like, for scripts alone. */
function isHintForScripts({ name, attributes }: Tag): boolean {
  if (name !== "link") return false;
  const relations = (attributes.get("rel") ?? "").toLowerCase().split(/[\t\n\f\r ]+/);
  return relations.includes("modulepreload") || (attributes.get("as") ?? "").toLowerCase() === "script";
}

/** What is left out, as pairs of places; a script goes with its text and its end tag. */
function* leftOut(html: string): Generator<readonly [number, number]> {
  let script: number | undefined;
  for (const piece of scan(html)) {
    if (script !== undefined) {
      if (!isEndOfScript(piece)) continue;
      yield [script, piece.to];
      script = undefined;
    } else if (piece.kind === "comment") {
      yield [piece.from, piece.to];
    } else if (piece.kind === "start") {
      if (isScriptOfFramework(piece)) script = piece.from;
      else if (isHintForScripts(piece)) yield [piece.from, piece.to];
    }
  }
  if (script !== undefined) yield [script, html.length];
}

function isEndOfScript(piece: Piece): boolean {
  return piece.kind === "end" && piece.name === "script";
}

/** A stray "<" in front of a gap would begin a tag with what comes after it. */
const separator = "<!---->";

/**
 * A page of Next as HTML and nothing else: without the scripts of the framework, the hints that load them and
 * the comments that they find their way by. Structured data stays; text is never touched.
 */
export function plainHtml(html: string): string {
  let kept = "";
  let at = 0;
  for (const [from, to] of leftOut(html)) {
    kept += html.slice(at, from);
    if (html.lastIndexOf("<", from - 1) > html.lastIndexOf(">", from - 1)) kept += separator;
    at = to;
  }
  return kept + html.slice(at);
}
