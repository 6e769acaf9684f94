import type { Metadata } from "next";
import type { PublishedArticle, translationsOf } from "#features/articles/queries.ts";
import { articlePath } from "#features/paths.ts";
import { title } from "#lib/title.ts";

interface Beside {
  /** The picture made for links to it; undefined until there is one. */
  readonly shareImage?:
    | { readonly address: string; readonly width: number; readonly height: number }
    | undefined;
  readonly translations?: Awaited<ReturnType<typeof translationsOf>>;
}

interface Publication {
  readonly name: string;
  readonly language: string;
}

/** What the head of the page says of an article, to tabs, search engines and those who share it. */
export function articleMetadata(
  article: PublishedArticle,
  publication: Publication,
  { shareImage, translations = [] }: Beside = {},
): Metadata {
  const description = article.seoDescription || article.standfirst;
  const path = placeOf(article);
  const told = description === "" ? {} : { description };
  const images = picturesOf(article, shareImage);
  const card = {
    ...{ title: article.seoTitle || article.headline, ...told, images },
    ...{ url: path, siteName: publication.name },
  };
  return {
    title: title(article.seoTitle || article.headline, article.section?.name, publication.name),
    ...told,
    authors: article.bylines.map(({ name }) => ({ name })),
    alternates: {
      canonical: article.canonicalUrl || path,
      ...(article.canonicalUrl === "" && { languages: languagesOf(article, publication, translations) }),
    },
    openGraph: article.kind === "story" ? { ...card, ...ofStory(article) } : { ...card, type: "website" },
    twitter: { card: images.length === 0 ? "summary" : "summary_large_image" },
  };
}

function placeOf(article: PublishedArticle): string {
  return articlePath({ slug: article.slug, sectionSlug: article.section?.slug ?? null });
}

function picturesOf({ headline, hero, sharePicture }: PublishedArticle, made: Beside["shareImage"]) {
  if (sharePicture) {
    const { address: url, width, height, alt } = sharePicture;
    return [{ url, width, height, alt: alt || headline }];
  }
  if (made) return [{ url: made.address, width: made.width, height: made.height, alt: headline }];
  return hero ? [{ url: hero.address, width: hero.width, height: hero.height, alt: hero.alt }] : [];
}

/** Where it can be read in which language; whoever reads none of them gets that of the publication. */
function languagesOf(
  article: PublishedArticle,
  { language }: Publication,
  translations: NonNullable<Beside["translations"]>,
): Readonly<Record<string, string>> {
  if (translations.length === 0) return {};
  const others = translations.map((other) => [other.language, articlePath(other)] as const);
  const places = Object.fromEntries([...others.toReversed(), [article.language, placeOf(article)] as const]);
  const [oldest] = [...translations, article].toSorted(byAge);
  return {
    ...places,
    "x-default": places[language] ?? places[oldest?.language ?? article.language] ?? placeOf(article),
  };
}

function byAge(a: { publishedAt: Date }, b: { publishedAt: Date }): number {
  return a.publishedAt.getTime() - b.publishedAt.getTime();
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
