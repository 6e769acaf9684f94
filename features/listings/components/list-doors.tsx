import { NewArticle } from "#features/articles/components/new-article.tsx";

/** What can be begun from the list of articles. */
export function ListDoors({ mayAddPage }: { mayAddPage: boolean }) {
  return (
    <>
      {mayAddPage ? <NewArticle kind="page" /> : null}
      <NewArticle kind="story" />
    </>
  );
}
