import { everyPage, pagesTouchedBy } from "#features/events/pages-touched-by.ts";
import { nextPublication, publishedBetween } from "#features/events/queries.ts";
import { newsLasts } from "#features/feeds/feeds.ts";
import { newsSitemapPath } from "#features/paths.ts";
import { instant } from "#lib/clock.ts";

/** A clock that is set back by more than this has not merely been corrected, in milliseconds. */
const correction = 2000;

/**
 * What the clock alone does to the publication: scheduled stories fall due, and what was news is none any more.
 * It knows when that happens next, and asks the database again whenever `schedule` may have changed.
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
    const [from, at] = [this.#told(), instant()];
    if (this.isQuiet()) return [];
    const due = await publishedBetween(new Date(from), new Date(at));
    const old = await nextPublication(new Date(from - newsLasts));
    this.#seen = at;
    await this.reschedule();
    if (at < from - correction) return [everyPage];
    const news = old && old.getTime() <= at - newsLasts ? [newsSitemapPath] : [];
    return [...due.flatMap((data) => pagesTouchedBy({ type: "article.published", data })), ...news];
  }

  /** Until when everything that fell due has been told: a story may have been put before what was seen last. */
  #told(): number {
    return Number.isFinite(this.#next) ? Math.min(this.#seen, this.#next - 1) : this.#seen;
  }

  /** Reads again when the next story falls due, and when the oldest news grows old, after what has been told. */
  async reschedule(): Promise<void> {
    const at = this.#seen;
    const [due, news] = await Promise.all([
      nextPublication(new Date(at)),
      nextPublication(new Date(at - newsLasts)),
    ]);
    const never = Number.POSITIVE_INFINITY;
    this.#next = Math.min(due?.getTime() ?? never, (news?.getTime() ?? never) + newsLasts);
  }
}
