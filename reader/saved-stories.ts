import { type Saved, savedStories, setSaved } from "./saved.ts";

/** The list of saved stories, made of a template that the page brings along. */
export class SavedStories extends HTMLElement {
  connectedCallback(): void {
    this.#draw();
    addEventListener("storage", () => this.#draw());
    addEventListener("pageshow", () => this.#draw());
  }

  #draw(): void {
    const stories = savedStories();
    const list = this.querySelector("ol");
    list?.replaceChildren(...stories.map((story) => this.#item(story)));
    this.#show(".saved-none", stories.length === 0);
    this.#show(".saved-unscripted", false);
  }

  #show(what: string, visible: boolean): void {
    const element = this.querySelector<HTMLElement>(what);
    if (element) element.hidden = !visible;
  }

  #item(story: Saved): Node {
    const template = this.querySelector("template");
    const item = template ? document.importNode(template.content, true) : document.createDocumentFragment();
    const link = item.querySelector("a");
    if (link) {
      link.href = story.path;
      link.textContent = story.headline;
    }
    const section = item.querySelector(".saved-section");
    if (section) section.textContent = story.section;
    const button = item.querySelector("button");
    button?.setAttribute("aria-label", `${button.textContent}: ${story.headline}`);
    button?.addEventListener("click", () => {
      setSaved(story, false);
      this.#draw();
    });
    return item;
  }
}
