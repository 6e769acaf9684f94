/** What the transactions of this process have come to so far. */
export class TransactionCount {
  committed = 0;
  undone = 0;
  /** Begun again after a conflict with another. */
  retried = 0;
  /** Until the database was theirs to write. */
  secondsWaited = 0;
  /** From then on, until it was free for the next. */
  secondsHeld = 0;

  /** A transaction has come for its turn. */
  arrive(): Visit {
    return new Visit(this);
  }
}

class Visit {
  readonly #count: TransactionCount;
  readonly #arrived = performance.now();
  #begun: number | undefined;

  constructor(count: TransactionCount) {
    this.#count = count;
  }

  begin(): void {
    this.#begun = performance.now();
  }

  end(committed: boolean): void {
    const now = performance.now();
    const begun = this.#begun ?? now;
    this.#count.secondsWaited += (begun - this.#arrived) / 1000;
    this.#count.secondsHeld += (now - begun) / 1000;
    if (committed) this.#count.committed++;
    else this.#count.undone++;
  }
}
