import { adminPath, homePath, searchPath } from "#features/paths.ts";
import { SectionLinks } from "#features/sections/components/section-links.tsx";
import { ThemeChoice } from "#features/settings/components/theme-choice.tsx";
import { wordsIn } from "#features/words/words.ts";

interface ColophonProps {
  readonly publication: { readonly name: string; readonly motto: string; readonly language: string };
  readonly sections: readonly { readonly slug: string; readonly name: string; readonly colour: string }[];
}

/** The foot of every page. */
export function Colophon({ publication, sections }: ColophonProps) {
  const words = wordsIn(publication.language).site;
  return (
    <footer className="colophon">
      <div className="wrap">
        <div>
          <a href={homePath} className="nameplate">
            {publication.name}
          </a>
          {publication.motto ? <p className="motto">{publication.motto}</p> : null}
        </div>
        <SectionLinks sections={sections} label={words.allSections} />
        <ul>
          <li>
            <a href={searchPath()}>{words.search}</a>
          </li>
          <li>
            <a href={adminPath}>{words.staff}</a>
          </li>
        </ul>
        <ThemeChoice words={words} />
      </div>
    </footer>
  );
}
