import { Message } from "#components/message.tsx";
import { homePath } from "#features/paths.ts";
import { SearchForm } from "#features/search/components/search-form.tsx";
import { wordsIn } from "#features/words/words.ts";

export function NotFound({ language }: { language: string }) {
  const { absent: words, search } = wordsIn(language);
  return (
    <Message label="404" title={words.nothingHere}>
      <p className="standfirst">{words.mayHaveMoved}</p>
      <SearchForm id="search" label={search.stories} language={language} />
      <p>
        <a href={homePath} className="onward">
          {words.toHome}
        </a>
      </p>
    </Message>
  );
}
