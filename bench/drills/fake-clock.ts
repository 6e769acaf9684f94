import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratchFolder } from "./publication.ts";
import { fakeTime } from "./tools.ts";

/** A clock for another process, which can be set while that one runs. */
export class FakeClock {
  readonly #file = join(scratchFolder(), "clock");
  #ahead = 0;

  constructor() {
    this.set(0);
  }

  /** What that process must be started with. */
  get env(): Record<string, string> {
    return {
      LD_PRELOAD: fakeTime() ?? "",
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: "1",
      // Its timers go on as the seconds pass, as they do when somebody sets the clock of a machine.
      FAKETIME_DONT_FAKE_MONOTONIC: "1",
      DONT_FAKE_MONOTONIC: "1",
    };
  }

  /** Jumps to so many milliseconds ahead of the true time. */
  set(ahead: number): void {
    this.#ahead = ahead;
    const seconds = ahead / 1000;
    writeFileSync(this.#file, `${seconds < 0 ? "-" : "+"}${Math.abs(seconds).toFixed(3)}\n`);
  }

  jumpTo(moment: Date): void {
    this.set(moment.getTime() - Date.now());
  }

  /** What the other process takes for the present. */
  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }
}
