import { SearchForm } from "#features/search/components/search-form.tsx";
import type { Identity } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { Nameplate } from "./nameplate.tsx";
import { NavigationLinks, type NavigationSection } from "./navigation-links.tsx";

interface MastheadProps {
  readonly publication: { readonly name: string; readonly motto: string; readonly language: string };
  readonly identity: Pick<Identity, "logo" | "navigation">;
  readonly sections: readonly NavigationSection[];
}

/** The head of every page: large on the home page, one line on the others (masthead.css). */
export function Masthead({ publication, identity, sections }: MastheadProps) {
  const { name, motto, language } = publication;
  const words = wordsIn(language).site;
  return (
    <header className="masthead">
      <div className="wrap">
        <Nameplate name={name} logo={identity.logo} />
        {motto ? <p className="motto">{motto}</p> : null}
        <div className="masthead-bar">
          <NavigationLinks chosen={identity.navigation} sections={sections} label={words.sections} />
          <SearchForm id="masthead-search" label={words.search} language={language} />
        </div>
      </div>
    </header>
  );
}
