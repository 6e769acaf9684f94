import type { JSONContent } from "@tiptap/core";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import { Notice } from "#components/notice.tsx";
import { AskedWindows } from "./asked-windows.tsx";
import { Asks } from "./asks.ts";
import { BlockHandle } from "./block-handle.tsx";
import { extensions } from "./extensions.ts";
import { pasteFromElsewhere, prepareToPaste } from "./paste.ts";
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
  const upload = (files: File[], asGallery = false, at?: number): boolean => {
    if (!editor.current || files.length === 0) return false;
    void uploadInto(editor.current, files, { asGallery, at }).then(setProblem);
    return true;
  };
  const paste = (clipboard: DataTransfer | null): boolean => {
    if (!editor.current || !clipboard) return false;
    const words = { html: clipboard.getData("text/html"), text: clipboard.getData("text/plain") };
    // Word puts a picture of the words beside the words.
    return (
      pasteFromElsewhere(editor.current, words, ([first]) => setProblem(first)) ||
      upload(picturesIn(clipboard.files))
    );
  };
  const drop = ({ dataTransfer, clientX: left, clientY: top }: DragEvent): boolean => {
    const at = editor.current?.view.posAtCoords({ left, top })?.pos;
    return upload(picturesIn(dataTransfer?.files), false, at);
  };
  return { editor, problem, upload, paste, drop };
}

/** The text itself, with the tools to shape it. */
export default function Manuscript({ start, onChange }: ManuscriptProps) {
  const [asks] = useState(() => new Asks());
  const frame = useRef<HTMLDivElement>(null);
  const { editor: known, problem, upload, paste, drop } = useArrivals();
  const editor = useEditor({
    extensions: [...extensions, SlashExtension.configure({ asks })],
    content: start,
    injectCSS: false,
    immediatelyRender: false,
    editorProps: {
      attributes: textboxAttributes,
      handlePaste: (_view, event) => paste(event.clipboardData),
      handleDrop: (_view, event) => drop(event),
      handleKeyDown: (_view, event) => {
        if (!(event.key === "k" && (event.metaKey || event.ctrlKey))) return false;
        event.preventDefault();
        asks.ask("link");
        return true;
      },
    },
    onCreate: prepareToPaste,
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
