import type { ArticleForEditing } from "#features/working-copies/queries.ts";
import type { Draft } from "./draft.ts";

export type SavedWords = Omit<ArticleForEditing, "live" | "bylines" | "isOwn" | "savedAt">;

/** The fields of the editor, filled with what the server has. */
export function draftOf(article: SavedWords): Draft {
  const { headline, standfirst, body, slug, language, tagNames, bylineIds, seoTitle, seoDescription } =
    article;
  const { hero, sharePicture, canonicalUrl, seriesPart } = article;
  const texts = { headline, standfirst, body, slug, language, tagNames, bylineIds, seoTitle, seoDescription };
  return {
    ...texts,
    ...{ hero, sharePicture, canonicalUrl },
    sectionId: article.sectionId ?? "",
    commentsPolicy: article.commentsPolicy ?? "",
    seriesId: article.seriesId ?? "",
    seriesPart: seriesPart === null ? "" : String(seriesPart),
  };
}
