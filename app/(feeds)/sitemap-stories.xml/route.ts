import { answerWithSitemap } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  return answerWithSitemap("stories", new URL(request.url).searchParams.get("page"));
}
