import { JsonLd } from "#components/json-ld.tsx";
import { articleGraph, type Publisher } from "#features/feeds/structured-data.ts";
import { articlePath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";
import { CommentsFeedLink } from "./feed-links.tsx";

type Graph = Parameters<typeof articleGraph>;
interface Props {
  readonly article: Graph[0];
  readonly publisher: Publisher;
  readonly shareImage?: Graph[2];
}

/** What the page of an article says to machines: what it is, and where its comments can be followed. */
export function ArticleData({ article, publisher, shareImage }: Props) {
  const { feeds } = wordsIn(publisher.language);
  const page = articlePath({ slug: article.slug, sectionSlug: article.section?.slug ?? null });
  return (
    <>
      {article.kind === "story" ? (
        <CommentsFeedLink title={feeds.commentsOn(article.headline)} page={page} />
      ) : null}
      <JsonLd graph={articleGraph(article, publisher, shareImage)} />
    </>
  );
}
