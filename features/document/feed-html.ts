import { directionOf } from "#lib/language.ts";
import {
  type Block,
  type DocumentBody,
  type DocumentNode,
  type Footnote,
  footnotesIn,
  type Inline,
  isAllowedUrl,
  isInline,
  type ListItem,
  type Text,
} from "./document.ts";
import { code, embed, escaped, picture, table } from "./feed-html-blocks.ts";
import { enclosing, hrefOf, languageOf, runsBy } from "./runs.ts";

interface Context {
  readonly articleUrl: string;
  readonly notes: ReadonlyMap<Footnote, number>;
}

/** The body of an article as HTML that stands by itself, somewhere else: every address in it is whole. */
export function feedHtml(body: DocumentBody, articleUrl: string): string {
  const notes = new Map(footnotesIn(body).map((note, at) => [note, at + 1]));
  const context = { articleUrl, notes };
  const items = [...notes.keys()].map((note) => `<li>${line(note.content, context)}</li>`);
  return blocks(body.content, context) + (items.length > 0 ? `<hr><ol>${items.join("")}</ol>` : "");
}

function blocks(nodes: (Block | ListItem)[], context: Context): string {
  return nodes.map((node) => element(node, context)).join("");
}

function element(node: Block | ListItem, context: Context): string {
  switch (node.type) {
    case "paragraph":
      return `<p>${line(node.content, context)}</p>`;
    case "heading":
      return `<h${node.attrs.level}>${line(node.content, context)}</h${node.attrs.level}>`;
    case "bulletList":
      return `<ul>${blocks(node.content, context)}</ul>`;
    case "orderedList":
      return `<ol${node.attrs.start === 1 ? "" : ` start="${node.attrs.start}"`}>${blocks(node.content, context)}</ol>`;
    case "listItem":
      return `<li>${blocks(node.content, context)}</li>`;
    case "blockquote":
      return `<blockquote>${blocks(node.content, context)}</blockquote>`;
    case "pullQuote":
      return `<aside><p>${line(node.content, context)}</p></aside>`;
    case "callout":
      return `<aside>${blocks(node.content, context)}</aside>`;
    case "figure":
      return picture(node, context.articleUrl);
    case "gallery":
      return node.content.map((each) => picture(each, context.articleUrl)).join("");
    case "table":
      return table(node, (nodes) => line(nodes, context));
    case "codeBlock":
      return code(node);
    case "embed":
      return embed(node);
    case "divider":
      return "<hr>";
    default:
      return unknown(node, context);
  }
}

/** A node of a later version shows its children. */
function unknown(node: { content?: DocumentNode[] }, context: Context): string {
  const shown = (node.content ?? []).map((child) => {
    if (isInline(child)) return line([child], context);
    return child.type === "tableRow" || child.type === "tableCell"
      ? unknown(child, context)
      : element(child, context);
  });
  return shown.join("");
}

function line(nodes: Inline[], context: Context): string {
  return runsBy(nodes, languageOf)
    .map(({ value, nodes: run }) => {
      const words = links(run, context);
      return value === undefined
        ? words
        : `<span lang="${escaped(value)}" dir="${directionOf(value)}">${words}</span>`;
    })
    .join("");
}

function links(nodes: Inline[], context: Context): string {
  return runsBy(nodes, hrefOf)
    .map(({ value, nodes: run }) => linked(value, run.map((node) => part(node, context)).join(""), context))
    .join("");
}

function linked(href: string | undefined, words: string, { articleUrl }: Context): string {
  if (href === undefined || !isAllowedUrl(href)) return words;
  return `<a href="${escaped(new URL(href, articleUrl).href)}">${words}</a>`;
}

function part(node: Inline, context: Context): string {
  switch (node.type) {
    case "text":
      return marked(node);
    case "hardBreak":
      return "<br>";
    case "footnote":
      return `<sup>${context.notes.get(node) ?? ""}</sup>`;
    default:
      return unknown(node, context);
  }
}

const elements = { bold: "strong", italic: "em", strike: "s", sub: "sub", sup: "sup", code: "code" } as const;

function marked(node: Text): string {
  return enclosing
    .filter((type) => node.marks?.some((mark) => mark.type === type))
    .reduceRight((words, type) => `<${elements[type]}>${words}</${elements[type]}>`, escaped(node.text));
}
