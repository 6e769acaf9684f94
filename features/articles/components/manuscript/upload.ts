import type { Editor, JSONContent } from "@tiptap/core";
import { asFigure, type SentPicture, sendPicture } from "#features/library/components/send-picture.ts";
import { insertBlock, lineBelow, placeFor } from "./insert-block.ts";
import { uploadCard } from "./upload-card.ts";
import { comes, gone, placeOf } from "./uploads.ts";

interface Wanted {
  readonly asGallery?: boolean;
  /** Where they were dropped; otherwise where the cursor is. */
  readonly at?: number | undefined;
}

const figureOf = (picture: SentPicture): JSONContent => ({ type: "figure", attrs: asFigure(picture) });

/** Pictures come into the text, each where it was put, with its progress in its place; answers what went wrong, if anything. */
export async function uploadInto(editor: Editor, files: readonly File[], wanted: Wanted = {}) {
  const at = wanted.at ?? editor.state.selection.to;
  const waiting = files.map((file) => announce(editor, file, at));
  const arrived: JSONContent[] = [];
  const problems: string[] = [];
  for (const one of waiting) {
    const answer = await one.send();
    if (!answer) continue;
    if (!answer.ok) problems.push(answer.message);
    else if (wanted.asGallery) arrived.push(figureOf(answer.value));
    else put(editor, one.id, figureOf(answer.value));
    one.leave(wanted.asGallery && answer.ok ? "later" : "now");
  }
  if (arrived.length > 0) put(editor, waiting[0]?.id, { type: "gallery", content: arrived });
  for (const one of waiting) one.leave("now");
  return problems[0];
}

/** Shows that a picture comes. What is cancelled is no problem, and comes to nothing. */
function announce(editor: Editor, file: File, at: number) {
  const id = {};
  const stop = new AbortController();
  const view = uploadCard(file, () => {
    stop.abort();
    editor.commands.focus();
  });
  editor.view.dispatch(comes(editor.state.tr, { id, at, card: view.card }));
  const leave = (when: "now" | "later") => {
    if (when === "later" || editor.isDestroyed) return;
    editor.view.dispatch(gone(editor.state.tr, id));
  };
  const send = async () => {
    const { signal } = stop;
    const answer = signal.aborted ? undefined : await sendPicture(file, { onProgress: view.show, signal });
    if (!signal.aborted) return answer;
    leave("now");
    return undefined;
  };
  return { id, send, leave };
}

/** Puts a figure where it was announced; whoever writes meanwhile goes on writing where they are. */
function put(editor: Editor, id: object | undefined, block: JSONContent): void {
  if (editor.isDestroyed || !id) return;
  const { state } = editor;
  const at = placeOf(state, id);
  if (at === undefined) return void insertBlock(editor, block);
  const node = state.schema.nodeFromJSON(block);
  const place = placeFor(state.doc.resolve(at), node);
  if (!place) return;
  const tr = state.tr.replaceWith(place.from, place.to, node);
  lineBelow(tr, place.from + node.nodeSize);
  editor.view.dispatch(tr);
}

/** The pictures among files that were dropped or pasted. */
export function picturesIn(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
}
