import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { Trash2 } from "lucide-react";
import { Button } from "#components/button.tsx";
import { providerOf } from "#features/document/embeds.ts";

/** A card for something elsewhere, while it is being edited: where it leads, and its title in a field. */
export function EmbedView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const url = String(node.attrs.url);
  return (
    <NodeViewWrapper
      className={`grid gap-2 rounded-lg border p-3 font-sans text-sm ${selected ? "border-accent" : "border-line"}`}
    >
      <p className="break-all" data-drag-handle>
        <strong>{providerOf(url)}</strong> {url}
      </p>
      <label className="grid gap-1">
        <span className="font-medium">Title</span>
        <input
          value={String(node.attrs.title)}
          placeholder="What is to be seen or heard there"
          onChange={(event) => updateAttributes({ title: event.target.value })}
          className="rounded border border-edge bg-panel px-2 py-1"
        />
      </label>
      <Button look="quiet" onClick={deleteNode} className="justify-self-end">
        <Trash2 size={16} aria-hidden /> Remove card
      </Button>
    </NodeViewWrapper>
  );
}
