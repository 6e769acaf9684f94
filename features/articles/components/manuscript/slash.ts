import { type Editor, Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Asks } from "./asks.ts";
import { type BlockChoice, blocksFor } from "./blocks.ts";

/** A line that begins with "/" asks for a block. */
export interface Slash {
  readonly from: number;
  readonly to: number;
  readonly query: string;
  readonly active: number;
}

interface SlashState {
  readonly open: Slash | undefined;
  /** Where somebody has said that a slash is a slash. */
  readonly refused: number | undefined;
}

type Word = { readonly kind: "move"; readonly to: number } | { readonly kind: "close" };

const key = new PluginKey<SlashState>("slash");
const closed: SlashState = { open: undefined, refused: undefined };

export const slashIn = (state: EditorState): Slash | undefined => key.getState(state)?.open;

export const slashListId = "slash-list";
export const slashOptionId = (index: number) => `slash-option-${index}`;

function typedSlash({ selection }: EditorState): Omit<Slash, "active"> | undefined {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== "paragraph") return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, "\n", "￼");
  const [, query] = /^\/([\p{L}\p{N} ]{0,24})$/u.exec(before) ?? [];
  return query === undefined ? undefined : { from: $from.start(), to: $from.pos, query };
}

function next(tr: Transaction, before: SlashState, state: EditorState): SlashState {
  const word: Word | undefined = tr.getMeta(key);
  const typed = typedSlash(state);
  if (!typed) return closed;
  if (word?.kind === "close") return { open: undefined, refused: typed.from };
  if (before.refused === typed.from && typed.query !== "") return before;
  if (!before.open && !tr.docChanged) return before;
  if (blocksFor(typed.query).length === 0) return { open: undefined, refused: undefined };
  const same = before.open?.query === typed.query ? before.open.active : 0;
  return { open: { ...typed, active: word?.kind === "move" ? word.to : same }, refused: undefined };
}

const say = (tr: Transaction, word: Word) => tr.setMeta(key, word).setMeta("addToHistory", false);

export const closeSlash = (tr: Transaction) => say(tr, { kind: "close" });
export const moveSlash = (tr: Transaction, to: number) => say(tr, { kind: "move", to });

/** Takes the slash away and puts the block in its place. */
export function takeBlock(editor: Editor, asks: Asks, block: BlockChoice): void {
  const slash = slashIn(editor.state);
  if (!slash) return;
  editor.commands.deleteRange(slash);
  block.run(editor, asks);
}

/** The list of blocks at the cursor: the keys stay with the text, so that typing filters. */
export const SlashExtension = Extension.create<{ asks: Asks }>({
  name: "slash",
  addOptions: () => ({ asks: new Asks() }),
  addProseMirrorPlugins() {
    const { editor } = this;
    const { asks } = this.options;
    return [
      new Plugin<SlashState>({
        key,
        state: {
          init: () => closed,
          apply: (tr, before, _, state) => next(tr, before, state),
        },
        props: {
          handleKeyDown: (view, event) => {
            const slash = slashIn(view.state);
            return slash !== undefined && !event.isComposing && press(editor, asks, slash, event.key);
          },
          handleDOMEvents: {
            blur: (view) => {
              if (slashIn(view.state)) view.dispatch(closeSlash(view.state.tr));
              return false;
            },
          },
        },
      }),
    ];
  },
});

const steps = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
]);

function press(editor: Editor, asks: Asks, slash: Slash, pressed: string): boolean {
  const { tr } = editor.state;
  const blocks = blocksFor(slash.query);
  const step = steps.get(pressed);
  const block = blocks[slash.active];
  if (step) editor.view.dispatch(moveSlash(tr, (slash.active + step + blocks.length) % blocks.length));
  else if (pressed === "Escape") editor.view.dispatch(closeSlash(tr));
  else if ((pressed === "Enter" || pressed === "Tab") && block) takeBlock(editor, asks, block);
  else return false;
  return true;
}
