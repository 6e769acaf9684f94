import { adminArticlesPath } from "#features/admin-paths.ts";
import { wordsIn } from "#features/words/words.ts";

interface BlankFrontProps {
  readonly name: string;
  readonly language: string;
}

/** The home page of a publication that has not published yet. */
export function BlankFront({ name, language }: BlankFrontProps) {
  const words = wordsIn(language).lists;
  return (
    <div className="blank-front">
      <p className="kicker">{words.soon}</p>
      <h2>{words.firstStory}</h2>
      <p className="standfirst">{words.deskHasOpened(name)}</p>
      <p className="meta">
        <a href={adminArticlesPath}>{words.toYourDesk}</a>
      </p>
    </div>
  );
}
