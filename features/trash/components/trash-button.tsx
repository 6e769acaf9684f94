"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "#components/button.tsx";
import { Notice } from "#components/notice.tsx";
import { safely } from "#components/safely.ts";
import { adminArticlesPath } from "#features/paths.ts";
import { trashArticleAction } from "#features/trash/actions.ts";
import { untouched } from "#lib/form-state.ts";

/** Puts the article one is in in the trash and leaves it. Nothing asks first: it can be put back. */
export function TrashButton({ articleId, disabled }: { articleId: string; disabled?: boolean }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string>();
  const [busy, begin] = useTransition();
  const run = () =>
    begin(async () => {
      const form = new FormData();
      form.set("id", articleId);
      const answer = await safely(trashArticleAction)(untouched, form);
      if (answer.ok) router.push(adminArticlesPath);
      else setRefusal(answer.message);
    });
  return (
    <>
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <Button look="danger" disabled={busy || disabled} onClick={run}>
        Move to the trash
      </Button>
    </>
  );
}
