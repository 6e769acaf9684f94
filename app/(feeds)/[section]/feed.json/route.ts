import { answerWithStories } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: RouteContext<"/[section]/feed.json">): Promise<Response> {
  const { section: slug } = await params;
  return answerWithStories("feed.json", { kind: "section", slug });
}
