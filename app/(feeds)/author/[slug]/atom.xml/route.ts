import { answerWithStories } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(
  _: Request,
  { params }: RouteContext<"/author/[slug]/atom.xml">,
): Promise<Response> {
  const { slug } = await params;
  return answerWithStories("atom.xml", { kind: "author", slug });
}
