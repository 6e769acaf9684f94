import { z } from "zod";
import { type Footnote, type Inline, inlineText, isAllowedUrl, type Text } from "./document.ts";

/** PostgreSQL stores neither NUL nor half a character, and no reader misses the other control characters. */
function clean(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n])\p{Cc}/gu, "");
}

export const line = (max: number, what: string) =>
  z
    .string()
    .nullish()
    .transform((text) => clean(text ?? "").trim())
    .pipe(z.string().max(max, `${what} can have at most ${max} characters.`));

const link = z.object({
  href: z
    .string("A link needs an address.")
    .transform((href) => href.trim())
    .refine(isAllowedUrl, {
      error: ({ input }) =>
        `The link “${clean(String(input)).slice(0, 80)}” cannot be used. Begin it with https://, http://, mailto:, / or #.`,
    }),
});

const language = z.object({
  lang: z
    .string("A passage in another language needs its code.")
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "Languages are written as codes, such as ar, fr or zh-Hant."),
});

const styles = ["language", "link", "bold", "italic", "strike", "sub", "sup", "code"];

const mark = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.literal("language"), attrs: language }),
    z.strictObject({ type: z.literal("link"), attrs: link }),
    z.strictObject({ type: z.literal(["bold", "italic", "strike", "sub", "sup", "code"]) }),
  ],
  "The text has a style that is not known here.",
);

const marks = z
  .array(mark)
  .max(styles.length)
  .refine((list) => new Set(list.map(({ type }) => type)).size === list.length, "A style is set twice.")
  .transform((list) => list.sort((a, b) => styles.indexOf(a.type) - styles.indexOf(b.type)));

const text = z
  .strictObject({ type: z.literal("text"), text: z.string().transform(clean), marks: marks.default([]) })
  .transform((node) => ({
    type: node.type,
    text: node.text,
    ...(node.marks.length && { marks: node.marks }),
  }));

const hardBreak = z
  .strictObject({ type: z.literal("hardBreak"), marks: marks.optional() })
  .transform(({ type }) => ({ type }));

/** One way to write a line, so that equal lines are equal JSON: neighbours in the same style are one, none is empty. */
function tidy<N extends Inline>(nodes: N[]): N[] {
  const tidied: N[] = [];
  for (const node of nodes.filter((each) => !isEmpty(each))) {
    const last = tidied.at(-1);
    if (node.type !== "text" || last?.type !== "text" || !sameStyle(node, last)) tidied.push(node);
    else tidied[tidied.length - 1] = { ...last, text: last.text + node.text };
  }
  return tidied;
}

function isEmpty(node: Inline): boolean {
  if (node.type === "footnote") return inlineText(node.content).trim() === "";
  return node.type === "text" && node.text === "";
}

const sameStyle = (a: Text, b: Text) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);

const unknownInLine = "A line has something in it that is not known here.";

const footnote = z
  .strictObject({
    type: z.literal("footnote"),
    marks: marks.optional(),
    content: z
      .array(z.discriminatedUnion("type", [text, hardBreak], "A footnote holds words and line breaks alone."))
      .default([])
      .transform((nodes) => tidy(nodes)),
  })
  .transform(({ type, content }): Footnote => ({ type, content }));

export const inlines = z
  .array(z.discriminatedUnion("type", [text, hardBreak, footnote], unknownInLine))
  .default([])
  .transform((nodes) => tidy<Inline>(nodes));

export const codeText = z
  .array(text, "Code can have plain text in it and nothing else.")
  .default([])
  .transform((nodes): Text[] => {
    const whole = nodes.map((node) => node.text).join("");
    return whole === "" ? [] : [{ type: "text", text: whole }];
  });
