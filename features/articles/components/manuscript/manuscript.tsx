import type { JSONContent } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useState } from "react";
import { Notice } from "#components/notice.tsx";
import { extensions } from "./extensions.ts";
import { LinkDialog } from "./link-dialog.tsx";
import { pasteFromElsewhere } from "./paste.ts";
import { Toolbar } from "./toolbar.tsx";
import { picturesIn, uploadInto } from "./upload.ts";

interface ManuscriptProps {
  readonly start: JSONContent;
  readonly onChange: (body: JSONContent) => void;
}

/** The text itself, with the tools to shape it. */
export default function Manuscript({ start, onChange }: ManuscriptProps) {
  const [linking, setLinking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const editor = useEditor({
    extensions,
    content: start,
    injectCSS: false,
    immediatelyRender: false,
    editorProps: {
      attributes: {
        class: "manuscript min-h-[50vh] px-1 py-6",
        "aria-label": "Text of the article",
        "aria-multiline": "true",
        role: "textbox",
      },
      handlePaste: (_view, event) =>
        pasted(event.clipboardData) || upload(picturesIn(event.clipboardData?.files)),
      handleDrop: (_view, event) => upload(picturesIn(event.dataTransfer?.files)),
      handleKeyDown: (_view, event) => {
        if (!(event.key === "k" && (event.metaKey || event.ctrlKey))) return false;
        event.preventDefault();
        setLinking(true);
        return true;
      },
    },
    onUpdate: ({ editor: current }) => onChange(current.getJSON()),
  });
  const upload = (files: File[]): boolean => {
    if (!editor || files.length === 0) return false;
    void files.reduce(async (before, file) => {
      await before;
      setProblem(await uploadInto(editor, file));
    }, Promise.resolve());
    return true;
  };
  // Word puts a picture of the words beside the words.
  const pasted = (clipboard: DataTransfer | null): boolean =>
    editor !== null &&
    pasteFromElsewhere(editor, clipboard?.getData("text/html") ?? "", (problems) => setProblem(problems[0]));
  if (!editor) return <div className="min-h-[50vh]" />;
  return (
    <div className="rounded-lg border border-line bg-panel">
      <Toolbar editor={editor} onLink={() => setLinking(true)} onPictures={upload} />
      {problem ? (
        <div className="p-3">
          <Notice tone="danger">{problem}</Notice>
        </div>
      ) : null}
      <div className="mx-auto max-w-[42rem] px-4">
        <EditorContent editor={editor} />
      </div>
      <LinkDialog editor={editor} open={linking} onClose={() => setLinking(false)} />
    </div>
  );
}
