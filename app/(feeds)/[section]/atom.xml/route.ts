import { answerWithStories } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: RouteContext<"/[section]/atom.xml">): Promise<Response> {
  const { section: slug } = await params;
  return answerWithStories("atom.xml", { kind: "section", slug });
}
