import type { Editor } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { type DocumentBody, isAllowedUrl } from "#features/document/document.ts";
import { providerOf } from "#features/document/embeds.ts";
import { offerCard } from "./card-offer.ts";
import { codeIn, looksLikeMarkdown } from "./pasted-text.ts";

export interface Pasted {
  readonly html: string;
  readonly text: string;
}

type OnProblems = (problems: readonly string[]) => void;

/** Places that hold lines alone take what is pasted as the editor understands it. */
const narrow = ["codeBlock", "tableCell", "footnote"];

/** What comes from elsewhere comes in as what it means here; answers whether it was taken. */
export function pasteFromElsewhere(editor: Editor, { html, text }: Pasted, onProblems: OnProblems): boolean {
  if (html.includes("data-pm-slice") || narrow.some((name) => editor.isActive(name))) return false;
  if (pasteAddress(editor, text.trim())) return true;
  const code = codeIn(html, text);
  if (code !== undefined && !looksLikeMarkdown(code)) {
    const content = [{ type: "text", text: code } as const];
    insert(editor, {
      type: "doc",
      version: 1,
      content: [{ type: "codeBlock", attrs: { language: null }, content }],
    });
    return true;
  }
  const hasWords = code === undefined && html.replace(/<[^>]*>/g, "").trim() !== "";
  if (!hasWords && !looksLikeMarkdown(text)) return false;
  const take = ({ body, problems }: Taken) => {
    if (editor.isDestroyed) return;
    insert(editor, body);
    onProblems(problems);
  };
  void (hasWords ? cleaned(html) : understood(text)).then(take, () => takeBare(editor, text, onProblems));
  return true;
}

interface Taken {
  readonly body: DocumentBody;
  readonly problems: readonly string[];
}

/** What cleans could not be loaded: whoever is offline so early keeps the words at least. */
function takeBare(editor: Editor, text: string, onProblems: OnProblems): void {
  if (editor.isDestroyed) return;
  editor.view.pasteText(text);
  onProblems(["Only the words came in: headings, links and lists need a connection."]);
}

async function cleaned(html: string) {
  const { documentFromHtml } = await import("#features/document/from-html.ts");
  return documentFromHtml(html);
}

async function understood(text: string) {
  const { documentFromMarkdown } = await import("#features/document/from-markdown.ts");
  return documentFromMarkdown(text);
}

/** What cleans is there before it is needed, since who pastes may be offline by then; but the text comes first. */
export function prepareToPaste(): void {
  setTimeout(() => {
    // Without a connection it is tried again when somebody pastes.
    void import("#features/document/from-html.ts").catch(() => undefined);
    void import("#features/document/from-markdown.ts").catch(() => undefined);
  }, 2000);
}

/** An address makes a link of the words that are selected; alone on a line it may become a card. */
function pasteAddress(editor: Editor, address: string): boolean {
  if (!/^https?:\/\/\S+$/.test(address) || !isAllowedUrl(address)) return false;
  const { empty, $from } = editor.state.selection;
  if (!empty) return editor.chain().focus().setLink({ href: address }).run();
  const isEmptyLine = $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  if (!isEmptyLine || providerOf(address) === undefined) return false;
  offerCard(editor, address);
  return true;
}

/** The first and the last line join the words beside them; what is between them stays as it is. */
function insert(editor: Editor, { content }: DocumentBody): void {
  const nodes = content.map((block) => editor.schema.nodeFromJSON(block));
  const open = (node: Node | undefined) => (node?.type.name === "paragraph" ? 1 : 0);
  const slice = new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)));
  if (nodes.every((node) => node.content.size === 0 && !node.isAtom)) return;
  const { tr } = editor.state;
  editor.view.dispatch(tr.replaceSelection(slice).scrollIntoView().setMeta("paste", true));
  editor.view.focus();
}
