import type { DocumentBody, Picture } from "#features/document/document.ts";
import { feedHtml } from "#features/document/feed-html.ts";
import { excerpt } from "#features/document/plain-text.ts";
import {
  articlePath,
  authorPath,
  commentsFeedPath,
  type FeedFile,
  feedPath,
  homePath,
} from "#features/paths.ts";
import { title } from "#lib/title.ts";
import type { Feed, FeedEntry, FeedPicture } from "./feed.ts";
import type { FeedStory } from "./queries.ts";

/** How many stories a feed has. */
export const feedLength = 25;

/** The most text that a feed carries, in characters: stories after it are told by their standfirst alone. */
const mostText = 2_000_000;

export interface Publication {
  readonly name: string;
  readonly motto: string;
  readonly language: string;
}

/** What a list of stories is about: a section, a tag, somebody who writes. */
interface Subject {
  readonly name: string;
  readonly description: string;
  /** Its page. */
  readonly path: string;
}

interface Told {
  readonly publication: Publication;
  /** Undefined for all stories. */
  readonly subject?: Subject | undefined;
  /** The newest first. */
  readonly stories: readonly FeedStory[];
  /** With it begins every address: where the publication is, and never what a request says of it. */
  readonly origin: string;
  readonly file: FeedFile;
}

/** Stories as a feed, whole. */
export function storiesFeed({ publication, subject, stories, origin, file }: Told): Feed {
  const { name, motto, language } = publication;
  const page = subject?.path ?? homePath;
  const texts = texter(origin);
  return {
    title: title(subject?.name, name),
    description: subject?.description || motto || name,
    language,
    publisher: name,
    page: new URL(page, origin).href,
    self: new URL(feedPath(page, file), origin).href,
    entries: stories.map((story) => entryOf(story, origin, texts(story))),
  };
}

/** Tells the text of one story after another, as long as there is room. */
function texter(origin: string) {
  let room = mostText;
  return ({ body, hero, ...story }: FeedStory): string | undefined => {
    const html = feedHtml(withHero(body, hero), new URL(articlePath(story), origin).href);
    if (html.length > room) return undefined;
    room -= html.length;
    return html;
  };
}

function withHero(body: DocumentBody, hero: Picture | null): DocumentBody {
  return hero === null ? body : { ...body, content: [{ type: "figure", attrs: hero }, ...body.content] };
}

function entryOf(story: FeedStory, origin: string, html: string | undefined): FeedEntry {
  const path = articlePath(story);
  const at = (place: string) => new URL(place, origin).href;
  return {
    id: `urn:uuid:${story.id}`,
    url: at(path),
    title: story.headline,
    language: story.language,
    publishedAt: story.publishedAt,
    updatedAt: story.updatedAt,
    authors: story.authors.map((author) => ({ name: author.name, url: at(authorPath(author)) })),
    subjects: [story.sectionName, ...story.tags],
    summary: summaryOf(story),
    html,
    picture: pictureOf(story.hero, origin),
    discussion: { url: at(`${path}#comments`), feed: at(commentsFeedPath(path)) },
  };
}

function summaryOf({ standfirst, body }: { standfirst: string; body: DocumentBody }): string {
  return standfirst === "" ? excerpt(body, 300) : standfirst;
}

/** A picture of our own store: what lies elsewhere is not ours to announce. */
export function pictureOf(hero: Picture | null, origin: string): FeedPicture | undefined {
  if (hero === null || !hero.address.startsWith("/media/")) return undefined;
  return { url: new URL(hero.address, origin).href, width: hero.width, height: hero.height };
}
