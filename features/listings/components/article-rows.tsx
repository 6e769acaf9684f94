"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { adminArticlePath } from "#features/admin-paths.ts";
import { BulkBar } from "./bulk-bar.tsx";
import type { FilterChoices } from "./filter-form.tsx";
import type { RowOfList } from "./row-of-list.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { useSelection } from "./use-selection.ts";
import { useSeveral } from "./use-several.ts";

interface ArticleRowsProps {
  readonly rows: readonly RowOfList[];
  readonly choices: FilterChoices;
}

const checkbox = "size-5 accent-accent sm:size-4";

/** The bar goes with the button that was pressed: then the focus goes to where one would choose again. */
function useFocusAfter(isBarGone: boolean) {
  const next = useRef<HTMLInputElement>(null);
  const wasThere = useRef(false);
  useEffect(() => {
    if (isBarGone && wasThere.current && document.activeElement === document.body) next.current?.focus();
    wasThere.current = !isBarGone;
  }, [isBarGone]);
  return next;
}

/** The articles of a page: opened, or chosen to do something with several at once. */
export function ArticleRows({ rows, choices }: ArticleRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const selection = useSelection(rows.map(({ id }) => id));
  const { refusals, busy, run } = useSeveral(selection.choose);
  useRowKeys(list, selection);
  const count = selection.selected.length;
  const all = useFocusAfter(count === 0);
  return (
    <section aria-label="Articles" className={count > 0 ? "pb-24" : ""}>
      <div className="overflow-hidden rounded-lg border border-line bg-panel">
        <label className="flex min-h-11 items-center gap-4 border-b border-line bg-sunken pl-3.5 text-muted">
          <input
            type="checkbox"
            className={checkbox}
            checked={selection.isAll}
            ref={(box) => {
              all.current = box;
              if (box) box.indeterminate = count > 0 && !selection.isAll;
            }}
            onChange={selection.toggleAll}
          />
          {count === 0 ? "Choose all on this page" : `${count} of ${rows.length} chosen`}
        </label>
        <ul ref={list} className="divide-y divide-line">
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              isChosen={selection.selected.includes(row.id)}
              refusal={refusals[row.id]}
              onToggle={(isRange) => selection.toggle(row.id, isRange)}
            />
          ))}
        </ul>
      </div>
      {count > 0 ? (
        <BulkBar
          rows={rows.filter(({ id }) => selection.selected.includes(id))}
          choices={choices}
          busy={busy}
          onRun={run}
          onClear={() => selection.choose([])}
        />
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly row: RowOfList;
  readonly isChosen: boolean;
  /** Why the last verb was refused for it. */
  readonly refusal: string | undefined;
  readonly onToggle: (isRange: boolean) => void;
}

function Row({ row, isChosen, refusal, onToggle }: RowProps) {
  const headline = row.headline === "" ? "No headline yet" : row.headline;
  return (
    <li data-id={row.id} className={`flex gap-1 pr-4 ${isChosen ? "bg-accent-soft" : "hover:bg-sunken"}`}>
      <label className="flex w-11 shrink-0 justify-center pt-4">
        <input
          type="checkbox"
          className={checkbox}
          checked={isChosen}
          aria-label={`Choose ${headline}`}
          // The change of a checkbox does not say whether shift was down.
          onClick={(event) => onToggle(event.shiftKey)}
          onChange={() => undefined}
        />
      </label>
      <div className="grid min-w-0 flex-1 gap-x-4 gap-y-1 py-3 sm:grid-cols-[1fr_auto] sm:items-center">
        <div className="min-w-0 wrap-anywhere">
          <Link
            href={adminArticlePath(row)}
            prefetch={false}
            className={`font-serif text-lg leading-snug font-semibold no-underline hover:underline ${row.headline === "" ? "text-muted" : "text-ink"}`}
          >
            {headline}
          </Link>
          {row.details}
          {refusal ? (
            <p role="alert" className="mt-1 text-danger">
              {refusal}
            </p>
          ) : null}
        </div>
        <p className="flex flex-wrap items-center gap-2">{row.badges}</p>
      </div>
    </li>
  );
}
