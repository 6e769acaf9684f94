import type { Metadata } from "next";
import { cache } from "react";
import { spanOf } from "#features/archive/archive.ts";
import { periodName } from "#features/archive/components/period-name.ts";
import { storiesDuring } from "#features/archive/queries.ts";
import { listMetadata } from "#features/articles/components/list-metadata.ts";
import { ListedPage } from "#features/articles/components/listed-page.tsx";
import { archivePath } from "#features/paths.ts";
import { Absent } from "#features/redirects/components/absent.tsx";
import { absentMetadata } from "#features/redirects/components/absent-metadata.ts";
import { publication } from "#features/settings/queries.ts";
import { wordsIn } from "#features/words/words.ts";
import { pageNumber } from "#lib/page-number.ts";

type Props = PageProps<"/archive/[year]/[month]">;
const load = cache(async (period: string, page: number) => {
  const { timeZone, language } = await publication();
  const span = spanOf(period, timeZone);
  const list = span && (await storiesDuring(span, { page, limit: 20 }));
  if (!list?.stories.length) return undefined;
  return { ...list, title: periodName(period, language), path: archivePath(period), page, perPage: 20 };
});

async function asked({ params, searchParams }: Props) {
  const { year, month } = await params;
  return load(`${year}-${month}`, pageNumber((await searchParams).page));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [found, site] = await Promise.all([asked(props), publication()]);
  return found ? listMetadata({ ...found, name: found.title }, site) : absentMetadata(site);
}

export default async function MonthPage(props: Props) {
  const [found, locale] = await Promise.all([asked(props), publication()]);
  if (!found) return <Absent record={undefined} language={locale.language} />;
  const kicker = <a href={archivePath()}>{wordsIn(locale.language).lists.archive}</a>;
  return <ListedPage {...found} kicker={kicker} locale={locale} />;
}
