import type { LanguageRegistration, ThemedToken, ThemeRegistration } from "shiki/core";
import { type CodeLanguage, codeLanguages } from "./code-languages.ts";
import type { Block, CodeBlock, CodeKind, DocumentBody, Highlight, ListItem } from "./document.ts";
import { inlineText } from "./document.ts";

/** What was found out about each piece of code, by its language and its text. */
export type Colours = ReadonlyMap<string, Highlight>;

type Grammar = () => Promise<{ default: LanguageRegistration[] }>;

// Grammars are large: each is loaded when a text that is published has code in it.
const grammars: Readonly<Record<CodeLanguage, Grammar>> = {
  c: () => import("shiki/langs/c.mjs"),
  "c++": () => import("shiki/langs/cpp.mjs"),
  css: () => import("shiki/langs/css.mjs"),
  diff: () => import("shiki/langs/diff.mjs"),
  go: () => import("shiki/langs/go.mjs"),
  html: () => import("shiki/langs/html.mjs"),
  java: () => import("shiki/langs/java.mjs"),
  javascript: () => import("shiki/langs/javascript.mjs"),
  json: () => import("shiki/langs/json.mjs"),
  python: () => import("shiki/langs/python.mjs"),
  ruby: () => import("shiki/langs/ruby.mjs"),
  rust: () => import("shiki/langs/rust.mjs"),
  shell: () => import("shiki/langs/shellscript.mjs"),
  sql: () => import("shiki/langs/sql.mjs"),
  toml: () => import("shiki/langs/toml.mjs"),
  tsx: () => import("shiki/langs/tsx.mjs"),
  typescript: () => import("shiki/langs/typescript.mjs"),
  xml: () => import("shiki/langs/xml.mjs"),
  yaml: () => import("shiki/langs/yaml.mjs"),
};

const otherNames: Readonly<Record<string, string>> = {
  bash: "shell",
  cpp: "c++",
  js: "javascript",
  jsx: "tsx",
  py: "python",
  rb: "ruby",
  rs: "rust",
  sh: "shell",
  ts: "typescript",
  yml: "yaml",
};

const scopes: Readonly<Record<CodeKind, string[]>> = {
  comment: ["comment", "punctuation.definition.comment"],
  string: ["string", "markup.inserted", "constant.other.symbol"],
  number: ["constant.numeric", "constant.language", "constant.character.escape"],
  keyword: ["keyword", "storage", "markup.deleted", "entity.name.tag", "variable.language"],
  name: [
    "entity.name.function",
    "support.function",
    "entity.other.attribute-name",
    "support.type.property-name",
  ],
  type: [
    "entity.name.type",
    "entity.name.class",
    "support.type",
    "support.class",
    "entity.other.inherited-class",
  ],
};

// The colours of this theme are numbers for the kinds: the colours that readers see are those of the site.
const numbers: [string, CodeKind][] = [
  ["#000001", "comment"],
  ["#000002", "string"],
  ["#000003", "number"],
  ["#000004", "keyword"],
  ["#000005", "name"],
  ["#000006", "type"],
];
const kinds = new Map(numbers);
const theme: ThemeRegistration = {
  name: "kinds",
  type: "light",
  colors: { "editor.foreground": "#000000", "editor.background": "#ffffff" },
  settings: numbers.map(([foreground, kind]) => ({ scope: scopes[kind], settings: { foreground } })),
};

const longest = 20_000;
const version = "shiki 4";

/** Looks at the code in a text that is about to be published; a language that is unknown here stays plain. */
export async function coloursOf(body: DocumentBody): Promise<Colours> {
  const wanted = codeIn(body.content).flatMap((node) => {
    const language = nameOf(node);
    const code = inlineText(node.content);
    return language !== undefined && code.length <= longest ? [{ language, code, key: keyOf(node) }] : [];
  });
  if (wanted.length === 0) return new Map();
  const { createHighlighterCore } = await import("shiki/core");
  const { createJavaScriptRegexEngine } = await import("shiki/engine/javascript");
  const langs = [...new Set(wanted.map(({ language }) => language))].map((name) => grammars[name]);
  const highlighter = await createHighlighterCore({
    themes: [theme],
    langs,
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const found = wanted.map(({ language, code, key }): [string, Highlight] => {
    const lang = grammarName[language] ?? language;
    const lines = highlighter.codeToTokensBase(code, { lang, theme: "kinds", tokenizeMaxLineLength: 1000 });
    return [key, { by: version, pieces: piecesOf(lines) }];
  });
  highlighter.dispose();
  return new Map(found);
}

const grammarName: Readonly<Record<string, string>> = { "c++": "cpp", shell: "shellscript" };

function nameOf({ attrs: { language } }: CodeBlock): CodeLanguage | undefined {
  const name = otherNames[language ?? ""] ?? language ?? "";
  return codeLanguages.find((known) => known === name);
}

const keyOf = (node: CodeBlock) => `${node.attrs.language}\n${inlineText(node.content)}`;

function codeIn(nodes: (Block | ListItem)[]): CodeBlock[] {
  return nodes.flatMap((node) => (node.type === "codeBlock" ? [node] : codeIn(childrenOf(node))));
}

function childrenOf(node: Block | ListItem): (Block | ListItem)[] {
  return "content" in node && isHolder(node) ? node.content : [];
}

type Holder = Extract<Block, { content: Block[] | ListItem[] }> | ListItem;
const isHolder = (node: Block | ListItem): node is Holder =>
  ["bulletList", "orderedList", "listItem", "blockquote", "callout"].includes(node.type);

/** Neighbours of one kind are one piece; a line ends with its break. */
function piecesOf(lines: ThemedToken[][]): Highlight["pieces"] {
  const pieces: Highlight["pieces"] = [];
  const add = (kind: CodeKind | "", length: number) => {
    const last = pieces.at(-1);
    if (last?.[0] === kind) last[1] += length;
    else if (length > 0) pieces.push([kind, length]);
  };
  for (const [at, line] of lines.entries()) {
    if (at > 0) add("", 1);
    for (const token of line) add(kinds.get(token.color?.toLowerCase() ?? "") ?? "", token.content.length);
  }
  return pieces;
}

/** The same text with the colours that were found; those of an earlier publication are gone. */
export function coloured(body: DocumentBody, colours: Colours): DocumentBody {
  return { ...body, content: body.content.map((node) => inColour(node, colours)) };
}

function inColour<N extends Block | ListItem>(node: N, colours: Colours): N {
  if (node.type === "codeBlock") {
    const highlight = colours.get(keyOf(node));
    return { ...node, attrs: { language: node.attrs.language, ...(highlight && { highlight }) } };
  }
  if (!isHolder(node)) return node;
  return { ...node, content: node.content.map((child) => inColour(child, colours)) };
}
