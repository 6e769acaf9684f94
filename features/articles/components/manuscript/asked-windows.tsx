import type { Editor } from "@tiptap/react";
import { useSyncExternalStore } from "react";
import { PicturePicker } from "#features/library/components/picture-picker.tsx";
import type { Asks } from "./asks.ts";
import { EmbedDialog } from "./embed-dialog.tsx";
import { insertBlock } from "./insert-block.ts";
import { LanguageDialog } from "./language-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";

/** The windows that open over the text when they are asked for. */
export function AskedWindows({ editor, asks }: { editor: Editor; asks: Asks }) {
  const asked = useSyncExternalStore(asks.subscribe, asks.current, asks.current);
  return (
    <>
      <LinkDialog editor={editor} open={asked === "link"} onClose={asks.close} />
      <PicturePicker
        open={asked === "library"}
        onClose={asks.close}
        onChoose={(attrs) => insertBlock(editor, { type: "figure", attrs })}
      />
      <LanguageDialog editor={editor} open={asked === "language"} onClose={asks.close} />
      <EmbedDialog editor={editor} open={asked === "embed"} onClose={asks.close} />
    </>
  );
}
