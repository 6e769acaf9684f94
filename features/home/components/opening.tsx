import type { PublishedArticle } from "#features/articles/queries.ts";
import { type Block, type DocumentBody, wordCount } from "#features/document/document.ts";
import { DocumentView } from "#features/document/react.tsx";
import { articlePath } from "#features/paths.ts";
import { sectionTone } from "#features/sections/components/section-tone.ts";
import { wordsIn } from "#features/words/words.ts";
import { directionOf } from "#lib/language.ts";

const enough = 220;

/** The first paragraphs of a text: whole ones, up to the first thing that is none, and no more than a column holds. */
export function opening(body: DocumentBody): DocumentBody {
  const content: DocumentBody["content"] = [];
  for (const block of body.content.map(withoutNotes)) {
    const longer = { ...body, content: [...content, block] };
    if (block.type !== "paragraph" || (content.length > 0 && wordCount(longer) > enough)) break;
    content.push(block);
  }
  return { ...body, content };
}

/** A note stays with the whole story. */
function withoutNotes(block: Block): Block {
  if (block.type !== "paragraph") return block;
  return { ...block, content: block.content.filter((node) => node.type !== "footnote") };
}

/** How the lead begins, in columns under its headline, where the page is wide enough for it. */
export function Opening({ article, language }: { article: PublishedArticle; language: string }) {
  const words = wordsIn(language).articles;
  const start = opening(article.body);
  if (start.content.length === 0) return null;
  return (
    <div className="opening tone" style={sectionTone(article.section)}>
      <div className="prose" lang={article.language} dir={directionOf(article.language)}>
        <DocumentView body={start} language={language} />
      </div>
      <a
        href={articlePath({ slug: article.slug, sectionSlug: article.section?.slug ?? null })}
        className="onward"
        aria-label={words.continueReadingOf(article.headline)}
      >
        {words.continueReading}
      </a>
    </div>
  );
}
