import type { ArticleForEditing } from "#features/working-copies/queries.ts";
import { timeInWords } from "#lib/time-zone.ts";

/** What the editor in the browser is given of an article: plain values, nothing more than it shows. */
export function editorProps(article: ArticleForEditing, timeZone: string) {
  const { id, kind, version, savedAt, live } = article;
  const { headline, standfirst, body, slug, language, tagNames, bylineIds, seoTitle, seoDescription } =
    article;
  const texts = { headline, standfirst, body, slug, language, tagNames, bylineIds, seoTitle, seoDescription };
  const choices = { sectionId: article.sectionId ?? "", commentsPolicy: article.commentsPolicy ?? "" };
  return {
    articleId: id,
    kind,
    timeZone,
    loaded: { version, savedAt: savedAt.toISOString(), draft: { ...texts, ...choices } },
    live: {
      state: live.state,
      path: live.path,
      publishedAt: live.publishedAt === null ? null : timeInWords(live.publishedAt, timeZone),
      version: live.version,
    },
  };
}
