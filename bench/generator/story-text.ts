import type { Block, DocumentBody, Inline, ListItem, Paragraph, Text } from "#features/document/document.ts";
import { expand, passage } from "./prose.ts";
import type { Random } from "./random.ts";
import { sentences } from "./words.ts";

const plain = (text: string): Text => ({ type: "text", text });
const paragraph = (...content: Inline[]): Paragraph => ({ type: "paragraph", content });

/** Some words of a paragraph are a link, or stand out. */
function marked(text: string, random: Random): Paragraph {
  const words = text.split(" ");
  const at = random.between(1, Math.max(1, words.length - 4));
  const href = random.chance(0.5) ? "/about" : `https://example.org/${random.below(100_000)}`;
  const mark = random.pick([
    { type: "link", attrs: { href } },
    { type: "bold" },
    { type: "italic" },
  ] as const);
  const within: Text = { ...plain(words.slice(at, at + 2).join(" ")), marks: [mark] };
  const [before, after] = [words.slice(0, at), words.slice(at + 2)];
  const rest = after.length > 0 ? [plain(` ${after.join(" ")}`)] : [];
  return paragraph(plain(`${before.join(" ")} `), within, ...rest);
}

function listOf(random: Random): { block: Block; text: string } {
  const items = Array.from({ length: random.between(3, 5) }, () => expand("{Remark}", random));
  const content = items.map((text): ListItem => ({ type: "listItem", content: [paragraph(plain(text))] }));
  const ordered = random.chance(0.4);
  const block: Block = ordered
    ? { type: "orderedList", attrs: { start: 1 }, content }
    : { type: "bulletList", content };
  return { block, text: items.join(" ") };
}

/** What stands at a place of a text: mostly paragraphs, now and then something else. */
function blockAt(place: number, random: Random): { block: Block; text: string } {
  if (place % 5 === 4) {
    const text = expand("{Topic}", random);
    return { block: { type: "heading", attrs: { level: 2 }, content: [plain(text)] }, text };
  }
  if (place > 2 && random.chance(0.1)) return listOf(random);
  const text = passage(sentences, random.between(2, 5), random);
  if (place > 2 && random.chance(0.12)) {
    return { block: { type: "blockquote", content: [paragraph(plain(text))] }, text };
  }
  return { block: random.chance(0.4) ? marked(text, random) : paragraph(plain(text)), text };
}

export interface StoryText {
  readonly body: DocumentBody;
  /** The same words without their form, as they are searched. */
  readonly text: string;
}

/** A text of exactly so many words, with headings, lists, quotes and links. */
export function storyText(words: number, random: Random): StoryText {
  const content: Block[] = [];
  const texts: string[] = [];
  for (let left = words; left > 0; ) {
    const next = blockAt(content.length, random);
    const parts = next.text.split(" ");
    const fits = parts.length <= left;
    const text = fits ? next.text : parts.slice(0, left).join(" ");
    content.push(fits ? next.block : paragraph(plain(text)));
    texts.push(text);
    left -= parts.length;
  }
  return { body: { type: "doc", version: 1, content }, text: texts.join("\n") };
}
