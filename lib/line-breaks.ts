/** The words of a text in as few lines as fit into a width; a word that is too long stands in a line of its own. */
export function brokenInto(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, the longest as short as can be: a headline is set in even lines. */
export function evenlyBroken(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines = brokenInto(text, width, widthOf);
  let [least, most] = [width / 2, width];
  while (most - least > 4) {
    const tried = (least + most) / 2;
    if (brokenInto(text, tried, widthOf).length > lines.length) least = tried;
    else most = tried;
  }
  const even = brokenInto(text, most, widthOf);
  return even.length === lines.length ? even : lines;
}
