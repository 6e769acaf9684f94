import type { PublishedArticle } from "#features/articles/queries.ts";
import { sectionPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";

interface ArticleFootProps {
  readonly article: PublishedArticle;
  /** Of the publication. */
  readonly language: string;
}

/** What a reader may want at the end: who wrote this, what it is about, and where to find more. */
export function ArticleFoot({ article, language }: ArticleFootProps) {
  const words = wordsIn(language).articles;
  const authors = article.bylines.filter(({ bio }) => bio !== "");
  return (
    <footer className="article-foot">
      {authors.map((author) => (
        <p key={author.id} className="author">
          <strong>{author.name}</strong> {withoutName(author)}
        </p>
      ))}
      {article.tags.length > 0 ? (
        <p className="tags">
          {words.filedUnder.replace("#", article.tags.map(({ name }) => name).join(", "))}
        </p>
      ) : null}
      {article.section ? (
        <p>
          <a href={sectionPath(article.section)} className="onward">
            {words.moreFrom(article.section.name)}
          </a>
        </p>
      ) : null}
    </footer>
  );
}

/** Many a bio begins with the name, which is printed already. */
function withoutName({ name, bio }: { readonly name: string; readonly bio: string }): string {
  return bio.startsWith(`${name} `) ? bio.slice(name.length + 1) : bio;
}
