import type { JSONContent } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { useEffect, useRef, useState } from "react";
import { BetweenKeys } from "./between-keys.ts";
import { bodyOf } from "./body-of.ts";

const pause = 300;

/** Tells of changed words a few times a second, and at once whenever somebody leaves the text or the page. */
export function useChange(onChange: (body: JSONContent) => void) {
  const change = useRef(onChange);
  change.current = onChange;
  const [betweenKeys] = useState(() => new BetweenKeys(pause));
  useEffect(() => {
    const { now } = betweenKeys;
    // A browser tells of a page that is put away, and of keys such as Ctrl+S, before anybody acts on it.
    const press = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && now();
    const told = ["beforeunload", "pagehide", "focusout", "pointerdown", "offline"] as const;
    for (const name of told) window.addEventListener(name, now, true);
    window.addEventListener("keydown", press, true);
    return () => {
      for (const name of told) window.removeEventListener(name, now, true);
      window.removeEventListener("keydown", press, true);
      now();
    };
  }, [betweenKeys]);
  return (doc: Node) => betweenKeys.later(() => change.current(bodyOf(doc)));
}
