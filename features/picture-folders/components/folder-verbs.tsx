"use client";

import { FolderPen, FolderPlus, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/button.tsx";
import { safely } from "#components/safely.ts";
import { useToast } from "#components/toast/use-toast.ts";
import { libraryPath } from "#features/admin-paths.ts";
import { deleteFolderAction } from "#features/picture-folders/actions.ts";
import type { PlacedFolder } from "#features/picture-folders/picture-folders.ts";
import { untouched } from "#lib/form-state.ts";
import { FolderDialog } from "./folder-dialog.tsx";

interface FolderVerbsProps {
  readonly folders: readonly PlacedFolder[];
  readonly current: PlacedFolder | undefined;
}

/** A folder more, and for the one that is open another name, another place, or its end. */
export function FolderVerbs({ folders, current }: FolderVerbsProps) {
  const [dialog, setDialog] = useState<"new" | "change">();
  const toast = useToast();
  const router = useRouter();
  const remove = async (folder: PlacedFolder) => {
    const form = new FormData();
    form.set("id", folder.id);
    const { ok, message = "" } = await safely(deleteFolderAction)(untouched, form);
    toast({ message, tone: ok ? "good" : "danger" });
    if (ok) router.push(libraryPath({ folder: folder.parentId ?? undefined }));
  };
  return (
    <div className="flex flex-wrap gap-1">
      <Button look="quiet" onClick={() => setDialog("new")}>
        <FolderPlus size={16} aria-hidden /> New folder
      </Button>
      {current ? (
        <>
          <Button look="quiet" onClick={() => setDialog("change")}>
            <FolderPen size={16} aria-hidden /> Rename or move
          </Button>
          <Button look="quiet" className="text-danger" onClick={() => void remove(current)}>
            <Trash2 size={16} aria-hidden /> Delete the folder
          </Button>
        </>
      ) : null}
      <FolderDialog
        key={dialog}
        open={dialog !== undefined}
        folders={folders}
        folder={dialog === "change" ? current : undefined}
        parent={current}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}
