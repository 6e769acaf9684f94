import { LRUCache } from "lru-cache";
import { everyPage } from "#features/events/pages-touched-by.ts";
import { type KeptPage, weightOf } from "./kept-page.ts";
import { tally } from "./tally.ts";

/** Pages in a bounded number of bytes; those that nobody asks for make room for others. */
export class PageShelf {
  readonly #pages: LRUCache<string, KeptPage>;
  /** Every page of a path or another key: its queries are touched with it. */
  readonly #keys = new Map<string, Set<string>>();

  constructor(bytes: number) {
    this.#pages = new LRUCache({
      maxSize: bytes,
      sizeCalculation: weightOf,
      dispose: ({ path, hangsOn }, key, reason) => {
        if (reason === "evict") tally.evicted++;
        for (const name of [path, ...hangsOn]) this.#unlist(name, key);
      },
    });
  }

  get(key: string): KeptPage | undefined {
    return this.#pages.get(key);
  }

  put(key: string, page: KeptPage): void {
    this.#pages.set(key, page);
    if (!this.#pages.has(key)) return;
    for (const name of [page.path, ...page.hangsOn]) {
      const keys = this.#keys.get(name) ?? new Set();
      this.#keys.set(name, keys.add(key));
    }
  }

  /** Drops the pages of these paths, and of the rest whatever `others` picks. */
  forget(paths: ReadonlySet<string>, others?: (page: KeptPage) => boolean): void {
    const before = this.#pages.size;
    if (paths.has(everyPage)) this.#pages.clear();
    for (const path of paths) for (const key of [...(this.#keys.get(path) ?? [])]) this.#pages.delete(key);
    if (others) for (const [key, page] of this.#pages.entries()) if (others(page)) this.#pages.delete(key);
    tally.forgotten += before - this.#pages.size;
  }

  get size(): { readonly pages: number; readonly bytes: number } {
    return { pages: this.#pages.size, bytes: this.#pages.calculatedSize };
  }

  #unlist(path: string, key: string): void {
    const keys = this.#keys.get(path);
    keys?.delete(key);
    if (keys?.size === 0) this.#keys.delete(path);
  }
}
