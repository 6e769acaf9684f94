import { discussionPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "comment-news": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

interface CommentNewsProps {
  /** Where the number of comments is told. */
  readonly address: string;
  readonly shown: number;
  readonly language: string;
}

/** Hidden until the script of reader pages (reader/comment-news.ts) hears of more comments. */
export function CommentNews({ address, shown, language }: CommentNewsProps) {
  const words = wordsIn(language).tools;
  return (
    <comment-news
      hidden
      data-address={address}
      data-shown={shown}
      data-one={words.oneMoreComment}
      data-other={words.moreComments}
    >
      <p role="status">
        <a href={`${discussionPath({ page: 1, order: "newest" })}#comments-title`}>{words.oneMoreComment}</a>
      </p>
    </comment-news>
  );
}
