import type { CSSProperties } from "react";
import { homePath } from "#features/paths.ts";
import { SearchForm } from "#features/search/components/search-form.tsx";
import { SectionLinks } from "#features/sections/components/section-links.tsx";
import { wordsIn } from "#features/words/words.ts";

interface MastheadProps {
  readonly publication: { readonly name: string; readonly motto: string; readonly language: string };
  readonly sections: readonly { readonly slug: string; readonly name: string; readonly colour: string }[];
}

/** The head of every page: large on the home page, one line on the others (masthead.css). */
export function Masthead({ publication, sections }: MastheadProps) {
  const words = wordsIn(publication.language).site;
  return (
    <header className="masthead">
      <div className="wrap">
        <a href={homePath} className="nameplate" style={lettersOf(publication.name)}>
          {publication.name}
        </a>
        {publication.motto ? <p className="motto">{publication.motto}</p> : null}
        <div className="masthead-bar">
          <SectionLinks sections={sections} label={words.sections} />
          <SearchForm id="masthead-search" label={words.search} language={publication.language} />
        </div>
      </div>
    </header>
  );
}

/** A long name is set smaller on the home page, to stay on one line. */
function lettersOf(name: string): CSSProperties {
  const style: CSSProperties & { "--letters": number } = { "--letters": [...name].length };
  return style;
}
