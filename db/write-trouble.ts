import { log } from "#lib/log.ts";

/** That writing fails, since when, and why, in words for whoever runs the server. */
export interface WriteTrouble {
  readonly since: Date;
  readonly reason: string;
}

const tellAgainAfter = 60_000;

/** Remembers whether writing works. It tells the log once a minute at most: a full disk needs no more lines. */
export class WriteWatch {
  #trouble: WriteTrouble | undefined;
  #told = Number.NEGATIVE_INFINITY;

  /** The trouble there has been since the last write that worked. */
  get trouble(): WriteTrouble | undefined {
    return this.#trouble;
  }

  failed(reason: string, error: unknown): void {
    this.#trouble = { since: this.#trouble?.since ?? new Date(), reason };
    if (performance.now() - this.#told < tellAgainAfter) return;
    this.#told = performance.now();
    log().error({ err: error, reason }, "nothing can be written: forms come back with their text");
  }

  worked(): void {
    if (!this.#trouble) return;
    log().info({ since: this.#trouble.since }, "writing works again");
    this.#trouble = undefined;
  }
}
