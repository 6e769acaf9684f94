import type { Metadata } from "next";
import { HomeData } from "#features/feeds/components/list-data.tsx";
import { publisher } from "#features/feeds/publisher.ts";
import { FrontPage } from "#features/home/components/front-page.tsx";
import { frontWith, pickedStories } from "#features/home/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { title } from "#lib/title.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { name, motto } = await publication();
  const openGraph = { title: name, siteName: name, type: "website", url: "/" } as const;
  return { title: title(name, motto), alternates: { canonical: "/" }, openGraph };
}

export default async function HomePage() {
  const [site, picked] = await Promise.all([publication(), pickedStories()]);
  const { page, article } = await frontWith(picked);
  return (
    <>
      <HomeData publisher={await publisher()} />
      <FrontPage name={site.name} page={page} article={article} locale={site} />
    </>
  );
}
