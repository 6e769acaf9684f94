import type { Node } from "oxc-parser";
import { attributeNames } from "#scripts/structure/jsx.ts";
import { lineAt } from "#scripts/structure/lines.ts";
import type { Rule, SourceFile, Violation } from "#scripts/structure/tree.ts";

const inner = "dangerouslySet" + "InnerHTML";

interface Ban {
  readonly what: string;
  readonly free: RegExp;
  readonly why: string;
}

const bans: Readonly<Record<string, Ban>> = {
  [inner]: {
    what: "puts a string into a page as HTML",
    free: /^$/,
    why: "Stored text becomes elements, never markup",
  },
  "sql.raw": {
    what: "puts raw text into SQL",
    free: /^db\//,
    why: "Text in SQL is an injection waiting for its input: parameters are bound",
  },
  "sql.identifier": {
    what: "puts a computed name into SQL",
    free: /^db\//,
    why: "Columns are named in the code; what a request asks for is chosen from a list",
  },
  waitForTimeout: {
    what: "sleeps in a test",
    free: /^$/,
    why: "A test waits for what a person would see, never for time",
  },
};

/** Calls and attributes that are refused wherever they stand. */
export const refused: Rule = (tree) => [...tree.sources.values()].flatMap(ofFile);

function ofFile(file: SourceFile): Violation[] {
  return file.nodes.flatMap((node) =>
    namesIn(node).flatMap((name) => {
      const ban = Object.hasOwn(bans, name) ? bans[name] : undefined;
      const at = { path: file.path, line: lineAt(file.text, node.start) };
      return ban === undefined || ban.free.test(file.path) ? [] : [{ ...at, what: ban.what, why: ban.why }];
    }),
  );
}

/** What a node names: an attribute, the key of a property, `member` and `object.member`. */
function namesIn(node: Node): string[] {
  if (node.type === "JSXOpeningElement") {
    return attributeNames(node);
  }
  if (node.type === "Property") {
    return node.key.type === "Identifier" && node.key.name === inner ? [inner] : [];
  }
  if (node.type !== "MemberExpression" || node.property.type !== "Identifier") {
    return [];
  }
  const owner = node.object.type === "Identifier" ? node.object.name : "";
  return [node.property.name, `${owner}.${node.property.name}`];
}
