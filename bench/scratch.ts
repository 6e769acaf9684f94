import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillPublication, type Publication } from "#bench/generator/fill.ts";
import type { Scale } from "#bench/generator/scale.ts";

const seed = 1;

/** A folder that goes when the bench ends, with everything in it. */
export class Scratch implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "masthead-bench-"));

  readonly #remove = () => rmSync(this.folder, { recursive: true, force: true });

  constructor() {
    process.once("exit", this.#remove);
  }

  [Symbol.dispose](): void {
    process.off("exit", this.#remove);
    this.#remove();
  }

  /** An empty folder in it. */
  inside(name: string): string {
    const folder = join(this.folder, name);
    mkdirSync(folder);
    return folder;
  }

  /** A data folder with a publication in it, written from the seed. */
  publication(name: string, scale: Scale): { dataDir: string; publication: Publication } {
    const dataDir = this.inside(name);
    const file = databaseIn(dataDir);
    return { dataDir, publication: fillPublication(file, { scale, seed, at: Date.now() }) };
  }

  /** Another data folder with the same in it: two servers never share one. */
  copyOf(dataDir: string, name: string): string {
    const copy = join(this.folder, name);
    cpSync(dataDir, copy, { recursive: true });
    return copy;
  }
}

export function databaseIn(dataDir: string): string {
  return join(dataDir, "masthead.db");
}
