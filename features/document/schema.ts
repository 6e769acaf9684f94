import { z } from "zod";
import {
  type Block,
  type DocumentBody,
  emptyDocument,
  type Inline,
  isAllowedUrl,
  type Text,
} from "./document.ts";

/** Depth counts levels of JSON (a node is two, a level of a list four); parts are objects and arrays together. */
export const documentLimits = { characters: 2_000_000, parts: 40_000, depth: 64 };

const tooLong = "The text is too long to be saved as one article.";
const tooDeep = "The text is nested too deeply: lists in lists in lists.";

/** Walks without recursion and stops at the first excess, so that no JSON can exhaust the stack or the clock. */
function excess(value: unknown): string | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let parts = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value === "string") characters += next.value.length;
    if (typeof next.value === "object" && next.value !== null) {
      if (next.depth > documentLimits.depth) return tooDeep;
      const keys = Array.isArray(next.value) ? [] : Object.keys(next.value);
      const children: unknown[] = Array.isArray(next.value) ? next.value : Object.values(next.value);
      parts += 1;
      characters += keys.join("").length;
      if (waiting.length + children.length > 3 * documentLimits.parts) return tooLong;
      for (const child of children) waiting.push({ value: child, depth: next.depth + 1 });
    }
    if (parts > documentLimits.parts || characters > documentLimits.characters) return tooLong;
  }
  return undefined;
}

/** PostgreSQL stores neither NUL nor half a character, and no reader misses the other control characters. */
function clean(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n])\p{Cc}/gu, "");
}

function parsedJson(json: string, context: z.core.$RefinementCtx): unknown {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: "custom", message: "The text did not arrive whole. Please save it again." });
    return z.NEVER;
  }
}

const line = (max: number, what: string) =>
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

const mark = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.literal("bold") }),
    z.strictObject({ type: z.literal("italic") }),
    z.strictObject({ type: z.literal("code") }),
    z.strictObject({ type: z.literal("link"), attrs: link }),
  ],
  "The text has a style that is not known here.",
);

const styles = ["link", "bold", "italic", "code"];

const marks = z
  .array(mark)
  .max(8)
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
function tidy(nodes: Inline[]): Inline[] {
  const line: Inline[] = [];
  for (const node of nodes) {
    const last = line.at(-1);
    if (node.type !== "text" || last?.type !== "text" || !sameStyle(node, last)) line.push(node);
    else line[line.length - 1] = { ...last, text: last.text + node.text };
  }
  return line.filter((node) => node.type !== "text" || node.text !== "");
}

const sameStyle = (a: Text, b: Text) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);

const inlines = z
  .array(
    z.discriminatedUnion("type", [text, hardBreak], "A line has something in it that is not known here."),
  )
  .default([])
  .transform(tidy);

const codeText = z
  .array(text, "Code can have plain text in it and nothing else.")
  .default([])
  .transform((nodes): Text[] => {
    const whole = nodes.map((node) => node.text).join("");
    return whole === "" ? [] : [{ type: "text", text: whole }];
  });

const paragraph = z.strictObject({ type: z.literal("paragraph"), content: inlines });

const heading = z.strictObject({
  type: z.literal("heading"),
  attrs: z
    .object({ level: z.literal([2, 3, 4], "Headings have level 2, 3 or 4.").default(2) })
    .default({ level: 2 }),
  content: inlines,
});

const codeBlock = z.strictObject({
  type: z.literal("codeBlock"),
  attrs: z
    .object({
      language: z
        .string()
        .transform((name) => name.trim().toLowerCase())
        .pipe(z.string().regex(/^([a-z0-9+#._-]{1,30})?$/, "This is not the name of a language of code."))
        .nullish()
        .transform((name) => name || null),
    })
    .default({ language: null }),
  content: codeText,
});

const pixels = z.int().min(1).max(100_000);

/** A picture of the library, wherever it stands. */
export const pictureSchema = z
  .object({
    mediaId: z.guid("The picture is not from the media library."),
    address: z
      .string()
      .regex(
        /^\/media\/[0-9a-f-]{36}\/[\w-]{1,128}\.(avif|gif|jpe?g|png|webp)$/,
        "This is not the address of a picture.",
      ),
    alt: line(1000, "The description of a picture"),
    caption: line(1000, "A caption"),
    credit: line(200, "A credit"),
    width: pixels,
    height: pixels,
  })
  .refine(
    ({ mediaId, address }) => address.startsWith(`/media/${mediaId}/`),
    "The address is of another picture.",
  );

/** The same for a form field that carries the JSON as text. */
export const pictureField = z.string().transform(parsedJson).pipe(pictureSchema);

const figure = z.strictObject({ type: z.literal("figure"), attrs: pictureSchema });

const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(block));

const listItem = z.strictObject({
  type: z.literal("listItem"),
  content: blocks.refine(
    ([first]) => first?.type === "paragraph",
    "An item of a list begins with a paragraph.",
  ),
});

const items = z.array(listItem).min(1, "A list has at least one item.");
const bulletList = z.strictObject({ type: z.literal("bulletList"), content: items });

const orderedList = z.strictObject({
  type: z.literal("orderedList"),
  attrs: z
    .object({
      start: z
        .int("A list begins with a whole number.")
        .min(0)
        .max(1_000_000)
        .nullish()
        .transform((n) => n ?? 1),
    })
    .default({ start: 1 }),
  content: items,
});

const blockquote = z.strictObject({
  type: z.literal("blockquote"),
  content: blocks.refine(({ length }) => length > 0, "A quote has at least one paragraph."),
});

const block = z.discriminatedUnion(
  "type",
  [paragraph, heading, bulletList, orderedList, blockquote, figure, codeBlock],
  "The text has something in it that is not known here.",
);

const body = z.strictObject({
  type: z.literal("doc"),
  // The editor's own JSON has no version.
  version: z.literal(1, "The text was written with another version.").default(1),
  content: blocks.default([]).transform((list) => (list.length > 0 ? list : emptyDocument().content)),
});

/** What may be saved. The result is complete: defaults are filled in, and attributes without meaning here are gone. */
export const documentSchema: z.ZodType<DocumentBody> = z
  .unknown()
  .superRefine((value, context) => {
    const message = excess(value);
    if (message) context.addIssue({ code: "custom", message });
  })
  .pipe(body);

/** The same for a form field that carries the JSON as text. */
export const documentField: z.ZodType<DocumentBody, string> = z
  .string()
  .max(documentLimits.characters * 2, tooLong)
  .transform(parsedJson)
  .pipe(documentSchema);
