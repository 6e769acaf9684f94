interface Version {
  readonly language: string;
}

/** Readers choose among languages: two versions in the same one are one too many. */
export function clashOf(language: string, others: readonly Version[]): string | undefined {
  return others.some((other) => other.language === language)
    ? "A translation in this language is linked already. Choose another language, or take it out."
    : undefined;
}
