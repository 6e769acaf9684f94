import { useEffect, useState } from "react";
import type { Asks } from "./asks.ts";

/** What can stay open while one writes: the bar that finds, and the page without anything beside the text. */
export function useViews(asks: Asks) {
  /** How often it was asked for: each time it begins with what is selected then. */
  const [finding, setFinding] = useState(0);
  const [quiet, setQuiet] = useState(false);
  useEffect(
    () =>
      asks.subscribe(() => {
        const asked = asks.current();
        if (asked === "find") setFinding((times) => times + 1);
        else if (asked === "quiet") setQuiet((isQuiet) => !isQuiet);
        else if (asked === "beside") setQuiet(false);
        else return;
        asks.close();
      }),
    [asks],
  );
  return { finding, stopFinding: () => setFinding(0), quiet, leaveQuiet: () => setQuiet(false) };
}
