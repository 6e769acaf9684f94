"use client";

import { Keyboard } from "lucide-react";
import { useContext } from "react";
import { buttonClass } from "#components/button.tsx";
import { BookContext } from "./use-shortcuts.ts";

/** Opens the list of shortcuts for whoever does not know of "?". */
export function ShortcutsButton() {
  const book = useContext(BookContext);
  return (
    <button
      type="button"
      onClick={() => book?.openHelp()}
      className={`${buttonClass("quiet")} hidden justify-start px-2 text-muted lg:flex`}
    >
      <Keyboard size={16} aria-hidden /> Shortcuts
    </button>
  );
}
