import type { PublishedArticle } from "#features/articles/queries.ts";
import { authorPath, sectionPath, tagPath } from "#features/paths.ts";
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
          <a href={authorPath(author)} rel="author">
            {author.name}
          </a>{" "}
          {withoutName(author)}
        </p>
      ))}
      {article.tags.length > 0 ? (
        <ul className="tags" aria-label={words.filedUnder.replace("#", "").trim()}>
          {article.tags.map((tag) => (
            <li key={tag.slug}>
              <a href={tagPath(tag)} rel="tag">
                {tag.name}
              </a>
            </li>
          ))}
        </ul>
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
