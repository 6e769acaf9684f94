/** What a writer can ask for while the cursor stands in the text, and what then opens. */
export type Ask =
  | "link"
  | "embed"
  | "picture"
  | "library"
  | "gallery"
  | "language"
  | "find"
  | "quiet"
  | "beside";

/** Carries a wish from the text, its menus and its shortcuts to whoever opens the window for it. */
export class Asks {
  #open: Ask | undefined;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Ask | undefined => this.#open;

  readonly ask = (what: Ask): void => this.#tell(what);

  readonly close = (): void => this.#tell(undefined);

  #tell(what: Ask | undefined): void {
    this.#open = what;
    for (const listener of this.#listeners) listener();
  }
}
