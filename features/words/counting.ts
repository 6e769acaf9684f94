/** What a number of things is called: `#` stands for the number. */
type Forms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What a dictionary needs of its language, or of that language as one country writes it. */
export function sayingIn(language: string) {
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    number: (value: number) => numbers.format(value),
    list: (names: readonly string[]) => lists.format(names),
    counted: (forms: Forms) => (count: number) =>
      (forms[plural.select(count)] ?? forms.other).replace("#", numbers.format(count)),
  };
}
export type Saying = ReturnType<typeof sayingIn>;
