export interface Allowance {
  /** How many may be taken within `seconds` of the first. */
  readonly max: number;
  readonly seconds: number;
}

export interface Limit extends Allowance {
  /** What is limited and for whom, such as `comment:subnet:192.0.2.0/24`. */
  readonly key: string;
}

export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };

/** Whether a window that ends at `resetsAt` counts: after a jump of the clock it may neither open nor lock for long. */
export function isCounting(resetsAt: Date, seconds: number, at: Date): boolean {
  const left = resetsAt.getTime() - at.getTime();
  return left > 0 && left <= seconds * 1000;
}

export function secondsLeft(resetsAt: Date | undefined, at: Date): number | undefined {
  return resetsAt && Math.max(1, Math.ceil((resetsAt.getTime() - at.getTime()) / 1000));
}

/** A wait in words, to be read after "in": "a minute", "12 minutes", "2 hours". */
export function waitInWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 1) return "a minute";
  return minutes <= 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
