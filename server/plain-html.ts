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

interface Cut {
  readonly from: number;
  readonly to: number;
  /** What stands there instead. */
  readonly instead: string;
}

/** What changes, in its order; a script goes with its text and its end tag. */
function* cuts(html: string, head: string): Generator<Cut> {
  let script: number | undefined;
  let waiting = head !== "";
  for (const piece of scan(html)) {
    if (script !== undefined) {
      if (!isEndOfScript(piece)) continue;
      yield { from: script, to: piece.to, instead: "" };
      script = undefined;
    } else if (piece.kind === "comment") {
      yield { from: piece.from, to: piece.to, instead: "" };
    } else if (piece.kind === "start") {
      if (isScriptOfFramework(piece)) script = piece.from;
      else if (isHintForScripts(piece)) yield { from: piece.from, to: piece.to, instead: "" };
      else if (waiting && piece.name === "head") {
        yield { from: piece.to, to: piece.to, instead: head };
        waiting = false;
      }
    }
  }
  if (script !== undefined) yield { from: script, to: html.length, instead: "" };
}

function isEndOfScript(piece: Piece): boolean {
  return piece.kind === "end" && piece.name === "script";
}

/** A stray "<" in front of a gap would begin a tag with what comes after it. */
const separator = "<!---->";

/**
 * A page of Next as HTML and nothing else: without the scripts of the framework, the hints that load them and
 * the comments that they find their way by. Structured data stays; text is never touched. What we say ourselves
 * stands at the beginning of the `head`.
 */
export function plainHtml(html: string, head = ""): string {
  let kept = "";
  let at = 0;
  for (const { from, to, instead } of cuts(html, head)) {
    kept += html.slice(at, from);
    if (html.lastIndexOf("<", from - 1) > html.lastIndexOf(">", from - 1)) kept += separator;
    kept += instead;
    at = to;
  }
  return kept + html.slice(at);
}
