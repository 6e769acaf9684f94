/** How long a transaction may take between drawing its number and being seen, in milliseconds. */
const patience = 60_000;
const most = 1000;

/**
 * Numbers of events that were drawn and have not been seen. On PostgreSQL they become visible in another order
 * than they were drawn in; those of transactions that were taken back never do, and are given up after a while.
 */
export class Gaps {
  readonly #open = new Map<number, number>();

  /** All numbers from `first` to `last` are waited for. */
  expect(first: number, last: number, at: number): void {
    for (let seq = Math.max(first, last - most); seq <= last; seq++) this.#open.set(seq, at);
  }

  has(seq: number): boolean {
    return this.#open.has(seq);
  }

  seen(seq: number): void {
    this.#open.delete(seq);
  }

  /** The numbers that may still turn up. */
  waitedFor(at: number): readonly number[] {
    for (const [seq, since] of this.#open) {
      if (at - since > patience || this.#open.size > most) this.#open.delete(seq);
    }
    return [...this.#open.keys()];
  }
}
