import { keep, kept } from "./kept.ts";

const beginning = "unsent:";

/** After a post the address says where the comment is, or that it is held. */
function hasArrived(): boolean {
  return new URLSearchParams(location.search).has("comment") || /^#comment-[\da-f]{8}-/.test(location.hash);
}

/** Keeps what is typed into a comment until it has arrived; tells whether something from before was put back. */
export function keepUnsent(article: string, text: HTMLTextAreaElement): boolean {
  const name = beginning + article;
  text.addEventListener("input", () => keep(name, text.value || undefined));
  if (hasArrived() && text.value === "") {
    keep(name, undefined);
    return false;
  }
  const before = kept(name);
  if (text.value !== "" || typeof before !== "string") return false;
  text.value = before;
  return true;
}

/** Throws away what was kept. */
export function discardUnsent(article: string, text: HTMLTextAreaElement): void {
  text.value = "";
  keep(beginning + article, undefined);
}
