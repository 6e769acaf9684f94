import type { Metadata } from "next";
import type { ReactNode } from "react";
import { fonts } from "#components/fonts.ts";
import { feedPath } from "#features/paths.ts";
import { allSections } from "#features/sections/queries.ts";
import { Colophon } from "#features/settings/components/colophon.tsx";
import { markOf } from "#features/settings/components/mark.ts";
import { Masthead } from "#features/settings/components/masthead.tsx";
import { publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { directionOf } from "#lib/language.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import "./tokens.css";
import "./base.css";
import "./masthead.css";
import "./cards.css";
import "./front.css";
import "./messages.css";
import "./article.css";
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
    icons: markOf(name),
    ...(motto && { description: motto }),
  };
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [site, sections] = await Promise.all([publication(), allSections()]);
  return (
    <html lang={site.language} dir={directionOf(site.language)} className={fonts}>
      <body>
        <link rel="alternate" type="application/rss+xml" title={site.name} href={feedPath} />
        <a href="#content" className="skip">
          {wordsIn(site.language).site.skip}
        </a>
        <Masthead publication={site} sections={sections} />
        {children}
        <Colophon publication={site} sections={sections} />
      </body>
    </html>
  );
}
