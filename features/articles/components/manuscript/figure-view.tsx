import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { Crosshair, Trash2 } from "lucide-react";
import { Button, buttonClass } from "#components/button.tsx";
import { adminPicturePath } from "#features/admin-paths.ts";

const words = [
  ["alt", "Alternative text", "What is to be seen, for those who cannot see it"],
  ["caption", "Caption", "Stands below the picture"],
  ["credit", "Credit", "Who made it"],
] as const;

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** A figure while it is being edited: the picture, and its words in fields below. */
export function FigureView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const isDecorative = node.attrs.decorative === true;
  const missingAlt = text(node.attrs.alt).trim() === "" && !isDecorative;
  return (
    <NodeViewWrapper
      as="figure"
      className={`grid gap-3 rounded-lg border p-3 font-sans text-sm ${selected ? "border-accent" : "border-line"}`}
    >
      <img
        src={text(node.attrs.address)}
        alt={text(node.attrs.alt)}
        width={Number(node.attrs.width)}
        height={Number(node.attrs.height)}
        className="h-auto max-h-96 w-full rounded object-contain"
        draggable
        data-drag-handle
      />
      <div className="grid gap-2 sm:grid-cols-3">
        {words.map(([name, label, hint]) => (
          <label key={name} className="grid gap-1">
            <span className="font-medium">{label}</span>
            <input
              value={text(node.attrs[name])}
              placeholder={hint}
              onChange={(event) => updateAttributes({ [name]: event.target.value })}
              className="rounded border border-edge bg-panel px-2 py-1"
            />
          </label>
        ))}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={isDecorative}
            onChange={(event) => updateAttributes({ decorative: event.target.checked })}
          />
          Decorative: it needs no description
        </label>
        <span className="text-warn">{missingAlt ? "Describe the picture before you publish." : ""}</span>
        <a
          href={adminPicturePath({ id: text(node.attrs.mediaId) })}
          target="_blank"
          rel="noreferrer"
          className={buttonClass("quiet")}
        >
          <Crosshair size={16} aria-hidden /> Focal point
        </a>
        <Button look="quiet" onClick={deleteNode}>
          <Trash2 size={16} aria-hidden /> Remove picture
        </Button>
      </div>
    </NodeViewWrapper>
  );
}
