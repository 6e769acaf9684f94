import { answerWithStories } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: RouteContext<"/[section]/feed.xml">): Promise<Response> {
  const { section: slug } = await params;
  return answerWithStories("feed.xml", { kind: "section", slug });
}
