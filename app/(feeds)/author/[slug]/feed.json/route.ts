import { answerWithStories } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(
  _: Request,
  { params }: RouteContext<"/author/[slug]/feed.json">,
): Promise<Response> {
  const { slug } = await params;
  return answerWithStories("feed.json", { kind: "author", slug });
}
