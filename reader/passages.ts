/** A short name for the words of a passage: two passages of one name are the same words. */
export function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.replace(/\s+/g, " ").trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The places in `now` of the passages that were not there `before`. */
export function newAmong(now: readonly string[], before: readonly string[]): number[] {
  const known = new Set(before);
  return now.flatMap((name, place) => (known.has(name) ? [] : [place]));
}
