"use client";

import { GripVertical } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { moved, placeAt } from "./ordering.ts";

interface SortableListProps<T> {
  /** What the list is, for whoever hears it. */
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** What an item is called when it is moved. */
  readonly nameOf: (item: T) => string;
  readonly onOrder: (items: readonly T[]) => void;
  /** An item without its handle. */
  readonly children: (item: T, at: number) => ReactNode;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A list whose items are put in order by their handles: dragged with a mouse or a thumb, or moved with the arrow
 * keys, Home and End. Each move is said aloud.
 */
export function SortableList<T>(props: SortableListProps<T>) {
  const { label, items, keyOf, nameOf, onOrder, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const [held, hold] = useState<string>();
  const [said, say] = useState("");

  const move = (from: number, to: number) => {
    const ordered = moved(items, from, to);
    const item = items[from];
    if (ordered === items || from === to || item === undefined) return;
    onOrder(ordered);
    say(`${nameOf(item)} is number ${to + 1} of ${items.length} now.`);
  };
  const byKey = (event: KeyboardEvent, at: number) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    move(at, step(at, items.length - 1));
  };
  const byHand = (event: PointerEvent, at: number) => {
    if (held === undefined) return;
    const others = [...(list.current?.children ?? [])].filter((_, i) => i !== at);
    const middles = others
      .map((each) => each.getBoundingClientRect())
      .map(({ top, height }) => top + height / 2);
    move(at, placeAt(event.clientY, middles));
  };

  return (
    <>
      <ol ref={list} aria-label={label} className="grid gap-2">
        {items.map((item, at) => {
          const key = keyOf(item);
          return (
            <li
              key={key}
              data-held={held === key || undefined}
              className="flex items-start gap-2 rounded-lg border border-line bg-panel p-2 data-held:border-accent data-held:bg-accent-soft"
            >
              <button
                type="button"
                aria-label={`Move ${nameOf(item)}`}
                title="Drag, or press the arrow keys"
                className="flex size-9 shrink-0 touch-none cursor-grab items-center justify-center rounded-md text-muted hover:bg-sunken active:cursor-grabbing"
                onKeyDown={(event) => byKey(event, at)}
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId);
                  hold(key);
                }}
                onPointerMove={(event) => byHand(event, at)}
                onLostPointerCapture={() => hold(undefined)}
              >
                <GripVertical size={18} aria-hidden />
              </button>
              <div className="min-w-0 grow">{children(item, at)}</div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
