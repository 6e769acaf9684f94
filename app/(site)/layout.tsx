import type { Metadata } from "next";
import type { ReactNode } from "react";
import { readerFonts } from "#components/reader-fonts.ts";
import { CommentsFeedLink, FeedLinks } from "#features/feeds/components/feed-links.tsx";
import { iconPaths } from "#features/paths.ts";
import { allSections } from "#features/sections/queries.ts";
import { accentTone } from "#features/settings/components/accent-tone.ts";
import { Colophon } from "#features/settings/components/colophon.tsx";
import { Masthead } from "#features/settings/components/masthead.tsx";
import { identity, publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { directionOf } from "#lib/language.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { title } from "#lib/title.ts";
import "./fonts.css";
import "./tokens.css";
import "./base.css";
import "./masthead.css";
import "./cards.css";
import "./pictures.css";
import "./front.css";
import "./messages.css";
import "./lists.css";
import "./archive.css";
import "./article.css";
import "./read-on.css";
import "./prose.css";
import "./prose-parts.css";
import "./comments.css";
import "./colophon.css";
import "./tools.css";
import "./print.css";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name, motto } = await publication();
  return {
    metadataBase: new URL(siteOrigin()),
    title: name,
    icons: {
      icon: [
        { url: iconPaths.ico, sizes: "48x48" },
        { url: iconPaths.svg, type: "image/svg+xml", sizes: "any" },
      ],
      apple: iconPaths.apple,
    },
    manifest: iconPaths.manifest,
    ...(motto && { description: motto }),
  };
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [site, look, sections] = await Promise.all([publication(), identity(), allSections()]);
  const { language } = site;
  return (
    <html lang={language} dir={directionOf(language)} className={readerFonts} style={accentTone(look)}>
      <body>
        <FeedLinks title={site.name} />
        <CommentsFeedLink title={title(wordsIn(language).feeds.comments, site.name)} />
        <a href="#content" className="skip">
          {wordsIn(language).site.skip}
        </a>
        <Masthead publication={site} identity={look} sections={sections} />
        {children}
        <Colophon publication={site} identity={look} sections={sections} />
      </body>
    </html>
  );
}
