import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { articleMetadata } from "#features/articles/components/article-metadata.ts";
import { SectionPage, storiesPerPage } from "#features/articles/components/section-page.tsx";
import { latestStories, publishedArticle } from "#features/articles/queries.ts";
import { ArticleWithComments } from "#features/comments/components/article-with-comments.tsx";
import { discussionAt } from "#features/comments/queries.ts";
import { besideArticle, publisher } from "#features/feeds/publisher.ts";
import { Absent } from "#features/redirects/components/absent.tsx";
import { absentMetadata } from "#features/redirects/components/absent-metadata.ts";
import { whereabouts } from "#features/redirects/queries.ts";
import { sectionMetadata } from "#features/sections/components/section-metadata.ts";
import { sectionBySlug } from "#features/sections/queries.ts";
import { publication } from "#features/settings/queries.ts";
import { pageNumber } from "#lib/page-number.ts";

type Props = PageProps<"/[section]">;
const load = cache(async (slug: string, page: number) => {
  const section = await sectionBySlug(slug);
  if (!section) return { article: await publishedArticle("page", slug) };
  const list = await latestStories({ sectionId: section.id, limit: storiesPerPage, page });
  return page > 1 && list.stories.length === 0 ? {} : { list: { section, page, ...list } };
});
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { list, article } = await load((await params).section, pageNumber((await searchParams).page));
  const site = await publication();
  if (list) return sectionMetadata(list.section, site, list.page);
  return article ? articleMetadata(article, site, await besideArticle(article)) : absentMetadata(site);
}

export default async function SectionOrStandingPage({ params, searchParams }: Props) {
  const [{ section: slug }, query, locale] = await Promise.all([params, searchParams, publication()]);
  const { list, article } = await load(slug, pageNumber(query.page));
  if (list) return <SectionPage {...list} locale={locale} publisher={await publisher()} />;
  if (!article) return <Absent record={await whereabouts(`/${slug}`, "page")} language={locale.language} />;
  const asked = await discussionAt(article, query);
  if ("way" in asked) redirect(asked.way);
  return <ArticleWithComments {...{ article, query, locale, ...asked, ...(await besideArticle(article)) }} />;
}
