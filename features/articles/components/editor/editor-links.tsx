import { Eye, History } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "#components/button.tsx";
import { adminFramesPath, adminRevisionsPath } from "#features/admin-paths.ts";
import type { Autosave } from "#features/working-copies/components/autosave.ts";

/** Ways to look at the article elsewhere, with every word saved first. */
export function EditorLinks({ articleId, autosave }: { articleId: string; autosave: Autosave }) {
  const router = useRouter();
  const go = async (path: string) => {
    if (await autosave.flush()) router.push(path);
  };
  return (
    <div className="flex gap-2">
      <Button look="quiet" onClick={() => void go(adminRevisionsPath({ id: articleId }))}>
        <History size={16} aria-hidden /> Revisions
      </Button>
      <Button onClick={() => void go(adminFramesPath({ id: articleId }))}>
        <Eye size={16} aria-hidden /> Preview
      </Button>
    </div>
  );
}
