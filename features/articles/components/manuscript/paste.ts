import type { Editor } from "@tiptap/core";

/** Places that hold lines alone take what is pasted as the editor understands it. */
const narrow = ["codeBlock", "tableCell", "footnote"];

/** Words from Word, Google Docs or a page come in as what they mean here; answers whether it takes them. */
export function pasteFromElsewhere(
  editor: Editor,
  html: string,
  onProblems: (problems: readonly string[]) => void,
): boolean {
  const isOurs = html.includes("data-pm-slice");
  const hasWords = html.replace(/<[^>]*>/g, "").trim() !== "";
  if (!hasWords || isOurs || narrow.some((name) => editor.isActive(name))) return false;
  void insert(editor, html, onProblems);
  return true;
}

async function insert(
  editor: Editor,
  html: string,
  onProblems: (problems: readonly string[]) => void,
): Promise<void> {
  const { documentFromHtml } = await import("#features/document/from-html.ts");
  if (editor.isDestroyed) return;
  const { body, problems } = documentFromHtml(html);
  const [first, ...rest] = body.content;
  // A few words join the line in which the cursor stands.
  const content = first?.type === "paragraph" && rest.length === 0 ? first.content : body.content;
  if (content.length > 0) editor.chain().focus().insertContent(content).scrollIntoView().run();
  onProblems(problems);
}
