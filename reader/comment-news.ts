const between = 45_000;
/** Whoever has had the page before them for so long does not wait for comments. */
const longest = 40;

/** Tells that there are more comments than the page shows, while somebody looks at it. */
export class CommentNews extends HTMLElement {
  #asked = 0;

  connectedCallback(): void {
    const timer = setInterval(() => {
      if (this.#asked >= longest) clearInterval(timer);
      else if (document.visibilityState === "visible") void this.#ask().catch(() => undefined);
    }, between);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") void this.#ask().catch(() => undefined);
    });
  }

  async #ask(): Promise<void> {
    this.#asked++;
    const answer = await fetch(this.dataset.address ?? "", { cache: "no-cache" });
    if (!answer.ok) return;
    const more = Number(await answer.text()) - Number(this.dataset.shown);
    if (!(more > 0)) return;
    const { one = "", other = "" } = this.dataset;
    const link = this.querySelector("a");
    if (link) link.textContent = more === 1 ? one : other.replace("#", String(more));
    this.hidden = false;
  }
}
