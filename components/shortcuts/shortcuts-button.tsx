"use client";

import { Keyboard } from "lucide-react";
import { useContext } from "react";
import { BookContext } from "./use-shortcuts.ts";

/** Opens the list of shortcuts for whoever does not know of "?". */
export function ShortcutsButton() {
  const book = useContext(BookContext);
  return (
    <button
      type="button"
      onClick={() => book?.openHelp()}
      className="hidden min-h-9 items-center gap-2.5 rounded-md px-2 text-muted hover:bg-sunken hover:text-ink lg:flex"
    >
      <Keyboard size={17} aria-hidden /> Shortcuts
    </button>
  );
}
