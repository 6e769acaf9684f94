import { Message } from "#components/message.tsx";
import { homePath } from "#features/paths.ts";
import { SearchForm } from "#features/search/components/search-form.tsx";

export function NotFound() {
  return (
    <Message label="404" title="There is nothing at this address.">
      <p className="standfirst">
        The page may have moved, or the link lost a letter on its way to you. What you were looking for is
        perhaps a search away.
      </p>
      <SearchForm id="search" label="Search the stories" />
      <p>
        <a href={homePath} className="onward">
          To the home page
        </a>
      </p>
    </Message>
  );
}
