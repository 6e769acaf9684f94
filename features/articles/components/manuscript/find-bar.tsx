import { type Editor, useEditorState } from "@tiptap/react";
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "#components/button.tsx";
import { currentHit, hitsIn, replaceIn, type Sought, seek, stepTo } from "./find.ts";
import { PlainTool } from "./plain-tool.tsx";

const box = "min-w-32 flex-1 rounded border border-edge bg-panel px-2 py-1 text-base sm:text-sm";

/** The words that are selected are usually those that one looks for. */
function selectedWords({ state }: Editor): string {
  const { from, to } = state.selection;
  const words = state.doc.textBetween(from, to, "\n");
  return words.length > 100 || words.includes("\n") ? "" : words;
}

function useFinding(editor: Editor) {
  const [sought, setSought] = useState<Sought>(() => ({
    text: selectedWords(editor),
    sameCase: false,
    wholeWords: false,
  }));
  useEffect(() => {
    editor.view.dispatch(seek(editor.state.tr, sought));
  }, [editor, sought]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.view.dispatch(seek(editor.state.tr, undefined));
    },
    [editor],
  );
  const change = (part: Partial<Sought>) => setSought((known) => ({ ...known, ...part }));
  return { sought, change };
}

/** Finds words in the text, and puts others in their place. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { sought, change } = useFinding(editor);
  const [words, setWords] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const { current, total } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({ current: currentHit(state), total: hitsIn(state).length }),
  });
  const step = (direction: 1 | -1) => {
    const tr = stepTo(editor.state, direction);
    if (tr) editor.view.dispatch(tr);
  };
  const replaceOne = () => {
    const hit = hitsIn(editor.state)[currentHit(editor.state) - 1];
    if (hit) editor.view.dispatch(replaceIn(editor.state.tr, [hit], words));
    step(1);
  };
  const replaceAll = () => editor.view.dispatch(replaceIn(editor.state.tr, hitsIn(editor.state), words));
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && event.target === input.current) step(event.shiftKey ? -1 : 1);
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) replaceOne();
    else return;
    event.preventDefault();
  };
  const said = sought.text === "" ? "" : total === 0 ? "Not found" : `${current || "–"} of ${total}`;
  return (
    <search
      aria-label="Find and replace"
      onKeyDown={press}
      className="grid grid-cols-1 gap-2 border-b border-line bg-panel px-3 py-2 text-sm lg:grid-cols-2"
    >
      <div className="flex min-w-0 flex-wrap items-center gap-1">
        <input
          ref={input}
          aria-label="Find"
          placeholder="Find in the text"
          value={sought.text}
          onChange={(event) => change({ text: event.target.value })}
          className={box}
        />
        <output className="min-w-16 text-center text-muted tabular-nums">{said}</output>
        <PlainTool
          label="Same case"
          icon={CaseSensitive}
          pressed={sought.sameCase}
          onPress={() => change({ sameCase: !sought.sameCase })}
        />
        <PlainTool
          label="Whole words"
          icon={WholeWord}
          pressed={sought.wholeWords}
          onPress={() => change({ wholeWords: !sought.wholeWords })}
        />
        <PlainTool label="Previous" icon={ChevronUp} onPress={() => step(-1)} />
        <PlainTool label="Next" icon={ChevronDown} onPress={() => step(1)} />
      </div>
      <div className="flex min-w-0 flex-wrap items-center gap-1">
        <input
          aria-label="Replace with"
          placeholder="Replace with"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className={box}
        />
        <Button onClick={replaceOne}>Replace</Button>
        <Button onClick={replaceAll}>All</Button>
        <PlainTool label="Close" icon={X} onPress={onClose} />
      </div>
    </search>
  );
}
