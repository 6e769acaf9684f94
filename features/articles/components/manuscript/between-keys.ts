/** Work that follows from a key waits until the key is seen, and while many come is done for all of them at once. */
export class BetweenKeys {
  #due: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #work: (() => void) | undefined;
  #doneAt = Number.NEGATIVE_INFINITY;
  readonly #pause: number;

  constructor(pause: number) {
    this.#pause = pause;
  }

  /** The newest work takes the place of what has not been done yet. */
  later(work: () => void): void {
    const isAsked = this.#work !== undefined;
    this.#work = work;
    if (isAsked) return;
    const wait = Math.max(0, this.#doneAt + this.#pause - performance.now());
    this.#frame = requestAnimationFrame(() => {
      this.#due = setTimeout(this.now, wait);
    });
  }

  /** Does what is left: somebody is about to save, or to leave. */
  readonly now = (): void => {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#due);
    const work = this.#work;
    this.#work = undefined;
    this.#doneAt = performance.now();
    work?.();
  };
}
