export interface Locale {
  readonly language: string;
  readonly timeZone: string;
}

const styles = {
  day: { year: "numeric", month: "long", day: "numeric" },
  short: { year: "numeric", month: "short", day: "numeric" },
  weekday: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  moment: { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" },
} as const;

interface TimeProps {
  readonly at: Date;
  readonly locale: Locale;
  readonly style?: keyof typeof styles;
}

/** A moment as it is said in the language and the time zone of the publication. */
export function Time({ at, locale, style = "day" }: TimeProps) {
  const format = new Intl.DateTimeFormat(locale.language, { ...styles[style], timeZone: locale.timeZone });
  return <time dateTime={at.toISOString()}>{format.format(at)}</time>;
}
