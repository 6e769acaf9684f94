import type { Metadata } from "next";
import { permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { articleMetadata } from "#features/articles/components/article-metadata.ts";
import { publishedArticle } from "#features/articles/queries.ts";
import { ArticleWithComments } from "#features/comments/components/article-with-comments.tsx";
import { discussionAt } from "#features/comments/queries.ts";
import { besideArticle } from "#features/feeds/publisher.ts";
import { articlePath } from "#features/paths.ts";
import { Absent } from "#features/redirects/components/absent.tsx";
import { absentMetadata } from "#features/redirects/components/absent-metadata.ts";
import { whereabouts } from "#features/redirects/queries.ts";
import { onwardFrom } from "#features/related/queries.ts";
import { publication } from "#features/settings/queries.ts";

type Props = PageProps<"/[section]/[slug]">;

const story = cache((slug: string) => Promise.all([publishedArticle("story", slug), publication()]));
const beside = cache(besideArticle);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [article, site] = await story((await params).slug);
  return article ? articleMetadata(article, site, await beside(article)) : absentMetadata(site);
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { section, slug } = await params;
  const [article, locale] = await story(slug);
  if (!article) {
    const record = await whereabouts(`/${section}/${slug}`, "story");
    return <Absent record={record} language={locale.language} />;
  }
  const home = article.section?.slug ?? null;
  if (home !== section) permanentRedirect(articlePath({ slug, sectionSlug: home }));
  const query = await searchParams;
  const asked = await discussionAt(article, query);
  if ("way" in asked) redirect(asked.way);
  const data = { ...asked, ...(await beside(article)), onward: await onwardFrom(article) };
  return <ArticleWithComments {...{ article, query, locale, ...data }} />;
}
