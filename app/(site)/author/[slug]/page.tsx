import type { Metadata } from "next";
import { cache } from "react";
import { listMetadata } from "#features/articles/components/list-metadata.ts";
import { ListedPage } from "#features/articles/components/listed-page.tsx";
import { publisher } from "#features/feeds/publisher.ts";
import { authorPath } from "#features/paths.ts";
import { authorBySlug, storiesBy } from "#features/people/queries.ts";
import { Absent } from "#features/redirects/components/absent.tsx";
import { absentMetadata } from "#features/redirects/components/absent-metadata.ts";
import { publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { pageNumber } from "#lib/page-number.ts";

type Props = PageProps<"/author/[slug]">;

const perPage = 20;

const load = cache(async (slug: string, page: number) => {
  const author = await authorBySlug(decodeURIComponent(slug));
  if (!author) return undefined;
  const list = await storiesBy(author.id, { page, limit: perPage });
  if (list.stories.length === 0) return undefined;
  return { ...list, title: author.name, about: author.bio, path: authorPath(author), page, perPage };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await load((await params).slug, pageNumber((await searchParams).page));
  const site = await publication();
  return found ? listMetadata({ ...found, name: found.title }, site) : absentMetadata(site);
}

/** The stories of somebody, with who that is. */
export default async function AuthorPage({ params, searchParams }: Props) {
  const found = await load((await params).slug, pageNumber((await searchParams).page));
  const locale = await publication();
  if (!found) return <Absent record={undefined} language={locale.language} />;
  const kicker = wordsIn(locale.language).lists.author;
  return <ListedPage {...found} kicker={kicker} locale={locale} publisher={await publisher()} />;
}
