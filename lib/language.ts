const fromTheRight = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Mend",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);

/** The direction in which a language is written, from its most likely script. */
export function directionOf(language: string): "ltr" | "rtl" {
  const script = locale(language)?.maximize().script ?? "";
  return fromTheRight.has(script) ? "rtl" : "ltr";
}

/** Words that cannot be a language are refused at the form; what slipped through reads from the left. */
function locale(language: string): Intl.Locale | undefined {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? new Intl.Locale(language) : undefined;
}
