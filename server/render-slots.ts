import { LRUCache } from "lru-cache";
import { countable, type Route } from "./routes.ts";
import { type Share, Turns } from "./turns.ts";

const seconds = 1000;

/**
 * Nobody's crowd is another's: who reads does not keep out who writes, and who invents addresses keeps out
 * neither. One core renders about 150 pages a second, in small numbers as fast as in large ones.
 */
const shares = {
  /** Pages that were there when somebody asked last. */
  known: { atOnce: 6, waiting: 250, patience: 5 * seconds },
  /** Pages that may be there or not. */
  unknown: { atOnce: 4, waiting: 250, patience: 5 * seconds },
  /** Searches and the like, as many as anybody cares to ask for. */
  endless: { atOnce: 2, waiting: 50, patience: 5 * seconds },
  staff: { atOnce: 4, waiting: 100, patience: 10 * seconds },
  // What was written by hand waits rather than being sent back.
  readersForms: { atOnce: 4, waiting: 250, patience: 15 * seconds },
  staffForms: { atOnce: 4, waiting: 100, patience: 15 * seconds },
} satisfies Record<string, Share>;

type Crowd = keyof typeof shares;

/** What is about to be rendered. */
export interface Asked {
  readonly route: Route;
  readonly method: string | undefined;
  /** The path and query; those of a `shared` render have one spelling only. */
  readonly url: string;
  readonly shared: boolean;
}

function isEndless({ query }: Route, url: string): boolean {
  const asked = new URLSearchParams(url.split("?")[1]);
  return query.some((name) => !countable.has(name) && asked.has(name));
}

/** How many renders may run at once, and who waits for whom. */
export class RenderSlots {
  readonly #turns: Readonly<Record<Crowd, Turns>>;
  readonly #found = new LRUCache<string, true>({ max: 20_000 });
  /** After so many milliseconds a render is given up. */
  readonly longest: number;

  constructor({ longest = 30 * seconds, ...own }: Partial<Record<Crowd, Share>> & { longest?: number } = {}) {
    const turns = (crowd: Crowd) => new Turns(own[crowd] ?? shares[crowd]);
    this.longest = longest;
    this.#turns = {
      known: turns("known"),
      unknown: turns("unknown"),
      endless: turns("endless"),
      staff: turns("staff"),
      readersForms: turns("readersForms"),
      staffForms: turns("staffForms"),
    };
  }

  /** Each crowd with those of it who are at work and those who wait. */
  get load(): readonly (readonly [string, Turns])[] {
    return Object.entries(this.#turns);
  }

  turnsFor(asked: Asked): Turns {
    return this.#turns[this.#crowdOf(asked)];
  }

  /** The page is there: it is worth more than an address that nobody has seen. */
  found({ url, shared }: Asked): void {
    if (shared) this.#found.set(url, true);
  }

  #crowdOf({ route, method, url, shared }: Asked): Crowd {
    const isForm = method === "POST";
    if (route.kind === "private") return isForm ? "staffForms" : "staff";
    if (isForm) return "readersForms";
    if (isEndless(route, url)) return "endless";
    return shared && this.#found.has(url) ? "known" : "unknown";
  }
}
