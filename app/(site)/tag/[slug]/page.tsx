import type { Metadata } from "next";
import { cache } from "react";
import { listMetadata } from "#features/articles/components/list-metadata.ts";
import { ListedPage } from "#features/articles/components/listed-page.tsx";
import { publisher } from "#features/feeds/publisher.ts";
import { tagPath } from "#features/paths.ts";
import { Absent } from "#features/redirects/components/absent.tsx";
import { absentMetadata } from "#features/redirects/components/absent-metadata.ts";
import { redirectFrom } from "#features/redirects/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { storiesTagged, tagBySlug } from "#features/tags/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { pageNumber } from "#lib/page-number.ts";

type Props = PageProps<"/tag/[slug]">;

const perPage = 20;
const load = cache(async (slug: string, page: number) => {
  const tag = await tagBySlug(decodeURIComponent(slug));
  if (!tag) return undefined;
  const list = await storiesTagged(tag.id, { page, limit: perPage });
  if (list.stories.length === 0) return undefined;
  return { ...list, title: tag.name, about: tag.description, path: tagPath(tag), page, perPage };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await load((await params).slug, pageNumber((await searchParams).page));
  const site = await publication();
  return found ? listMetadata({ ...found, name: found.title }, site) : absentMetadata(site);
}

/** The stories under a tag. */
export default async function TagPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const found = await load(slug, pageNumber((await searchParams).page));
  const locale = await publication();
  if (!found) return <Absent record={await redirectFrom(`/tag/${slug}`)} language={locale.language} />;
  const kicker = wordsIn(locale.language).lists.topic;
  return <ListedPage {...found} kicker={kicker} locale={locale} publisher={await publisher()} />;
}
