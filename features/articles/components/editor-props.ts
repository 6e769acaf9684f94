import { draftOf } from "#features/working-copies/components/draft-of.ts";
import type { ArticleForEditing } from "#features/working-copies/queries.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { timeInWords } from "#lib/time-zone.ts";

interface Publication {
  readonly name: string;
  readonly timeZone: string;
}

/** What the editor in the browser is given of an article: plain values, nothing more than it shows. */
export function editorProps(article: ArticleForEditing, { name, timeZone }: Publication) {
  const { id, kind, version, savedAt, live } = article;
  const inWords = (at: Date | null) => (at === null ? null : timeInWords(at, timeZone));
  return {
    articleId: id,
    kind,
    timeZone,
    publication: { name, origin: siteOrigin() },
    loaded: { version, savedAt: savedAt.toISOString(), draft: draftOf(article) },
    live: {
      state: live.state,
      path: live.path,
      publishedAt: inWords(live.publishedAt),
      updatedAt: inWords(live.updatedAt),
      version: live.version,
    },
  };
}
