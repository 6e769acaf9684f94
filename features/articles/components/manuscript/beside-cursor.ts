import type { Editor } from "@tiptap/core";

/** Puts a list below the line at a place of the text, or above it where there is more room. */
export function besideCursor(editor: Editor, position: number, list: HTMLElement): void {
  const frame = list.offsetParent?.getBoundingClientRect();
  if (!frame) return;
  const line = editor.view.coordsAtPos(position);
  const height = window.visualViewport?.height ?? window.innerHeight;
  const below = height - line.bottom;
  const upwards = below < list.offsetHeight + 16 && line.top > below;
  const left = Math.min(line.left - frame.left, frame.width - list.offsetWidth - 8);
  list.style.left = `${Math.max(8, left)}px`;
  list.style.top = `${upwards ? line.top - frame.top - list.offsetHeight - 8 : line.bottom - frame.top + 8}px`;
}
