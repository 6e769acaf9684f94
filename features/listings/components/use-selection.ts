"use client";

import { useRef, useState } from "react";
import { chosenTo } from "#features/listings/listings.ts";

/** Which rows of a page are chosen. Rows that leave the page are not chosen any more. */
export function useSelection(ids: readonly string[]) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const last = useRef<string>(undefined);
  const selected = ids.filter((id) => chosen.includes(id));
  /** With `isRange`, all rows from the one that was touched last. */
  const toggle = (id: string, isRange = false) => {
    const from = isRange ? last.current : undefined;
    setChosen(chosenTo({ ids, chosen: selected, id, from }));
    last.current = id;
  };
  return {
    selected,
    toggle,
    isAll: selected.length === ids.length && ids.length > 0,
    toggleAll: () => setChosen(selected.length === ids.length ? [] : ids),
    choose: setChosen,
  };
}
