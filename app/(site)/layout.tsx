import type { Metadata } from "next";
import { cache, type ReactNode } from "react";
import { readerFonts } from "#components/reader-fonts.ts";
import { CommentsFeedLink, FeedLinks } from "#features/feeds/components/feed-links.tsx";
import { allSections } from "#features/sections/queries.ts";
import { accentTone } from "#features/settings/components/accent-tone.ts";
import { Colophon } from "#features/settings/components/colophon.tsx";
import { Masthead } from "#features/settings/components/masthead.tsx";
import { siteMetadata } from "#features/settings/components/site-metadata.ts";
import { publicationWithIdentity } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { directionOf } from "#lib/language.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { title } from "#lib/title.ts";
import "./site.css";

export const dynamic = "force-dynamic";

const frame = cache(publicationWithIdentity);

export async function generateMetadata(): Promise<Metadata> {
  const { publication } = await frame();
  return { metadataBase: new URL(siteOrigin()), ...siteMetadata(publication) };
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [{ publication: site, identity: look }, sections] = await Promise.all([frame(), allSections()]);
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
