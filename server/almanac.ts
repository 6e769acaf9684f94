import { nextPublication, publishedBetween } from "#features/articles/queries.ts";
import { everyPage, pagesTouchedBy } from "#features/events/pages-touched-by.ts";
import { instant } from "#lib/clock.ts";

/** A clock that is set back by more than this has not merely been corrected, in milliseconds. */
const correction = 2000;

/**
 * What the clock alone does to the publication: scheduled stories fall due. It knows when the next one does,
 * and asks the database again whenever `schedule` may have changed.
 */
export class Almanac {
  #seen = instant();
  #next = Number.NEGATIVE_INFINITY;

  isQuiet(): boolean {
    const at = instant();
    if (at >= this.#next || at < this.#seen - correction) return false;
    this.#seen = at;
    return true;
  }

  async touched(): Promise<readonly string[]> {
    const [from, at] = [this.#seen, instant()];
    if (this.isQuiet()) return [];
    const due = await publishedBetween(new Date(from), new Date(at));
    await this.reschedule();
    this.#seen = at;
    if (at < from - correction) return [everyPage];
    return due.flatMap((placement) => pagesTouchedBy({ type: "article.published", data: placement }));
  }

  /** Reads again when the next story falls due. */
  async reschedule(): Promise<void> {
    this.#next = (await nextPublication())?.getTime() ?? Number.POSITIVE_INFINITY;
  }
}
