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

type Style = keyof typeof styles;

// To make one takes as long as fifty uses of it. There are few: a publication has one language and one zone.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(style: Style, { language, timeZone }: Locale): Intl.DateTimeFormat {
  const key = [style, language, timeZone].join(" ");
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...styles[style], timeZone });
  formats.set(key, made);
  return made;
}

interface TimeProps {
  readonly at: Date;
  readonly locale: Locale;
  readonly style?: Style;
}

/** A moment as it is said in the language and the time zone of the publication. */
export function Time({ at, locale, style = "day" }: TimeProps) {
  return <time dateTime={at.toISOString()}>{formatOf(style, locale).format(at)}</time>;
}
