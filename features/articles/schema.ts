import { z } from "zod";
import { commentPolicies } from "#features/comments/comments.ts";
import { documentField, pictureField } from "#features/document/schema.ts";
import { tagName } from "#features/tags/schema.ts";
import { tagSlug } from "#features/tags/tags.ts";
import {
  languageTag,
  line,
  orNothing,
  prose,
  slugText,
  unlessAbsent,
  uuid,
  webAddress,
  wholeNumber,
} from "#lib/text-schema.ts";
import { articleKinds } from "./articles.ts";

const id = uuid;
/** The version of the working copy that the form was made from. */
const version = wholeNumber(1, 1_000_000_000);

const tagNames = z
  .array(tagName)
  .max(20, "An article can have at most 20 tags.")
  .transform((names) => [...new Map(names.map((name) => [tagSlug(name), name])).values()]);

const bylineIds = z
  .array(uuid)
  .max(20, "A byline can name at most 20 people.")
  .transform((ids) => [...new Set(ids)]);

export const createArticleInput = z.object({
  kind: z.enum(articleKinds, "Choose a story or a page.").default("story"),
});

export const saveWorkingCopyInput = z.object({
  id,
  version,
  headline: line(200),
  standfirst: prose(500),
  body: documentField,
  /** Nothing: made from the headline when the article is published. */
  slug: orNothing(slugText),
  sectionId: orNothing(uuid),
  tagNames,
  bylineIds,
  language: languageTag,
  seoTitle: line(200),
  seoDescription: prose(500),
  /** Nothing: as on the whole site. */
  commentsPolicy: orNothing(z.enum(commentPolicies, "Choose one of the list.")),
  /** From here on, what is not sent stays as it is. */
  hero: unlessAbsent(orNothing(pictureField)),
  sharePicture: unlessAbsent(orNothing(pictureField)),
  canonicalUrl: unlessAbsent(z.union([z.literal(""), webAddress])),
  seriesId: unlessAbsent(orNothing(uuid)),
  seriesPart: unlessAbsent(orNothing(wholeNumber(1, 1000))),
  /** Shared by the versions of one story in several languages. */
  translationKey: unlessAbsent(orNothing(uuid)),
  /** What is saved now is kept among the revisions before this takes its place. */
  setAside: z.string().optional(),
});
export type WorkingCopyInput = z.output<typeof saveWorkingCopyInput>;

export const publishArticleInput = z.object({
  id,
  version,
  /** A time on the clocks of the publication; nothing: now. */
  publishAt: orNothing(line(30)),
  /** Which of two moments, where the clocks show this time twice. */
  turn: z.enum(["first", "second"]).catch("first").default("first"),
});

export const articleInput = z.object({ id });

export const findStoriesInput = z.object({ text: line(100) });
