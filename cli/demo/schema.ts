import { z } from "zod";
import { colour, languageTag, line, prose, slugText } from "#lib/text-schema.ts";

/** What stands above a story, between two lines of hyphens. */
export const storyHead = z.strictObject({
  headline: line(80).min(1, "A story has a headline."),
  standfirst: prose(500).min(1, "A story has a standfirst."),
  section: slugText,
  bylines: z.array(slugText).min(1, "A story has an author."),
  tags: z.array(line(50)).min(1, "A story has a tag."),
  /** Between its publication and the making of the database. */
  hoursAgo: z.number().positive(),
  language: languageTag.default("en"),
  series: z.strictObject({ slug: slugText, part: z.int().positive() }).optional(),
  /** A word that it shares with the same story in other languages. */
  translation: slugText.optional(),
  /** Beside the picture at its top, if there is one of its name in art/. */
  hero: z
    .strictObject({
      alt: line(300).optional(),
      caption: line(300).default(""),
      credit: line(200).default(""),
    })
    .optional(),
});

export const pageHead = z.strictObject({ headline: line(80).min(1), standfirst: prose(500) });

interface CommentInFile {
  /** A reader's name, or the slug of an author in `staff`. */
  readonly name?: string | undefined;
  readonly staff?: string | undefined;
  /** After the publication of the story. */
  readonly hoursAfter: number;
  /** Still waiting in the queue. */
  readonly pending: boolean;
  readonly text: string;
  readonly replies: readonly CommentInFile[];
}

const comment: z.ZodType<CommentInFile> = z.lazy(() =>
  z
    .strictObject({
      name: line(50).min(1).optional(),
      staff: slugText.optional(),
      hoursAfter: z.number().positive(),
      pending: z.boolean().default(false),
      text: prose(5000).min(1),
      replies: z.array(comment).default([]),
    })
    .refine(({ name, staff }) => (name === undefined) !== (staff === undefined), "Write a name or a staff."),
);
export const commentsOfStory = z.array(comment);

const link = z.strictObject({ label: line(60).min(1), href: line(2000) });

/** Everything of the issue but its texts. */
export const issueFile = z.strictObject({
  publication: z.strictObject({ name: line(100), motto: line(200) }),
  sections: z.array(z.strictObject({ slug: slugText, name: line(60), colour, description: line(300) })),
  authors: z.array(
    z.strictObject({ slug: slugText, name: line(100), role: z.enum(["author", "editor"]), bio: prose(1000) }),
  ),
  series: z.array(z.strictObject({ slug: slugText, title: line(100), description: prose(500) })),
  tags: z.record(line(50), prose(300)),
  home: z.array(slugText),
  footer: z.strictObject({ text: prose(600), links: z.array(link), social: z.array(link) }),
});
