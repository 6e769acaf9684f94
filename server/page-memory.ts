import { LRUCache } from "lru-cache";
import { everyPage } from "#features/events/pages-touched-by.ts";
import { now } from "#lib/clock.ts";
import type { EventTail } from "./event-tail.ts";
import { isForEveryone, type KeptPage, keep, weightOf } from "./kept-page.ts";
import type { Rendered } from "./render.ts";

const MiB = 1024 * 1024;

export interface PageMemorySettings {
  readonly tail: EventTail;
  /** The next moment at which the clock alone changes what readers see. */
  readonly nextChange: () => Promise<Date | undefined>;
}

export interface AskedPage {
  /** Path and known query, always spelled in the same way. */
  readonly key: string;
  readonly path: string;
  /** Searches and the like: as many as anybody cares to ask for. */
  readonly endless: boolean;
  readonly render: () => Promise<Rendered | undefined>;
}

/** Kept, or only rendered because it is nobody else's business; undefined if Next gave nothing. */
export type Given = KeptPage | Rendered | undefined;

interface Run {
  /** Something happened to the page while it was being rendered. */
  spoiled: boolean;
  readonly result: Promise<Given>;
}

/** A form on a remembered page must still be good when it is sent. */
const longest = 6 * 3600 * 1000;

/**
 * Remembers pages until something happens to them. One render serves all who ask meanwhile; what an event
 * touched since its render began is given to those who were waiting, and to nobody after.
 */
export class PageMemory {
  readonly #settings: PageMemorySettings;
  readonly #stories = new LRUCache<string, KeptPage>({ maxSize: 64 * MiB, sizeCalculation: weightOf });
  /** What costs nothing to lose: searches, pages that are not there, addresses that lead elsewhere. */
  readonly #passing = new LRUCache<string, KeptPage>({ maxSize: 4 * MiB, sizeCalculation: weightOf });
  readonly #runs = new Map<string, Run>();

  constructor(settings: PageMemorySettings) {
    this.#settings = settings;
  }

  async page(asked: AskedPage): Promise<Given> {
    this.#forget(await this.#settings.tail());
    const kept = this.#stories.get(asked.key) ?? this.#passing.get(asked.key);
    if (kept && now().getTime() < kept.freshUntil) return kept;
    return (this.#runs.get(asked.key) ?? this.#begin(asked)).result;
  }

  #begin(asked: AskedPage): Run {
    const { promise, resolve, reject } = Promise.withResolvers<Given>();
    const run: Run = { spoiled: false, result: promise };
    this.#runs.set(asked.key, run);
    const end = () => {
      if (this.#runs.get(asked.key) === run) this.#runs.delete(asked.key);
    };
    this.#render(asked, run).finally(end).then(resolve, reject);
    return run;
  }

  async #render(asked: AskedPage, run: Run): Promise<Given> {
    const start = now().getTime();
    const change = await this.#settings.nextChange();
    const answer = await asked.render();
    if (answer === undefined || !answer.readable || !isForEveryone(answer)) return answer;
    const freshUntil = Math.min(change?.getTime() ?? Number.POSITIVE_INFINITY, start + longest);
    const page = await keep(answer, { path: asked.path, freshUntil });
    this.#forget(await this.#settings.tail());
    if (!run.spoiled)
      (asked.endless || page.status !== 200 ? this.#passing : this.#stories).set(asked.key, page);
    return page;
  }

  #forget(touched: readonly string[]): void {
    if (touched.length === 0) return;
    const paths = new Set(touched);
    const isTouched = ({ path }: { readonly path: string }) => paths.has(everyPage) || paths.has(path);
    this.#passing.clear();
    for (const [key, page] of this.#stories.entries()) if (isTouched(page)) this.#stories.delete(key);
    for (const [key, run] of this.#runs) {
      // Whether a page is there at all, and where it went, may hang on any other.
      run.spoiled = true;
      this.#runs.delete(key);
    }
  }
}
