import { FramedTheme } from "#components/framed-theme.tsx";
import { storiesById } from "#features/articles/queries.ts";
import { FrontPage } from "#features/home/components/front-page.tsx";
import { frontWith } from "#features/home/queries.ts";
import { homePreviewInput } from "#features/home/schema.ts";
import { requireEditor } from "#features/people/session.ts";
import { publication } from "#features/settings/queries.ts";

/** The home page with other stories in front than it has. */
export default async function HomePreviewPage({ searchParams }: PageProps<"/admin/home/preview">) {
  await requireEditor();
  const { stories, theme } = homePreviewInput.parse(await searchParams);
  const [site, picked] = await Promise.all([publication(), storiesById(stories)]);
  const { page, article } = await frontWith(picked);
  return (
    <>
      <FramedTheme theme={theme} />
      <FrontPage name={site.name} page={page} article={article} locale={site} />
    </>
  );
}
