"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "#components/button.tsx";
import { adminArticlesPath } from "#features/admin-paths.ts";
import { useTrash } from "./use-trash.ts";

/** Puts the article one is in in the trash and leaves it. Nothing asks first: it can be put back. */
export function TrashButton({ articleId, disabled }: { articleId: string; disabled?: boolean }) {
  const router = useRouter();
  const { trash } = useTrash(articleId);
  const [busy, begin] = useTransition();
  const run = () =>
    begin(async () => {
      const { ok } = await trash();
      if (ok) router.push(adminArticlesPath);
    });
  return (
    <Button look="danger" disabled={busy || disabled} onClick={run}>
      Move to the trash
    </Button>
  );
}
