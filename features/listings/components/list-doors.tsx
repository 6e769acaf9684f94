import { Trash2 } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "#components/button.tsx";
import { adminTrashPath } from "#features/admin-paths.ts";
import { NewArticle } from "#features/articles/components/new-article.tsx";

/** Where one can go from the list of articles: to a new one, or to those that were thrown away. */
export function ListDoors({ mayAddPage }: { mayAddPage: boolean }) {
  return (
    <>
      <Link href={adminTrashPath()} className={buttonClass("quiet")}>
        <Trash2 size={16} aria-hidden /> Trash
      </Link>
      {mayAddPage ? <NewArticle kind="page" /> : null}
      <NewArticle kind="story" />
    </>
  );
}
