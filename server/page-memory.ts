import { everyPage } from "#features/events/pages-touched-by.ts";
import { instant } from "#lib/clock.ts";
import type { Happenings } from "./happenings.ts";
import { isForEveryone, type KeptPage, keep } from "./kept-page.ts";
import { PageShelf } from "./page-shelf.ts";
import type { Rendered } from "./render.ts";
import type { Kind } from "./routes.ts";
import { tally } from "./tally.ts";

const MiB = 1024 * 1024;

export interface PageMemorySettings {
  readonly happenings: Happenings;
  /** How much it may remember. A sixteenth goes to what costs nothing to lose. */
  readonly bytes?: number;
}

export interface AskedPage {
  /** Path and known query, always spelled in the same way. */
  readonly key: string;
  readonly path: string;
  readonly kind: Kind;
  /** It has a query: of these there are as many as anybody cares to ask for. */
  readonly endless: boolean;
  /** What is said with it, besides its type and length. */
  readonly head: Readonly<Record<string, string>>;
  readonly render: () => Promise<Rendered | undefined>;
}

/** Kept, or only rendered because it is nobody else's business; undefined if Next gave nothing. */
export type Given = KeptPage | Rendered | undefined;

interface Run {
  readonly path: string;
  /** Something happened to the page while it was being rendered. */
  touched: boolean;
  /** Something happened somewhere: what is not there, or leads elsewhere, may hang on that. */
  dated: boolean;
  /** All that was touched while it was being rendered: what it hangs on is known at the end. */
  readonly happened: Set<string>;
  readonly result: Promise<Given>;
}

/** A form on a remembered page must still be good when it is sent. */
const longest = 6 * 3600 * 1000;

function standsAlone(given: Given): boolean {
  return given !== undefined && given.status === 200;
}

/**
 * Remembers pages until something happens to them. One render serves all who ask meanwhile; what an event
 * touched since its render began is given to those who were waiting, and to nobody after.
 */
export class PageMemory {
  readonly #happenings: Happenings;
  readonly #stories: PageShelf;
  /** What costs little to lose: whatever has a query, pages that are not there, addresses that lead elsewhere. */
  readonly #passing: PageShelf;
  readonly #runs = new Map<string, Run>();

  constructor({ happenings, bytes = 64 * MiB }: PageMemorySettings) {
    this.#happenings = happenings;
    this.#stories = new PageShelf(Math.ceil((bytes * 15) / 16));
    this.#passing = new PageShelf(Math.ceil(bytes / 16));
  }

  /**
   * The page, if it is known at once that nothing has happened to it. `seq` is the number of an event that the
   * one who asks has caused.
   */
  kept(key: string, seq?: number): KeptPage | undefined {
    return this.#happenings.isQuiet(seq) ? this.#find(key) : undefined;
  }

  async page(asked: AskedPage): Promise<Given> {
    await this.catchUp();
    const kept = this.#find(asked.key);
    if (kept) {
      tally.hits++;
      return kept;
    }
    const run = this.#runs.get(asked.key);
    if (run === undefined) return this.#begin(asked);
    tally.shared++;
    const { dated } = run;
    const given = await run.result;
    return dated && (run.touched || !standsAlone(given)) ? this.page(asked) : given;
  }

  get isExact(): boolean {
    return this.#happenings.isExact;
  }

  get size() {
    return { stories: this.#stories.size, passing: this.#passing.size };
  }

  #find(key: string): KeptPage | undefined {
    const kept = this.#stories.get(key) ?? this.#passing.get(key);
    return kept !== undefined && instant() < kept.freshUntil ? kept : undefined;
  }

  async #begin(asked: AskedPage): Promise<Given> {
    tally.misses++;
    const { promise, resolve, reject } = Promise.withResolvers<Given>();
    const run: Run = { path: asked.path, touched: false, dated: false, happened: new Set(), result: promise };
    this.#runs.set(asked.key, run);
    const end = () => {
      if (this.#runs.get(asked.key) === run) this.#runs.delete(asked.key);
    };
    this.#render(asked, run).finally(end).then(resolve, reject);
    return promise;
  }

  async #render(asked: AskedPage, run: Run): Promise<Given> {
    const begun = instant();
    const answer = await asked.render();
    if (answer === undefined || !answer.readable || !isForEveryone(answer)) return answer;
    const { path, kind, head } = asked;
    const { hangsOn, holdsUntil } = answer;
    const freshUntil = Math.min(begun + longest, holdsUntil?.getTime() ?? Number.POSITIVE_INFINITY);
    const page = await keep(answer, { path, hangsOn, kind, freshUntil, head });
    await this.catchUp();
    if (hangsOn.some((key) => run.happened.has(key))) run.touched = true;
    if (run.touched || (run.dated && !standsAlone(page))) tally.spoiled++;
    else (asked.endless || page.status !== 200 ? this.#passing : this.#stories).put(asked.key, page);
    return page;
  }

  /** Forgets whatever has been touched by now. */
  async catchUp(): Promise<void> {
    const touched = await this.#happenings.touched();
    if (touched.length > 0) this.#forget(new Set(touched));
  }

  #forget(paths: ReadonlySet<string>): void {
    this.#stories.forget(paths);
    this.#passing.forget(paths, (page) => page.status !== 200);
    for (const [key, run] of this.#runs) {
      run.dated = true;
      for (const path of paths) run.happened.add(path);
      if (!paths.has(run.path) && !paths.has(everyPage)) continue;
      run.touched = true;
      this.#runs.delete(key);
    }
  }
}
