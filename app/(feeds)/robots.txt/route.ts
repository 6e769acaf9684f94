import { textAnswer } from "#features/feeds/answers.ts";
import { robotsText } from "#features/feeds/robots.ts";
import { siteOrigin } from "#lib/site-origin.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return textAnswer(robotsText(siteOrigin()), "text/plain");
}
