import { type MouseEvent, useRef, useState } from "react";

/** Which rows of a page are chosen. With Shift all from the one that was touched last are chosen alike. */
export function useSelection(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const present = ids.filter((id) => chosen.has(id));

  const toggle = (id: string, { shiftKey }: Pick<MouseEvent, "shiftKey">) => {
    const [from, to] = [ids.indexOf(last.current ?? id), ids.indexOf(id)].toSorted((a, b) => a - b);
    const range = shiftKey && from !== undefined && from >= 0 ? ids.slice(from, (to ?? from) + 1) : [id];
    const next = new Set(present);
    for (const one of range) {
      if (chosen.has(id)) next.delete(one);
      else next.add(one);
    }
    last.current = id;
    setChosen(next);
  };
  return {
    chosen: present,
    isChosen: (id: string) => chosen.has(id),
    toggle,
    all: () => setChosen(new Set(ids)),
    clear: () => setChosen(new Set()),
  };
}
export type Selection = ReturnType<typeof useSelection>;
