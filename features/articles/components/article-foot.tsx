import type { PublishedArticle } from "#features/articles/queries.ts";
import { sectionPath } from "#features/paths.ts";

/** What a reader may want at the end: who wrote this, what it is about, and where to find more. */
export function ArticleFoot({ article }: { article: PublishedArticle }) {
  const authors = article.bylines.filter(({ bio }) => bio !== "");
  return (
    <footer className="article-foot">
      {authors.map((author) => (
        <p key={author.id} className="author">
          <strong>{author.name}</strong> {withoutName(author)}
        </p>
      ))}
      {article.tags.length > 0 ? (
        <p className="tags">Filed under {article.tags.map(({ name }) => name).join(", ")}</p>
      ) : null}
      {article.section ? (
        <p>
          <a href={sectionPath(article.section)} className="onward">
            More from {article.section.name}
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
