import type { Editor, JSONContent } from "@tiptap/core";
import { asFigure, sendPicture } from "#features/library/components/send-picture.ts";
import { insertBlock } from "./insert-block.ts";

type Sent = { readonly figure: JSONContent } | { readonly problem: string };

/** Sends a picture to the library; answers with its figure, or with what went wrong. */
async function sent(file: File): Promise<Sent> {
  const answer = await sendPicture(file);
  return answer.ok
    ? { figure: { type: "figure", attrs: asFigure(answer.value) } }
    : { problem: answer.message };
}

/** Puts pictures where the cursor is, one after the other or as a gallery; answers what went wrong, if anything. */
export async function uploadInto(
  editor: Editor,
  files: readonly File[],
  asGallery: boolean,
): Promise<string | undefined> {
  const figures: JSONContent[] = [];
  let problem: string | undefined;
  for (const file of files) {
    const answer = await sent(file);
    if ("problem" in answer) problem = answer.problem;
    else if (asGallery) figures.push(answer.figure);
    else if (!editor.isDestroyed) insertBlock(editor, answer.figure);
  }
  if (figures.length > 0 && !editor.isDestroyed) insertBlock(editor, { type: "gallery", content: figures });
  return problem;
}

/** The pictures among files that were dropped or pasted. */
export function picturesIn(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
}
