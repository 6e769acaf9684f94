import type { Metadata } from "next";
import type { PublishedArticle } from "#features/articles/queries.ts";
import { articlePath } from "#features/paths.ts";
import { title } from "#lib/title.ts";

/** What the head of the page says of an article, to tabs, search engines and those who share it. */
export function articleMetadata(article: PublishedArticle, publication: { readonly name: string }): Metadata {
  const description = article.seoDescription || article.standfirst;
  const path = articlePath({ slug: article.slug, sectionSlug: article.section?.slug ?? null });
  const told = description === "" ? {} : { description };
  const card = {
    title: article.seoTitle || article.headline,
    ...told,
    url: path,
    siteName: publication.name,
  };
  return {
    title: title(article.seoTitle || article.headline, article.section?.name, publication.name),
    ...told,
    authors: article.bylines.map(({ name }) => ({ name })),
    alternates: { canonical: path },
    openGraph: article.kind === "story" ? { ...card, ...ofStory(article) } : { ...card, type: "website" },
    twitter: { card: "summary" },
  };
}

function ofStory(article: PublishedArticle) {
  return {
    type: "article",
    publishedTime: article.publishedAt.toISOString(),
    modifiedTime: article.updatedAt.toISOString(),
    authors: article.bylines.map(({ name }) => name),
    tags: article.tags.map(({ name }) => name),
    ...(article.section && { section: article.section.name }),
  } as const;
}
