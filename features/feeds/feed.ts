import type { FeedFile } from "#features/paths.ts";

/** Something new, as every format tells it. Addresses are whole. */
export interface FeedEntry {
  /** Neither a new headline nor a new address makes it another one. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  readonly subjects: readonly string[];
  readonly summary: string;
  /** The whole text; undefined where there is no room for it. */
  readonly html: string | undefined;
  readonly picture: FeedPicture | undefined;
  /** Where it is discussed, and the feed of that. */
  readonly discussion: { readonly url: string; readonly feed: string } | undefined;
}

export interface FeedPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What a feed says, whatever its format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The publication, which answers for it. */
  readonly publisher: string;
  /** The page that it goes with, and the feed itself. */
  readonly page: string;
  readonly self: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

export const mediaTypes: Readonly<Record<FeedFile, string>> = {
  "feed.xml": "application/rss+xml",
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
};

/** When the newest change of what is in the feed was made: the clock alone does not change a feed. */
export function lastChange({ entries }: Pick<Feed, "entries">): Date | undefined {
  return entries.map(({ updatedAt }) => updatedAt).toSorted((a, b) => b.getTime() - a.getTime())[0];
}
