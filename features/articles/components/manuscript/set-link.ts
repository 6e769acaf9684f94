import type { Editor } from "@tiptap/core";

/** Makes the selected words a link, or the link at the cursor lead elsewhere; where there is neither, it brings its own words. */
export function setLink(editor: Editor, href: string, words: string): void {
  const isNew = editor.state.selection.empty && !editor.isActive("link");
  const chain = editor.chain().focus().extendMarkRange("link");
  if (!isNew) chain.setLink({ href }).run();
  else
    chain
      .insertContent({ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] })
      .unsetMark("link")
      .run();
}
