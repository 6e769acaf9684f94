import { savedPath } from "#features/paths.ts";
import { wordsIn } from "#features/words/words.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "story-tools": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

interface StoryToolsProps {
  readonly story: { readonly path: string; readonly headline: string; readonly section: string };
  /** Of the publication. */
  readonly language: string;
}

/** Hidden until the script of reader pages (reader/story-tools.ts) is there to obey it. */
export function StoryTools({ story, language }: StoryToolsProps) {
  const words = wordsIn(language).tools;
  const { path, headline, section } = story;
  return (
    <story-tools hidden data-path={path} data-headline={headline} data-section={section}>
      <ul aria-label={words.label}>
        <li>
          <button
            type="button"
            className="text-button"
            data-task="save"
            data-done={words.saved}
            data-undone={words.unsaved}
          >
            {words.save}
          </button>
        </li>
        <li>
          <button type="button" className="text-button" data-task="copy" data-done={words.copied}>
            {words.copy}
          </button>
        </li>
        <li>
          <button type="button" className="text-button" data-task="share">
            {words.share}
          </button>
        </li>
        <li>
          <a href={savedPath} className="text-button">
            {words.toSaved}
          </a>
        </li>
      </ul>
      <p role="status" />
    </story-tools>
  );
}
