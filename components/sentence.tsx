import type { ReactNode } from "react";

interface SentenceProps {
  /** `#` marks the place of what it is about; languages put it in different ones. */
  readonly words: string;
  readonly children: ReactNode;
}

/** A sentence around something that is more than text. */
export function Sentence({ words, children }: SentenceProps) {
  const [before, after] = words.split("#");
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
