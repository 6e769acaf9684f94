export interface Share {
  /** How many may be at work at the same time. */
  readonly atOnce: number;
  /** How many more may wait for their turn. */
  readonly waiting: number;
  /** The longest that one of them waits, in milliseconds. */
  readonly patience: number;
}

/** Lets a bounded number of tasks work at once, and others wait, in the order in which they came. */
export class Turns {
  readonly #share: Share;
  readonly #queue = new Set<() => void>();
  #working = 0;

  constructor(share: Share) {
    this.#share = share;
  }

  get working(): number {
    return this.#working;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  /** Answers with what ends the turn; with undefined if it did not come in time, or was not waited for. */
  async take(gone: AbortSignal): Promise<(() => void) | undefined> {
    if (gone.aborted) return undefined;
    if (this.#working < this.#share.atOnce) this.#working++;
    else if (!(await this.#wait(gone))) return undefined;
    let ended = false;
    return () => {
      if (!ended) this.#next();
      ended = true;
    };
  }

  /**
   * Hands the turn to the first who waits, in a later turn of the event loop: a post can be done without leaving
   * the present one, and after the whole queue of them nobody else would have been heard for seconds.
   */
  #next(): void {
    const [first] = this.#queue;
    if (first === undefined) {
      this.#working--;
      return;
    }
    this.#queue.delete(first);
    setImmediate(first);
  }

  async #wait(gone: AbortSignal): Promise<boolean> {
    if (this.#queue.size >= this.#share.waiting) return false;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const begin = () => resolve(true);
    // Whoever is no longer in the queue has the turn already, and must be the one to end it.
    const giveUp = () => {
      if (this.#queue.delete(begin)) resolve(false);
    };
    this.#queue.add(begin);
    const timer = setTimeout(giveUp, this.#share.patience);
    gone.addEventListener("abort", giveUp);
    const begins = await promise;
    clearTimeout(timer);
    gone.removeEventListener("abort", giveUp);
    return begins;
  }
}
