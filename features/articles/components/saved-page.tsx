import { wordsIn } from "#features/words/words.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "saved-stories": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

/** The page of saved stories; the script of reader pages (reader/saved-stories.ts) fills in what its browser keeps. */
export function SavedPage({ language }: { language: string }) {
  const words = wordsIn(language).tools;
  return (
    <main id="content" className="wrap saved">
      <header className="saved-head">
        <h1>{words.savedTitle}</h1>
        <p className="standfirst">{words.savedStandfirst}</p>
      </header>
      <saved-stories>
        <p className="saved-unscripted">{words.savedUnscripted}</p>
        <p className="saved-none" hidden>
          {words.savedNone}
        </p>
        <ol />
        <template>
          <li>
            <p className="kicker saved-section" />
            <h2>
              <a href="/">{words.savedTitle}</a>
            </h2>
            <button type="button" className="text-button">
              {words.remove}
            </button>
          </li>
        </template>
      </saved-stories>
    </main>
  );
}
