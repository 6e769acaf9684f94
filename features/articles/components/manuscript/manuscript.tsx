import type { JSONContent } from "@tiptap/core";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { Notice } from "#components/notice.tsx";
import { AskedWindows } from "./asked-windows.tsx";
import { Asks } from "./asks.ts";
import { BlockHandle } from "./block-handle.tsx";
import { extensions } from "./extensions.ts";
import { pasteFromElsewhere } from "./paste.ts";
import { PictureInput } from "./picture-input.tsx";
import { SlashExtension } from "./slash.ts";
import { SlashMenu } from "./slash-menu.tsx";
import { textboxAttributes } from "./textbox.ts";
import { Toolbar } from "./toolbar.tsx";
import { picturesIn, uploadInto } from "./upload.ts";

interface ManuscriptProps {
  readonly start: JSONContent;
  readonly onChange: (body: JSONContent) => void;
}

/** What comes in by the clipboard or by a drop: pictures are uploaded, words are cleaned. */
function useArrivals() {
  const editor = useRef<Editor | null>(null);
  const [problem, setProblem] = useState<string>();
  const upload = (files: File[], asGallery = false): boolean => {
    if (!editor.current || files.length === 0) return false;
    void uploadInto(editor.current, files, asGallery).then(setProblem);
    return true;
  };
  // Word puts a picture of the words beside the words.
  const paste = (clipboard: DataTransfer | null): boolean =>
    (editor.current !== null &&
      pasteFromElsewhere(editor.current, clipboard?.getData("text/html") ?? "", ([first]) =>
        setProblem(first),
      )) ||
    upload(picturesIn(clipboard?.files));
  return { editor, problem, upload, paste };
}

/** The text itself, with the tools to shape it. */
export default function Manuscript({ start, onChange }: ManuscriptProps) {
  const [asks] = useState(() => new Asks());
  const frame = useRef<HTMLDivElement>(null);
  const { editor: known, problem, upload, paste } = useArrivals();
  const editor = useEditor({
    extensions: [...extensions, SlashExtension.configure({ asks })],
    content: start,
    injectCSS: false,
    immediatelyRender: false,
    editorProps: {
      attributes: textboxAttributes,
      handlePaste: (_view, event) => paste(event.clipboardData),
      handleDrop: (_view, event) => upload(picturesIn(event.dataTransfer?.files)),
      handleKeyDown: (_view, event) => {
        if (!(event.key === "k" && (event.metaKey || event.ctrlKey))) return false;
        event.preventDefault();
        asks.ask("link");
        return true;
      },
    },
    onUpdate: ({ editor: current }) => onChange(current.getJSON()),
  });
  known.current = editor;
  if (!editor) return <div className="min-h-[50vh]" />;
  return (
    <div className="min-w-0 rounded-lg border border-line bg-panel">
      <Toolbar editor={editor} asks={asks} />
      {problem ? (
        <div className="p-3">
          <Notice tone="danger">{problem}</Notice>
        </div>
      ) : null}
      <div ref={frame} className="relative mx-auto max-w-[44rem] px-4 sm:px-8">
        <EditorContent editor={editor} />
        <BlockHandle editor={editor} frame={frame} />
        <SlashMenu editor={editor} asks={asks} />
      </div>
      <PictureInput asks={asks} onPictures={upload} />
      <AskedWindows editor={editor} asks={asks} />
    </div>
  );
}
