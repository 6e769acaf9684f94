import type { JSONContent } from "@tiptap/core";
import { type Editor, EditorContent, useEditor } from "@tiptap/react";
import { X } from "lucide-react";
import { type KeyboardEvent, memo, useRef, useState } from "react";
import { Notice } from "#components/notice.tsx";
import { useShortcuts } from "#components/shortcuts/use-shortcuts.ts";
import { AskedWindows } from "./asked-windows.tsx";
import { Asks } from "./asks.ts";
import { BlockHandle } from "./block-handle.tsx";
import { extensions } from "./extensions.ts";
import { FindBar } from "./find-bar.tsx";
import { LinkNote } from "./link-note.tsx";
import { ManuscriptFoot } from "./manuscript-foot.tsx";
import { listedKeys, ManuscriptKeys } from "./manuscript-keys.ts";
import { prepareToPaste } from "./paste.ts";
import { PictureInput } from "./picture-input.tsx";
import { PlainTool } from "./plain-tool.tsx";
import { SlashExtension } from "./slash.ts";
import { SlashMenu } from "./slash-menu.tsx";
import { textboxAttributes } from "./textbox.ts";
import { Toolbar } from "./toolbar.tsx";
import { useArrivals } from "./use-arrivals.ts";
import { useChange } from "./use-change.ts";
import { useViews } from "./use-views.ts";

interface ManuscriptProps {
  readonly start: JSONContent;
  readonly onChange: (body: JSONContent) => void;
}

const beside = "min-w-0 rounded-lg border border-line bg-panel";
const alone = "fixed inset-0 z-35 overflow-y-auto bg-panel";

/** The editor is made once: neither a key nor what is around it makes it look at its options again. */
function useManuscriptEditor({ start, onChange }: ManuscriptProps, asks: Asks) {
  const { arrivals, ...rest } = useArrivals();
  const changed = useChange(onChange);
  const made = useRef<Editor>(null);
  const [parts] = useState(() => [
    ...extensions,
    SlashExtension.configure({ asks }),
    ManuscriptKeys.configure({ asks }),
  ]);
  const editor = useEditor(
    {
      extensions: parts,
      content: start,
      injectCSS: false,
      immediatelyRender: false,
      editorProps: {
        attributes: textboxAttributes,
        handlePaste: (_, { clipboardData }) =>
          made.current !== null && arrivals.paste(made.current, clipboardData),
        handleDrop: (_, event) => made.current !== null && arrivals.drop(made.current, event),
      },
      onCreate: (created) => {
        made.current = created.editor;
        prepareToPaste();
      },
      onUpdate: ({ editor: { state } }) => changed(state.doc),
    },
    [parts],
  );
  return { editor, arrivals, ...rest };
}

/** The text itself, with the tools to shape it. */
function Manuscript(props: ManuscriptProps) {
  const [asks] = useState(() => new Asks());
  const frame = useRef<HTMLDivElement>(null);
  const { editor, arrivals, problem, forgetProblem } = useManuscriptEditor(props, asks);
  const { finding, stopFinding, quiet, leaveQuiet } = useViews(asks);
  useShortcuts("Writing", listedKeys);
  if (!editor) return <div className="min-h-[50vh]" />;
  const goBack = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    const { dom } = editor.view;
    const isField = event.target instanceof Node && event.target !== dom && dom.contains(event.target);
    if (isField) editor.commands.focus();
    else leaveQuiet();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from wherever it is pressed.
    <div className={quiet ? alone : beside} onKeyDown={goBack}>
      <div className="sticky top-0 z-10">
        <Toolbar editor={editor} asks={asks} quiet={quiet} />
        {finding > 0 ? (
          <FindBar
            key={finding}
            editor={editor}
            onClose={() => {
              stopFinding();
              editor.commands.focus();
            }}
          />
        ) : null}
      </div>
      {problem ? (
        <div className="p-3">
          <Notice tone="danger">
            <div className="flex items-start justify-between gap-2">
              {problem} <PlainTool label="Close" icon={X} onPress={forgetProblem} />
            </div>
          </Notice>
        </div>
      ) : null}
      <div ref={frame} className="relative mx-auto max-w-[44rem] px-4 sm:px-8">
        <EditorContent editor={editor} />
        <BlockHandle editor={editor} frame={frame} />
        <LinkNote editor={editor} asks={asks} />
        <SlashMenu editor={editor} asks={asks} />
      </div>
      <ManuscriptFoot editor={editor} />
      <PictureInput
        asks={asks}
        onPictures={(files, asGallery) => arrivals.upload(editor, files, asGallery)}
      />
      <AskedWindows editor={editor} asks={asks} />
    </div>
  );
}

// What is typed comes from here: a new start is the start of another edition, which has a key of its own.
export default memo(Manuscript, () => true);
