import type { PublishedArticle } from "#features/articles/queries.ts";
import { wordCount } from "#features/document/document.ts";
import { tagSlug } from "#features/tags/tags.ts";
import type { ArticleForEditing } from "#features/working-copies/queries.ts";
import { now } from "#lib/clock.ts";

interface PreviewSection {
  readonly slug: string;
  readonly name: string;
  readonly colour: string;
}

/** A working copy as readers would see it if it were published now. */
export function previewOf(draft: ArticleForEditing, section: PreviewSection | undefined): PublishedArticle {
  const { id, kind, language, headline, standfirst, body, seoTitle, seoDescription } = draft;
  const at = now();
  return {
    ...{ id, kind, language, standfirst, body, seoTitle, seoDescription },
    headline: headline === "" ? "No headline yet" : headline,
    slug: draft.slug,
    sectionId: draft.sectionId,
    section: section ? { slug: section.slug, name: section.name, colour: section.colour } : null,
    publishedAt: draft.live.publishedAt ?? at,
    updatedAt: at,
    wordCount: wordCount(body),
    commentsPolicy: draft.commentsPolicy,
    revisionId: "",
    bylines: draft.bylines,
    // Here the pictures stand as they came: their smaller copies may be yet to make.
    hero: draft.hero,
    sharePicture: draft.sharePicture,
    pictures: {},
    canonicalUrl: draft.canonicalUrl,
    seriesId: draft.seriesId,
    seriesPart: draft.seriesPart,
    translationKey: draft.translationKey,
    tags: draft.tagNames.map((name) => ({ id: tagSlug(name), name, slug: tagSlug(name) })),
  };
}
