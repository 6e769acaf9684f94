import { answerWithComments } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

/** A standing page stands where sections do. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/[section]/comments.xml">,
): Promise<Response> {
  const { section: slug } = await params;
  return answerWithComments({ section: null, slug });
}
