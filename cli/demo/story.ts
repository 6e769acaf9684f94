import type { DocumentBody } from "#features/document/document.ts";

type DemoAuthor = { slug: string; name: string; bio: string; role: "author" | "editor" };

type DemoSection = { slug: string; name: string; description: string; colour: string };

type DemoComment = {
  name: string;
  text: string;
  /** Hours after the story was published. */
  hoursAfter: number;
  /** The place of the comment that it answers in the same list. */
  replyTo?: number;
  /** Still waiting in the queue. */
  pending?: true;
};

export type DemoStory = {
  slug: string;
  section: string;
  headline: string;
  standfirst: string;
  /** Slugs of authors, in the order of the byline. */
  bylines: string[];
  tags: string[];
  /** Hours between publication and the making of the database. */
  hoursAgo: number;
  body: DocumentBody;
  comments: DemoComment[];
};

/** A standing page; it stays a draft for the owner to complete. */
export type DemoPage = { slug: string; headline: string; standfirst: string; body: DocumentBody };

export type DemoIssue = {
  publication: { name: string; motto: string };
  sections: DemoSection[];
  authors: DemoAuthor[];
  stories: DemoStory[];
  pages: DemoPage[];
};
