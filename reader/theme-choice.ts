import { chooseTheme, chosenTheme, showTheme } from "./chosen-theme.ts";

/** The three radio buttons in the colophon, hidden until there is a script that obeys them. */
export class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.#follow();
    this.hidden = false;
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) chooseTheme(target.value);
    });
    // Another tab has chosen, or did so while this page was asleep.
    addEventListener("storage", () => this.#follow());
    addEventListener("pageshow", () => this.#follow());
  }

  #follow(): void {
    const theme = chosenTheme();
    showTheme(theme);
    const chosen = this.querySelector<HTMLInputElement>(`[value=${theme ?? "system"}]`);
    if (chosen) chosen.checked = true;
  }
}
