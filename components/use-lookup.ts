import { useEffect, useRef, useState } from "react";

const pauseAfterTyping = 250;

/** Asks for what fits a text once typing pauses; of two answers the one to the newer question counts. */
export function useLookup<T>(ask: (text: string) => Promise<readonly T[]>, isAsked: boolean) {
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<{ readonly to: string; readonly found: readonly T[] }>();
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!isAsked) return;
    let isOld = false;
    const timer = setTimeout(async () => {
      const found = await latest.current(text.trim());
      if (!isOld) setAnswer({ to: text, found });
    }, pauseAfterTyping);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, isAsked]);
  return { text, setText, found: answer?.found ?? [], isWaiting: isAsked && answer?.to !== text };
}
