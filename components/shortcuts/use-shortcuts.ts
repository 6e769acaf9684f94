"use client";

import { createContext, useContext, useEffect, useRef } from "react";

export interface Shortcut {
  /** Each does the same: "j", "Shift+x", "g a" (one after the other), "Mod+k" (Control or Command). */
  readonly keys: readonly string[];
  /** What it does, as the list under "?" says it: "Next article". */
  readonly does: string;
  /** Gets what was pressed, and answers false when there was nothing to do. Nothing: it works by itself and is only listed. */
  readonly run?: (key: string) => unknown;
}

export interface Group {
  readonly name: string;
  readonly shortcuts: readonly Shortcut[];
}

export interface ShortcutBook {
  /** The groups of what is on the screen, the one that came last first. */
  readonly groups: Set<{ readonly current: Group }>;
  readonly openHelp: () => void;
}

export const BookContext = createContext<ShortcutBook | undefined>(undefined);

/**
 * What the keyboard does while a component is on the screen; "?" lists it under the name of the group:
 *
 *     useShortcuts("Articles", [{ keys: ["j"], does: "Next article", run: () => move(1) }]);
 *
 * Keys without Mod do nothing while somebody types, and none do anything behind an open dialog or menu.
 */
export function useShortcuts(name: string, shortcuts: readonly Shortcut[]): void {
  const book = useContext(BookContext);
  const group = useRef<Group>({ name, shortcuts });
  useEffect(() => {
    group.current = { name, shortcuts };
  });
  useEffect(() => {
    book?.groups.add(group);
    return () => {
      book?.groups.delete(group);
    };
  }, [book]);
}
