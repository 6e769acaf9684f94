import { type Editor, Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Asks } from "./asks.ts";
import { type BlockChoice, blocksFor } from "./blocks.ts";

/** A list that is open at the cursor: of blocks, after a "/"; or of what an address that was pasted can become. */
interface CursorList {
  readonly from: number;
  readonly to: number;
  readonly query: string;
  readonly active: number;
  readonly choices: readonly BlockChoice[];
}

interface SlashState {
  readonly open: CursorList | undefined;
  /** The list is an offer, which goes away with the next word. */
  readonly isOffer: boolean;
  /** Where somebody has said that a slash is a slash. */
  readonly refused: number | undefined;
}

type Word =
  | { readonly kind: "move"; readonly to: number }
  | { readonly kind: "offer"; readonly list: CursorList }
  | { readonly kind: "close" };

const key = new PluginKey<SlashState>("slash");
const closed: SlashState = { open: undefined, isOffer: false, refused: undefined };

export const slashIn = (state: EditorState): CursorList | undefined => key.getState(state)?.open;

export const slashListId = "slash-list";
export const slashOptionId = (index: number) => `slash-option-${index}`;

function typedSlash({ selection }: EditorState) {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== "paragraph") return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, "\n", "￼");
  const [, query] = /^\/([\p{L}\p{N} ]{0,24})$/u.exec(before) ?? [];
  return query === undefined ? undefined : { from: $from.start(), to: $from.pos, query };
}

function next(tr: Transaction, before: SlashState, state: EditorState): SlashState {
  const word: Word | undefined = tr.getMeta(key);
  if (word?.kind === "offer") return { open: word.list, isOffer: true, refused: undefined };
  if (word?.kind === "move" && before.open) return { ...before, open: { ...before.open, active: word.to } };
  if (before.isOffer) return word || tr.docChanged || tr.selectionSet ? closed : before;
  return typed(tr, before, state, word?.kind === "close");
}

function typed(tr: Transaction, before: SlashState, state: EditorState, closes: boolean): SlashState {
  const found = typedSlash(state);
  if (!found) return closed;
  if (closes) return { ...closed, refused: found.from };
  if (before.refused === found.from && found.query !== "") return before;
  if (!before.open && !tr.docChanged) return before;
  const choices = blocksFor(found.query);
  if (choices.length === 0) return closed;
  const active = before.open?.query === found.query ? before.open.active : 0;
  return { open: { ...found, active, choices }, isOffer: false, refused: undefined };
}

const say = (tr: Transaction, word: Word) => tr.setMeta(key, word).setMeta("addToHistory", false);

const closeSlash = (tr: Transaction) => say(tr, { kind: "close" });
export const moveSlash = (tr: Transaction, to: number) => say(tr, { kind: "move", to });

/** Opens a list of what the words between two places can become. */
export function offer(
  tr: Transaction,
  from: number,
  to: number,
  choices: readonly BlockChoice[],
): Transaction {
  return tr.setMeta(key, { kind: "offer", list: { from, to, query: "", active: 0, choices } } satisfies Word);
}

/** Takes the slash away, or the address, and puts the block in its place. */
export function takeBlock(editor: Editor, asks: Asks, block: BlockChoice): void {
  const slash = slashIn(editor.state);
  if (!slash) return;
  if (block.keepsWords) editor.view.dispatch(closeSlash(editor.state.tr));
  else editor.commands.deleteRange(slash);
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

function press(editor: Editor, asks: Asks, slash: CursorList, pressed: string): boolean {
  const { tr } = editor.state;
  const { choices: blocks } = slash;
  const step = steps.get(pressed);
  const block = blocks[slash.active];
  if (step) editor.view.dispatch(moveSlash(tr, (slash.active + step + blocks.length) % blocks.length));
  else if (pressed === "Escape") editor.view.dispatch(closeSlash(tr));
  else if ((pressed === "Enter" || pressed === "Tab") && block) takeBlock(editor, asks, block);
  else return false;
  return true;
}
