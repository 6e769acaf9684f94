import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";

// What has not changed since the last key is the same object and is not written out again.
const written = new WeakMap<Node, JSONContent>();

function writeOut(block: Node): JSONContent {
  const known = written.get(block);
  if (known) return known;
  const json: JSONContent = block.toJSON();
  written.set(block, json);
  return json;
}

/** A text as it is saved. Its blocks are not to be changed: the next one may have them too. */
export const bodyOf = (doc: Node): JSONContent => ({ type: "doc", content: doc.children.map(writeOut) });
