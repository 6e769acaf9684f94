import { publishedArticle } from "#features/articles/queries.ts";
import { commentCount } from "#features/comments/queries.ts";

interface Context {
  readonly params: Promise<{ section: string; slug: string }>;
}

/** How many comments a story has, for pages that have been open for a while. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { section, slug } = await params;
  const article = await publishedArticle("story", slug);
  if (article?.section?.slug !== section) return new Response("There is no such story.\n", { status: 404 });
  const count = (await commentCount([article.id])).get(article.id) ?? 0;
  return new Response(`${count}`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
