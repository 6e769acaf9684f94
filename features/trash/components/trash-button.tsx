"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "#components/button.tsx";
import { useToast } from "#components/toast/use-toast.ts";
import { adminArticlesPath } from "#features/admin-paths.ts";
import { useTrash } from "./use-trash.ts";

interface TrashButtonProps {
  readonly articleId: string;
  readonly disabled?: boolean;
  /** Saves what is not saved yet, so that it comes back with the article; answers whether that worked. */
  readonly save: () => Promise<boolean>;
}

/** Puts the article one is in in the trash and leaves it. Nothing asks first: it can be put back. */
export function TrashButton({ articleId, disabled, save }: TrashButtonProps) {
  const router = useRouter();
  const { trash } = useTrash(articleId);
  const toast = useToast();
  const [busy, begin] = useTransition();
  const run = () =>
    begin(async () => {
      if (!(await save())) {
        return toast({
          message: "First the words have to be saved: see the line above the text.",
          tone: "danger",
        });
      }
      const { ok } = await trash();
      if (ok) router.push(adminArticlesPath);
    });
  return (
    <Button look="danger" disabled={busy || disabled} onClick={run}>
      Move to the trash
    </Button>
  );
}
