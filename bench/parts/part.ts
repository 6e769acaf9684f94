import type { Scratch } from "#bench/scratch.ts";
import { progress } from "#cli/progress.ts";

/** How thoroughly a part measures, and where. */
export interface Setting {
  readonly scratch: Scratch;
  /** How often each figure is taken; the median counts. */
  readonly rounds: number;
  /** How long each run lasts; wrk knows whole seconds only. */
  readonly seconds: number;
}

/** Measures something and says it as a table. */
export type Part = (setting: Setting) => Promise<string>;

interface Candidate<Result> {
  readonly name: string;
  run(): Promise<Result>;
}

/** Runs the candidates in turn, round after round, so that whatever else the machine does meets all of them. */
export async function alternate<Result>(
  label: string,
  candidates: readonly Candidate<Result>[],
  rounds: number,
): Promise<Map<string, Result[]>> {
  const results = new Map(candidates.map(({ name }): [string, Result[]] => [name, []]));
  const told = progress(label);
  const total = candidates.length * rounds;
  let done = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of candidates) {
      results.get(name)?.push(await run());
      told.to(++done, total);
    }
  }
  told.end(`${total} runs`);
  return results;
}
