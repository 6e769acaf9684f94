import { z } from "zod";
import { linksIn } from "#features/moderation/moderation.ts";
import { uuid } from "#lib/text-schema.ts";
import { commentLimits } from "./comments.ts";

/** Without what nobody sees and what turns the direction of everything after it. */
function clean(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|[\u2028\u2029]/g, "\n");
  return lines.replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "").normalize("NFC");
}

function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

function length(text: string): number {
  return [...text].length;
}

function words(text: string): string {
  return clean(text).replace(/\s+/g, " ").trim();
}

function paragraphs(text: string): string {
  const lines = clean(text).split("\n");
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "")
    .trimEnd();
}

const name = z
  .string()
  .catch("")
  .transform(words)
  .refine((text) => length(text) <= commentLimits.name, {
    error: `A name can have at most ${commentLimits.name} characters.`,
    abort: true,
  })
  .refine((text) => text === "" || isVisible(text), {
    error: "Write a name that can be seen.",
    abort: true,
  })
  .refine((text) => !/\p{M}{5}/u.test(text), "This name has too many marks on one letter.");

const email = z
  .string()
  .catch("")
  .transform((text) => clean(text).normalize("NFKC").trim().toLowerCase())
  .refine(
    (text) =>
      text === "" ||
      (text.length <= commentLimits.email &&
        /^[^\s@"(),:;<>[\]\\]+@[^\s@"(),:;<>[\]\\]+\.[^\s@.]+$/.test(text)),
    "Write the address like name@example.org, or leave this empty.",
  )
  .transform((text) => (text === "" ? undefined : text));

const body = z
  .string()
  .catch("")
  .transform(paragraphs)
  .superRefine((text, context) => {
    const message = faultOf(text);
    if (message) context.addIssue({ code: "custom", message });
  });

function faultOf(text: string): string | undefined {
  if (!isVisible(text)) return "Write your comment first.";
  const over = length(text) - commentLimits.body;
  if (over > 0) return `This is ${count(over)} too long: a comment can have ${count(commentLimits.body)}.`;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > commentLimits.bytes) return "This is too long: in this script a comment can take 8 KiB.";
  const links = linksIn(text);
  return links > commentLimits.links
    ? `A comment can have at most ${commentLimits.links} links; this one has ${links}.`
    : undefined;
}

function count(characters: number): string {
  return `${characters.toLocaleString("en")} ${characters === 1 ? "character" : "characters"}`;
}

/** The id of something, from a field that nobody types into: another text is the id of nothing. */
export const unseenId = uuid.catch("none");

export const postCommentInput = z.object({
  articleId: unseenId,
  parentId: z.union([z.literal("").transform(() => undefined), unseenId]).optional(),
  name,
  email,
  body,
  token: z.string().catch(""),
  /** People do not see it; who fills it in is held. */
  website: z
    .string()
    .catch("")
    .transform((text) => text !== ""),
  /** Made by the browser, so that a post that is sent twice is one. */
  key: z
    .string()
    .regex(/^[\w-]{16,64}$/)
    .optional()
    .catch(undefined),
});
export type PostComment = z.output<typeof postCommentInput>;
