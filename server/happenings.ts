/** What has happened to the publication, as far as remembered pages are concerned. */
export interface Happenings {
  /**
   * Nothing has happened that has not been told: what is remembered may be shown. Asked for every request.
   * `seq` is the number of an event that the one who asks has caused.
   */
  isQuiet(seq?: number): boolean;
  /** Whatever is committed is known at once; otherwise a moment later. */
  readonly isExact: boolean;
  /** The pages that were touched since it was asked last, by whichever process or by the clock. */
  touched(): Promise<readonly string[]>;
}

interface Calendar extends Pick<Happenings, "isQuiet" | "touched"> {
  /** Reads again when the clock will change something. */
  reschedule(): Promise<void>;
}

/** The log of events and the clock as one: whatever an event changes may be a date. */
export function withCalendar(events: Happenings, calendar: Calendar): Happenings {
  return {
    isExact: events.isExact,
    isQuiet: (seq) => events.isQuiet(seq) && calendar.isQuiet(),
    touched: async () => {
      const happened = await events.touched();
      if (happened.length > 0) await calendar.reschedule();
      return [...happened, ...(await calendar.touched())];
    },
  };
}
