import { wordsIn } from "#features/words/words.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "since-last-read": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

interface SinceLastReadProps {
  readonly article: { readonly id: string; readonly revisionId: string };
  /** Of the publication. */
  readonly language: string;
}

/** Hidden until the script of reader pages (reader/since-last-read.ts) finds that this browser showed another revision. */
export function SinceLastRead({ article, language }: SinceLastReadProps) {
  const words = wordsIn(language).tools;
  return (
    <since-last-read
      hidden
      data-article={article.id}
      data-revision={article.revisionId}
      data-one={words.onePassageNew}
      data-other={words.passagesNew}
    >
      <p role="status">
        <span /> <a href="#content">{words.showFirst}</a>
      </p>
    </since-last-read>
  );
}
