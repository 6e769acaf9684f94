import type { Metadata } from "next";
import { newestStories, publishedArticle } from "#features/articles/queries.ts";
import { HomeData } from "#features/feeds/components/list-data.tsx";
import { publisher } from "#features/feeds/publisher.ts";
import { FrontPage } from "#features/home/components/front-page.tsx";
import { arrange, mostPicks, perBlock } from "#features/home/home.ts";
import { pickedStories } from "#features/home/queries.ts";
import { allSections } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { title } from "#lib/title.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { name, motto } = await publication();
  const openGraph = { title: name, siteName: name, type: "website", url: "/" } as const;
  return { title: title(name, motto), alternates: { canonical: "/" }, openGraph };
}

export default async function HomePage() {
  const [site, sections, picked, latest] = await Promise.all([
    publication(),
    allSections(),
    pickedStories(),
    newestStories({ limit: mostPicks }),
  ]);
  const bySection = await Promise.all(
    sections.map(async (section) => {
      const stories = await newestStories({ sectionId: section.id, limit: mostPicks + perBlock });
      return { section, stories };
    }),
  );
  const page = arrange(picked, latest, bySection);
  const article = page.lead && (await publishedArticle("story", page.lead.slug));
  return (
    <>
      <HomeData publisher={await publisher()} />
      <FrontPage name={site.name} page={page} article={article} locale={site} />
    </>
  );
}
