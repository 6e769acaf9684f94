import { z } from "zod";

// Line breaks and tabs belong in prose; NUL, which PostgreSQL cannot store, and the other controls nowhere.
const control = /\p{Cc}/u;
const controlInProse = /(?![\t\n])\p{Cc}/u;
const unusable = "There is a character in it that cannot be used. Type the text again instead of pasting it.";

function characters(max: number): string {
  return `This can have at most ${max} characters.`;
}

/** One line of text: no line breaks. Add `.min(1, "…")` where it may not be empty. */
export function line(max: number) {
  return z
    .string("This is missing.")
    .refine((text) => text.isWellFormed() && !control.test(text.trim()), { error: unusable, abort: true })
    .normalize("NFC")
    .trim()
    .max(max, characters(max));
}

/** Text of several lines; browsers send line breaks as CR LF. */
export function prose(max: number) {
  return z
    .string("This is missing.")
    .overwrite((text) => text.replace(/\r\n?/g, "\n"))
    .refine((text) => text.isWellFormed() && !controlInProse.test(text), { error: unusable, abort: true })
    .normalize("NFC")
    .trim()
    .max(max, characters(max));
}

/** A word of an address, such as `a-quiet-week`. */
export const slugText = line(80)
  .toLowerCase()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens between them.");

export const colour = line(7)
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "Write a colour such as #1f4fa3.");

/** The id of anything of ours. */
export const uuid = z
  .string("This is missing.")
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "This is not an id of anything here.");

export const email = line(254)
  .toLowerCase()
  .regex(/^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/, "Write an e-mail address such as name@example.org.")
  .min(3);

/** A whole number that a form or an address carries as text. */
export function wholeNumber(min: number, max: number) {
  const error = `This must be a whole number from ${min} to ${max}.`;
  return z
    .string(error)
    .regex(/^\d{1,15}$/, { error, abort: true })
    .transform(Number)
    .pipe(z.number().min(min, error).max(max, error));
}

/** An optional choice of a form, where nothing chosen arrives as "" or not at all. */
export function orNothing<T extends z.ZodType<unknown, string>>(schema: T) {
  return z
    .string()
    .nullish()
    .transform((text) => (text?.trim() ? text : null))
    .pipe(schema.nullable());
}

function lastMessage(alternatives: unknown): string | undefined {
  const found = z.array(z.array(z.object({ message: z.string() }))).safeParse(alternatives);
  return found.data?.at(-1)?.[0]?.message;
}

/** A field that a form need not have: undefined then, which is not the same as empty. */
export function unlessAbsent<T extends z.ZodType<unknown, string | null | undefined>>(schema: T) {
  return z.union([z.undefined(), schema], { error: ({ errors }) => lastMessage(errors) }).optional();
}

/** The whole address of a page elsewhere. */
export const webAddress = line(2000).refine(
  (text) => /^https?:\/\/[^/?#@\s\\]+([/?#]|$)/i.test(text) && URL.canParse(text),
  "Write a whole address such as https://example.org/a-story.",
);

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A language of BCP 47, such as `en` or `pt-BR`. */
export const languageTag = line(35).refine(isLanguage, "Choose a language from the list.");
