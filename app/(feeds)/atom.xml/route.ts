import { answerWithStories } from "#features/feeds/answers.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return answerWithStories("atom.xml");
}
