/** What a month is called, `2026-11`; a year is its number. */
export function periodName(period: string, language: string): string {
  const [year = "", month] = period.split("-");
  if (month === undefined) return year;
  const form = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, form).format(new Date(`${year}-${month}-15T00:00:00Z`));
}
