/** Depth counts levels of JSON (a node is two, a level of a list four); parts are objects and arrays together. */
export const documentLimits = { characters: 2_000_000, parts: 40_000, depth: 64 };

export const tooLong = "The text is too long to be saved as one article.";
const tooDeep = "The text is nested too deeply: lists in lists in lists.";

/** Walks without recursion and stops at the first excess, so that no JSON can exhaust the stack or the clock. */
export function excess(value: unknown): string | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let parts = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value === "string") characters += next.value.length;
    if (typeof next.value === "object" && next.value !== null) {
      if (next.depth > documentLimits.depth) return tooDeep;
      const keys = Array.isArray(next.value) ? [] : Object.keys(next.value);
      const children: unknown[] = Array.isArray(next.value) ? next.value : Object.values(next.value);
      parts += 1;
      characters += keys.join("").length;
      if (waiting.length + children.length > 3 * documentLimits.parts) return tooLong;
      for (const child of children) waiting.push({ value: child, depth: next.depth + 1 });
    }
    if (parts > documentLimits.parts || characters > documentLimits.characters) return tooLong;
  }
  return undefined;
}
