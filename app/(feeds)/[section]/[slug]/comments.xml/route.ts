import { answerWithComments } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(
  _: Request,
  { params }: RouteContext<"/[section]/[slug]/comments.xml">,
): Promise<Response> {
  return answerWithComments(await params);
}
