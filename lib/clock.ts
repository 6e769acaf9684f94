/** The present instant. One door to the clock, so that tests can move it. */
let shift = 0;

export function now(): Date {
  return new Date(Date.now() + shift);
}

/** The same in milliseconds, for whoever asks tens of thousands of times a second. */
export function instant(): number {
  return Date.now() + shift;
}

/** Tests only: moves the clock of this process by `milliseconds`. */
export function shiftClock(milliseconds: number): void {
  shift = milliseconds;
}
