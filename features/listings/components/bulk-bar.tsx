"use client";

import { Archive, RotateCcw, Send, Trash2, X } from "lucide-react";
import { Button } from "#components/button.tsx";
import { Confirm } from "#components/confirm.tsx";
import type { BulkStep, BulkVerb } from "#features/listings/listings.ts";
import { MoveMenu, TagMenu } from "./bulk-menus.tsx";
import type { FilterChoices } from "./filter-form.tsx";
import type { RowOfList } from "./row-of-list.ts";

interface BulkBarProps {
  /** Those that are chosen. */
  readonly rows: readonly RowOfList[];
  readonly choices: FilterChoices;
  readonly busy: boolean;
  readonly onRun: (step: BulkStep) => void;
  readonly onClear: () => void;
}

const isPublishable = ({ state, hasUnpublishedChanges }: RowOfList) =>
  state === "draft" || state === "scheduled" || (state === "published" && hasUnpublishedChanges);
const isOut = ({ state }: RowOfList) => state === "published" || state === "scheduled";
const isRetired = ({ state }: RowOfList) => state === "retired";

/** What can be done with the articles that are chosen, at the foot of the window, where a thumb reaches it. */
export function BulkBar({ rows, choices, busy, onRun, onClear }: BulkBarProps) {
  const idsOf = (which: (row: RowOfList) => boolean) => rows.filter(which).map(({ id }) => id);
  const all = rows.map(({ id }) => id);
  const [due, out, retired] = [idsOf(isPublishable), idsOf(isOut), idsOf(isRetired)];
  const run = (verb: BulkVerb, ids: readonly string[], value = "") => onRun({ verb, ids, value });
  return (
    <section
      aria-label="With the chosen articles"
      aria-busy={busy}
      data-several
      className="fixed inset-x-2 bottom-[calc(var(--foot)+0.5rem)] z-20 mx-auto flex w-fit max-w-[calc(100vw-1rem)] items-center gap-1.5 overflow-x-auto rounded-lg border border-edge bg-panel p-2 shadow-xl lg:left-[13rem]"
    >
      <Button look="quiet" className="px-2" onClick={onClear}>
        <X size={16} aria-hidden />
        {rows.length}
        <span className="sr-only"> chosen: choose none</span>
      </Button>
      {due.length > 0 ? (
        <Confirm
          look="plain"
          disabled={busy}
          trigger={
            <>
              <Send size={16} aria-hidden /> Publish…
            </>
          }
          title={due.length === 1 ? "Publish this article now?" : `Publish ${due.length} articles now?`}
          verb="Publish"
          onConfirm={() => run("publish", due)}
        >
          Readers see them at once, as they are saved, and feeds and searches are told.
        </Confirm>
      ) : null}
      {out.length > 0 ? (
        <Button disabled={busy} onClick={() => run("retire", out)}>
          <Archive size={16} aria-hidden /> Retire
        </Button>
      ) : null}
      {retired.length > 0 ? (
        <Button disabled={busy} onClick={() => run("restore", retired)}>
          <RotateCcw size={16} aria-hidden /> Put back
        </Button>
      ) : null}
      <TagMenu names={choices.tags} disabled={busy} onRun={(verb, name) => run(verb, all, name)} />
      <MoveMenu sections={choices.sections} disabled={busy} onRun={(id) => run("move", all, id)} />
      <Button look="danger" disabled={busy} onClick={() => run("trash", all)}>
        <Trash2 size={16} aria-hidden /> Delete
      </Button>
    </section>
  );
}
