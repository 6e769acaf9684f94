import { adminPath } from "#features/admin-paths.ts";
import { feedPath, searchPath } from "#features/paths.ts";
import { SectionLinks } from "#features/sections/components/section-links.tsx";
import type { Identity } from "#features/settings/queries.ts";
import type { Link } from "#features/settings/settings.ts";
import { wordsIn } from "#features/words/words.ts";
import { Nameplate } from "./nameplate.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

interface ColophonProps {
  readonly publication: { readonly name: string; readonly motto: string; readonly language: string };
  readonly identity: Pick<Identity, "logo" | "footerText" | "footerLinks" | "social">;
  readonly sections: readonly { readonly slug: string; readonly name: string; readonly colour: string }[];
}

/** The foot of every page. */
export function Colophon({ publication, identity, sections }: ColophonProps) {
  const { name, motto, language } = publication;
  const { logo, footerText, footerLinks, social } = identity;
  const words = wordsIn(language).site;
  const ownLinks = [
    { label: words.search, href: searchPath() },
    { label: words.feed, href: feedPath() },
    { label: words.staff, href: adminPath },
  ].filter(({ href }) => !footerLinks.some((chosen) => chosen.href === href));
  return (
    <footer className="colophon">
      <div className="wrap">
        <div>
          <Nameplate name={name} logo={logo} />
          {motto ? <p className="motto">{motto}</p> : null}
          {footerText ? <p className="imprint">{footerText}</p> : null}
        </div>
        <SectionLinks sections={sections} label={words.allSections} />
        <Links label={words.more} links={[...footerLinks, ...ownLinks]} />
        {social.length > 0 ? <Links label={words.elsewhere} links={social} rel="me" /> : null}
        <ThemeChoice words={words} />
      </div>
    </footer>
  );
}

interface LinksProps {
  readonly label: string;
  readonly links: readonly Link[];
  readonly rel?: string;
}

function Links({ label, links, rel }: LinksProps) {
  return (
    <nav aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} rel={rel}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
