import { demand } from "./drill.ts";
import type { Reply } from "./reader.ts";

/** As it stands in a page. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The post was not taken, and says so in a page that holds the text and can be sent again. */
export function demandPutOff(reply: Reply | undefined, body: string): void {
  demand(reply?.status === 503, `a post was answered with ${reply?.status} instead of 503`);
  demand(Number(reply.headers["retry-after"]) > 0, "a 503 does not say when to try again");
  demand(reply.text.includes(escaped(body)), "the text of a post that was put off is not in the page");
  demand(reply.text.includes("Send again"), "a post that was put off cannot be sent again from its page");
}
