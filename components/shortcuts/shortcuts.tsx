"use client";

import { type ReactNode, useEffect, useState } from "react";
import { isInFront, isTyping, KeyReader, nameOf } from "./keys.ts";
import { ShortcutList } from "./shortcut-list.tsx";
import { BookContext, type Group, type Shortcut, type ShortcutBook } from "./use-shortcuts.ts";

const help = "?";

/** Does what the keys mean, the longer meaning first; answers whether there was something to do. */
function run(names: readonly string[], shortcuts: readonly Shortcut[]): boolean {
  return names.some((name) =>
    shortcuts.some((one) => one.run !== undefined && one.keys.includes(name) && one.run(name) !== false),
  );
}

const onScreen = ({ groups }: Pick<ShortcutBook, "groups">) =>
  [...groups].map((group) => group.current).reverse();

/** Listens for the shortcuts of whatever is on the screen (useShortcuts), and lists them under "?". */
export function Shortcuts({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<readonly Group[]>();
  const [book] = useState<ShortcutBook>(() => {
    const groups: ShortcutBook["groups"] = new Set();
    return { groups, openHelp: () => setShown(onScreen({ groups })) };
  });
  useEffect(() => {
    const reader = new KeyReader();
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const name = nameOf(event);
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
      if (name === undefined || isInFront(target)) return;
      if (!name.startsWith("Mod+") && isTyping(target)) return reader.forget();
      const names = reader.read(name, event.timeStamp);
      const here = onScreen(book).flatMap(({ shortcuts }) => shortcuts);
      const list = { keys: [help], does: "", run: book.openHelp };
      if (!run(names, [...here, list])) return;
      reader.forget();
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [book]);
  return (
    <BookContext value={book}>
      {children}
      <ShortcutList groups={shown} onClose={() => setShown(undefined)} />
    </BookContext>
  );
}
