import { ActionForm } from "#components/action-form.tsx";
import { Button } from "#components/button.tsx";
import { createArticleAction } from "#features/articles/actions.ts";
import type { ArticleKind } from "#features/articles/articles.ts";

/** Begins an article and opens it. */
export function NewArticle({ kind }: { kind: ArticleKind }) {
  return (
    <ActionForm name={`new-${kind}`} action={createArticleAction} hidden={{ kind }}>
      <Button look={kind === "story" ? "primary" : "plain"} type="submit">
        {kind === "story" ? "New story" : "New page"}
      </Button>
    </ActionForm>
  );
}
