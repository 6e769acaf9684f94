/** How long a process has a job to itself, in milliseconds: if it dies, another takes the job up after that. */
export const lease = 120_000;

/** So often a job is tried, whatever ends it. */
export const mostAttempts = 5;

/** How long a job waits that has failed so often: 10 seconds at first, eleven minutes at last. */
export function retryDelay(attempts: number): number {
  return 10_000 * 4 ** Math.min(attempts - 1, 3);
}
