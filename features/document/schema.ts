import { z } from "zod";
import {
  type Align,
  type Block,
  type DocumentBody,
  emptyDocument,
  isAllowedUrl,
  type Picture,
  type TableCell,
  type TableRow,
} from "./document.ts";
import { providerOf } from "./embeds.ts";
import { codeText, inlines, line } from "./inline-schema.ts";
import { documentLimits, excess, tooLong } from "./limits.ts";

function parsedJson(json: string, context: z.core.$RefinementCtx): unknown {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: "custom", message: "The text did not arrive whole. Please save it again." });
    return z.NEVER;
  }
}

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
const pictureSchema = z
  .object({
    mediaId: z.guid("The picture is not from the media library."),
    address: z
      .string()
      .regex(
        /^\/media\/[0-9a-f-]{36}\/[\w-]{1,128}\.(avif|gif|jpe?g|png|webp)$/,
        "This is not the address of a picture.",
      ),
    alt: line(1000, "The description of a picture"),
    // The editor says `false` where it says nothing.
    decorative: z.boolean().nullish(),
    caption: line(1000, "A caption"),
    credit: line(200, "A credit"),
    width: pixels,
    height: pixels,
  })
  .refine(
    ({ mediaId, address }) => address.startsWith(`/media/${mediaId}/`),
    "The address is of another picture.",
  )
  .transform(({ decorative, ...picture }): Picture => (decorative ? { ...picture, decorative } : picture));

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

const pullQuote = z.strictObject({ type: z.literal("pullQuote"), content: inlines });

const callout = z.strictObject({
  type: z.literal("callout"),
  attrs: z
    .object({ tone: z.literal(["note", "warning"], "A box is a note or a warning.").default("note") })
    .default({ tone: "note" }),
  content: blocks.refine(({ length }) => length > 0, "A box has at least one paragraph."),
});

const gallery = z.strictObject({
  type: z.literal("gallery"),
  content: z.array(figure).min(1, "A gallery has at least one picture.").max(60),
});

const tableRow = z.strictObject({
  type: z.literal("tableRow"),
  content: z
    .array(z.strictObject({ type: z.literal("tableCell"), content: inlines }))
    .min(1, "A table has at least one column.")
    .max(40, "A table can have at most 40 columns."),
});

const table = z
  .strictObject({
    type: z.literal("table"),
    attrs: z
      .object({
        caption: line(1000, "A caption"),
        align: z.array(z.literal(["start", "center", "end"])).nullish(),
      })
      .default({ caption: "", align: [] }),
    content: z.array(tableRow).min(1, "A table has at least one row."),
  })
  .transform(({ type, attrs, content }) => {
    const columns = Math.max(...content.map((row) => row.content.length));
    const align = Array.from({ length: columns }, (_, at): Align => attrs.align?.[at] ?? "start");
    return {
      type,
      attrs: { caption: attrs.caption, align },
      content: content.map((row) => widened(row, columns)),
    };
  });

/** A row that is shorter than the others ends with empty cells. */
function widened(row: TableRow, columns: number): TableRow {
  const missing = Array.from(
    { length: columns - row.content.length },
    (): TableCell => ({ type: "tableCell", content: [] }),
  );
  return { type: row.type, content: [...row.content, ...missing] };
}

const embed = z.strictObject({
  type: z.literal("embed"),
  attrs: z.object({
    url: z
      .string()
      .max(2000)
      .refine(
        (url) => isAllowedUrl(url) && providerOf(url) !== undefined,
        "Only posts, videos and sounds of YouTube, Vimeo, Spotify, Bluesky and Mastodon can stand in a text.",
      ),
    title: line(300, "The title of an embed").transform((title) => title.replace(/\s+/g, " ")),
  }),
});

const divider = z.strictObject({ type: z.literal("divider") });

const block = z.discriminatedUnion(
  "type",
  [
    paragraph,
    heading,
    bulletList,
    orderedList,
    blockquote,
    pullQuote,
    callout,
    figure,
    gallery,
    table,
    codeBlock,
    embed,
    divider,
  ],
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
