/** How long a transaction waits while another process is writing, in milliseconds: a person waits with it. */
const patience = 3000;
/**
 * The lock has outlasted somebody's patience just now: whoever comes next only looks whether it is gone. Long enough
 * for one transaction of another process that has waited as well: until the disk has confirmed it.
 */
const lookOnly = 50;

/** How long to wait for the lock of another process, for a queue of which one at a time waits for it. */
export class LockPatience {
  #lastTurn = Number.NEGATIVE_INFINITY;
  #gaveUp = Number.NEGATIVE_INFINITY;

  /** Until when somebody waits who has stood in the queue since `asked`: a queue that moves is no reason to give up. */
  until(asked: number): number {
    if (performance.now() - this.#gaveUp < patience) return performance.now() + lookOnly;
    return Math.max(asked, this.#lastTurn) + patience;
  }

  gotIt(): void {
    this.#lastTurn = performance.now();
    this.#gaveUp = Number.NEGATIVE_INFINITY;
  }

  gaveUp(): void {
    this.#gaveUp = performance.now();
  }
}
