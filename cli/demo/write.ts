import type {
  Block,
  Blockquote,
  BulletList,
  CodeBlock,
  DocumentBody,
  Heading,
  Inline,
  ListItem,
  Mark,
  OrderedList,
  Paragraph,
} from "#features/document/document.ts";

const styled = /\*\*(.+?)\*\*(?!\*)|\*(.+?)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/;

/** Words with **bold**, *italic*, `code` and [links](https://example.org). */
function inline(text: string, marks: Mark[] = []): Inline[] {
  const found = styled.exec(text);
  if (!found) return text === "" ? [] : [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
  const [whole, bold, italic, code, words, href] = found;
  return [
    ...inline(text.slice(0, found.index), marks),
    ...(bold ? inline(bold, [...marks, { type: "bold" }]) : []),
    ...(italic ? inline(italic, [...marks, { type: "italic" }]) : []),
    ...(code ? plain(code, [...marks, { type: "code" }]) : []),
    ...(words && href ? inline(words, [{ type: "link", attrs: { href } }, ...marks]) : []),
    ...inline(text.slice(found.index + whole.length), marks),
  ];
}

const plain = (text: string, marks: Mark[]): Inline[] => [{ type: "text", text, marks }];

export const doc = (...content: Block[]): DocumentBody => ({ type: "doc", version: 1, content });

export const p = (text: string): Paragraph => ({ type: "paragraph", content: inline(text) });

export const h2 = (text: string): Heading => ({
  type: "heading",
  attrs: { level: 2 },
  content: inline(text),
});

export const quote = (...paragraphs: string[]): Blockquote => ({
  type: "blockquote",
  content: paragraphs.map(p),
});

const item = (text: string): ListItem => ({ type: "listItem", content: [p(text)] });

export const ul = (...items: string[]): BulletList => ({ type: "bulletList", content: items.map(item) });

export const ol = (...items: string[]): OrderedList => ({
  type: "orderedList",
  attrs: { start: 1 },
  content: items.map(item),
});

export const code = (language: string, lines: string): CodeBlock => ({
  type: "codeBlock",
  attrs: { language },
  content: [{ type: "text", text: lines }],
});
