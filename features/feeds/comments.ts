import { commentsFeedPath, homePath, postedPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { title } from "#lib/title.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import type { FeedComment } from "./queries.ts";
import type { Publication } from "./stories.ts";
import { xmlText } from "./xml.ts";

/** How many comments a feed has. */
export const commentsFeedLength = 50;

interface Told {
  readonly publication: Publication;
  /** Undefined for the comments on all articles. */
  readonly article?: { readonly headline: string; readonly path: string } | undefined;
  readonly comments: readonly FeedComment[];
  readonly origin: string;
}

/** The newest comments as a feed. */
export function commentsFeed({ publication, article, comments, origin }: Told): Feed {
  const { name, language } = publication;
  const { feeds } = wordsIn(language);
  const page = article?.path ?? homePath;
  const about = article ? feeds.commentsOn(article.headline) : feeds.comments;
  return {
    title: title(about, name),
    description: title(about, name),
    language,
    publisher: name,
    page: new URL(page, origin).href,
    self: new URL(commentsFeedPath(page), origin).href,
    entries: comments.map((comment) => entryOf(comment, origin, feeds.saidOn)),
  };
}

type SaidOn = (name: string, headline: string) => string;

function entryOf(comment: FeedComment, origin: string, saidOn: SaidOn): FeedEntry {
  const { id, articlePath, authorName, headline, publishedAt } = comment;
  return {
    id: `urn:uuid:${id}`,
    url: new URL(postedPath({ id, articlePath, isHeld: false }), origin).href,
    title: saidOn(authorName, headline),
    language: undefined,
    publishedAt,
    updatedAt: publishedAt,
    authors: [{ name: authorName, url: undefined }],
    subjects: [],
    summary: comment.body.replace(/\s+/g, " ").slice(0, 300),
    html: paragraphs(comment.body),
    picture: undefined,
    discussion: undefined,
  };
}

/** As it was typed, with nothing in it that means something to HTML. */
function paragraphs(text: string): string {
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== "");
  return parts.map((part) => `<p>${xmlText(part).replaceAll("\n", "<br>")}</p>`).join("");
}
