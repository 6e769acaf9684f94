import type { Comment } from "oxc-parser";
import { lineAt } from "#scripts/structure/lines.ts";
import type { Rule, SourceFile, Tree, Violation } from "#scripts/structure/tree.ts";

const silencing = /(\bbiome-ignore(-all|-start)?|@ts-expect-error)\b/;
const reasoned = /(biome-ignore(-all|-start)?\s+[\w/]+(\([^)]*\))?\s*:|@ts-expect-error:?)\s*\S+(\s+\S+){2,}/;
const postponed = new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"].join("|")})\\b`);

/** What comments may not say. */
export const remarks: Rule = (tree) =>
  commentsOf(tree).flatMap(({ file, comment }) => ofComment(file, comment));

/** Every comment that silences a tool. */
export function suppressions(tree: Tree): string[] {
  return commentsOf(tree)
    .filter(({ comment }) => silencing.test(comment.value))
    .map(({ file }) => file.path);
}

function commentsOf(tree: Tree): { file: SourceFile; comment: Comment }[] {
  return [...tree.sources.values()].flatMap((file) => file.comments.map((comment) => ({ file, comment })));
}

function ofComment(file: SourceFile, { value, start }: Comment): Violation[] {
  const at = { path: file.path, line: lineAt(file.text, start) };
  const found: Violation[] = [];
  if (/@ts-(ignore|nocheck)\b/.test(value)) {
    found.push({
      ...at,
      what: "silences the compiler for good",
      why: "@ts-expect-error with a reason at least tells when it is no longer needed",
    });
  }
  if (silencing.test(value) && !reasoned.test(value)) {
    found.push({
      ...at,
      what: "silences a tool without a reason",
      why: "Say in a few words why the tool is wrong here",
    });
  }
  if (postponed.test(value)) {
    found.push({
      ...at,
      what: "leaves work for later in a comment",
      why: "What is left to do is an issue; the code says what is done",
    });
  }
  return found;
}
