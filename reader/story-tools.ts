import { savedStories, setSaved } from "./saved.ts";

/** Share, copy the link, save for later: buttons beside a story, hidden until there is a script behind them. */
export class StoryTools extends HTMLElement {
  connectedCallback(): void {
    this.#show("share", "share" in navigator);
    this.#show("copy", "clipboard" in navigator);
    this.#follow();
    this.hidden = false;
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button) void this.#do(button).catch(() => undefined);
    });
    addEventListener("storage", () => this.#follow());
    addEventListener("pageshow", () => this.#follow());
  }

  #button(task: string): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`[data-task=${task}]`);
  }

  #show(task: string, can: boolean): void {
    const button = this.#button(task);
    if (button) button.hidden = !can;
  }

  #story() {
    const { path = "", headline = "", section = "" } = this.dataset;
    return { path, headline, section };
  }

  #isSaved(): boolean {
    return savedStories().some(({ path }) => path === this.#story().path);
  }

  #follow(): void {
    this.#button("save")?.setAttribute("aria-pressed", String(this.#isSaved()));
  }

  /** A share that was called off, or a clipboard that is not allowed, needs no word. */
  async #do(button: HTMLButtonElement): Promise<void> {
    const { task, done = "", undone = "" } = button.dataset;
    const { path, headline } = this.#story();
    const url = new URL(path, location.href).href;
    if (task === "share") return navigator.share({ title: headline, url });
    if (task === "copy") await navigator.clipboard.writeText(url);
    const saved = !this.#isSaved();
    if (task === "save" && !setSaved(this.#story(), saved)) return;
    this.#follow();
    this.#say(task === "save" && !saved ? undone : done);
  }

  #say(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }
}
