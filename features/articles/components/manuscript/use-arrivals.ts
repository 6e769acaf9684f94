import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { pasteFromElsewhere } from "./paste.ts";
import { picturesIn, uploadInto } from "./upload.ts";

/** What comes in by the clipboard, by a drop or from a window for files: pictures are uploaded, words are cleaned. */
export function useArrivals() {
  const [problem, setProblem] = useState<string>();
  const [arrivals] = useState(() => {
    const upload = (editor: Editor, files: File[], asGallery = false, at?: number): boolean => {
      if (files.length === 0) return false;
      void uploadInto(editor, files, { asGallery, at }).then(setProblem);
      return true;
    };
    const paste = (editor: Editor, clipboard: DataTransfer | null): boolean => {
      if (!clipboard) return false;
      const words = { html: clipboard.getData("text/html"), text: clipboard.getData("text/plain") };
      // Word puts a picture of the words beside the words.
      return (
        pasteFromElsewhere(editor, words, ([first]) => setProblem(first)) ||
        upload(editor, picturesIn(clipboard.files))
      );
    };
    const drop = (editor: Editor, { dataTransfer, clientX: left, clientY: top }: DragEvent): boolean =>
      upload(editor, picturesIn(dataTransfer?.files), false, editor.view.posAtCoords({ left, top })?.pos);
    return { upload, paste, drop };
  });
  return { problem, arrivals, forgetProblem: () => setProblem(undefined) };
}
