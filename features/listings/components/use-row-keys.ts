"use client";

import type { RefObject } from "react";
import { useShortcuts } from "#components/shortcuts/use-shortcuts.ts";

interface Keyed {
  readonly toggle: (id: string, isRange?: boolean) => void;
  readonly toggleAll: () => void;
  readonly choose: (ids: readonly string[]) => void;
}

const inRow = (row: Element) => row.querySelector<HTMLElement>("a");

/** Moves among the rows with the keyboard: the link of a row has the focus, so Enter opens it. */
export function useRowKeys(list: RefObject<HTMLElement | null>, { toggle, toggleAll, choose }: Keyed): void {
  const rows = () => [...(list.current?.children ?? [])];
  const here = () => rows().findIndex((row) => row.contains(document.activeElement));
  const move = (by: number) => {
    const all = rows();
    const from = here();
    const next = from < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(from + by, 0), all.length - 1);
    const row = all[next];
    if (row) inRow(row)?.focus();
  };
  // The arrows scroll the page until one is in the list.
  const moveBy = (by: number) => (key: string) => (key.startsWith("Arrow") && here() < 0 ? false : move(by));
  const mark = (isRange: boolean) => {
    const row = rows()[here()];
    if (row instanceof HTMLElement && row.dataset.id !== undefined) toggle(row.dataset.id, isRange);
  };
  useShortcuts("Articles", [
    { keys: ["j", "ArrowDown"], does: "Next article", run: moveBy(1) },
    { keys: ["k", "ArrowUp"], does: "Article before", run: moveBy(-1) },
    { keys: ["Enter"], does: "Open the article" },
    { keys: ["x"], does: "Choose the article, or not", run: () => mark(false) },
    { keys: ["Shift+x"], does: "Choose all from the last one chosen", run: () => mark(true) },
    { keys: ["Shift+a"], does: "Choose all on the page, or none", run: toggleAll },
    { keys: ["Escape"], does: "Choose none", run: () => choose([]) },
    {
      keys: ["/"],
      does: "Find words in headlines",
      run: () => document.querySelector<HTMLElement>("input[name=q]")?.focus(),
    },
  ]);
}
