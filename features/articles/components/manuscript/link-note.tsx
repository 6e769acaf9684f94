import { type Editor, useEditorState } from "@tiptap/react";
import { ExternalLink, Pencil, Unlink } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import type { Asks } from "./asks.ts";
import { besideCursor } from "./beside-cursor.ts";
import { PlainTool } from "./plain-tool.tsx";

/** While the cursor is in a link: where it leads, and what can be done with it. */
export function LinkNote({ editor, asks }: { editor: Editor; asks: Asks }) {
  const link = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused } }) => {
      const { $from, empty } = state.selection;
      const mark = $from.marks().find(({ type }) => type.name === "link");
      return isFocused && empty && mark ? { href: String(mark.attrs.href), at: $from.pos } : undefined;
    },
  });
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (link && note.current) besideCursor(editor, link.at, note.current);
  }, [editor, link]);
  if (!link) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press keeps the focus in the text, without which the note is gone.
    <div
      ref={note}
      onMouseDown={(event) => event.preventDefault()}
      className="absolute z-10 flex max-w-[90%] items-center gap-1 rounded-lg border border-line bg-panel py-0.5 pr-1 pl-3 font-sans text-sm shadow-lg"
    >
      <span className="max-w-64 truncate text-muted" dir="ltr">
        {link.href}
      </span>
      <PlainTool
        label="Open in a new window"
        icon={ExternalLink}
        onPress={() => window.open(link.href, "_blank", "noopener")}
      />
      <PlainTool label="Change the link" icon={Pencil} onPress={() => asks.ask("link")} />
      <PlainTool
        label="Remove the link"
        icon={Unlink}
        onPress={() => editor.chain().focus().extendMarkRange("link").unsetLink().run()}
      />
    </div>
  );
}
