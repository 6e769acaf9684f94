/** A fault, and what is promised all the same. */
export interface Drill {
  readonly name: string;
  /** One sentence that `run` can find to be false. */
  readonly promise: string;
  /** What is broken on purpose in the negative control: then the promise must be found broken. */
  readonly control: string;
  /** Why it cannot run on this machine; undefined if it can. */
  readonly obstacle?: () => Promise<string | undefined>;
  /** Answers with what was seen. Throws `Broken` if the promise was not kept. */
  readonly run: (how: How) => Promise<string>;
}

export interface How {
  readonly long: boolean;
  /** Run it on the product that is broken on purpose. */
  readonly sabotaged: boolean;
}

/** The promise was not kept; any other error is one of the drill itself. */
export class Broken extends Error {
  override name = "Broken";
}

export function demand(kept: unknown, otherwise: string): asserts kept {
  if (!kept) throw new Broken(otherwise);
}

/** The path of a module that breaks one thing, loaded before the product. */
export function controlNamed(name: string): string {
  return new URL(`./controls/${name}.ts`, import.meta.url).pathname;
}
