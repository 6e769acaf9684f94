import { useEffect, useRef, useState } from "react";
import { type FoundPictures, findPictures } from "./send-picture.ts";

const pause = 200;

/** The pictures that words find, a moment after the last letter; `more` adds the next page. */
export function useFoundPictures(words: string) {
  const [found, setFound] = useState<FoundPictures>();
  const [problem, setProblem] = useState<string>();
  const [isLooking, setIsLooking] = useState(true);
  const current = useRef<AbortController>(undefined);

  const look = async (after?: string, before: FoundPictures["pictures"] = []): Promise<void> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const { signal } = controller;
    setIsLooking(true);
    const answer = await findPictures({ q: words, ...(after !== undefined && { after }) }, signal);
    if (signal.aborted) return;
    setIsLooking(false);
    setProblem(answer.ok ? undefined : answer.message);
    if (answer.ok) setFound({ ...answer.value, pictures: [...before, ...answer.value.pictures] });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked for changes with the words alone.
  useEffect(() => {
    const timer = setTimeout(() => void look(), words === "" ? 0 : pause);
    return () => {
      clearTimeout(timer);
      current.current?.abort();
    };
  }, [words]);

  const more = () => void look(found?.pictures.at(-1)?.id, found?.pictures);
  return { found, more, problem, isLooking };
}
