"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/button.tsx";
import { Confirm } from "#components/confirm.tsx";
import { Notice } from "#components/notice.tsx";
import { useToast } from "#components/toast/use-toast.ts";
import { adminMediaPath } from "#features/admin-paths.ts";
import { sendPicture } from "./send-picture.ts";
import { UploadButton } from "./upload-button.tsx";
import { usePictureVerbs } from "./use-picture-verbs.ts";

interface PictureVerbsProps {
  readonly picture: { readonly id: string };
  /** In how many places it stands. */
  readonly uses: number;
}

function useReplacing(id: string) {
  const router = useRouter();
  const toast = useToast();
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const replace = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setShare(0);
    const answer = await sendPicture(file, { replaces: id, onProgress: setShare });
    setShare(undefined);
    setProblem(answer.ok ? undefined : answer.message);
    if (!answer.ok) return;
    toast({ message: "Replaced, wherever it stands." });
    router.refresh();
  };
  return { share, problem, replace };
}

/** Another file in its place, and its end. */
export function PictureVerbs({ picture, uses }: PictureVerbsProps) {
  const router = useRouter();
  const verbs = usePictureVerbs();
  const { share, problem, replace } = useReplacing(picture.id);
  const away = async (doing: Promise<{ ok: boolean }>) => {
    if ((await doing).ok) router.push(adminMediaPath);
  };
  return (
    <section aria-label="Replace or delete" className="grid gap-3 border-t border-line pt-5">
      <p className="text-muted">
        Another file in its place keeps the address and the words, in every article that has the picture.
      </p>
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {share === undefined ? null : (
        <progress aria-label="Upload" value={share} max={1} className="h-1 w-full accent-accent" />
      )}
      <div className="flex flex-wrap gap-2">
        <UploadButton
          label="Replace the file"
          disabled={share !== undefined}
          onFiles={(files) => void replace(files)}
        />
        {uses > 0 ? (
          <Confirm
            trigger="Delete…"
            title="Delete this picture?"
            verb="Delete everywhere"
            onConfirm={() => void away(verbs.removeEverywhere([picture]))}
          >
            It stands in {uses === 1 ? "one place" : `${uses} places`}, and will be gone from there at once.
            It can be put back into the library for a month, but not into the articles.
          </Confirm>
        ) : (
          <Button look="danger" onClick={() => void away(verbs.remove([picture]))}>
            Delete
          </Button>
        )}
      </div>
    </section>
  );
}

/** For a picture that was taken out of the library. */
export function PutBack({ picture }: { picture: { readonly id: string } }) {
  const verbs = usePictureVerbs();
  return (
    <Button look="primary" onClick={() => void verbs.restore([picture])}>
      <Undo2 size={16} aria-hidden /> Put it back
    </Button>
  );
}
