/** Text that is HTML already; only `html` makes it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | undefined | readonly Html[];

function escaped(value: Value): string {
  if (value instanceof Html) return value.text;
  if (value === undefined) return "";
  if (typeof value === "object") return value.map((part) => part.text).join("");
  return String(value).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Everything between the braces is text, unless it is Html. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, i) => part + (i < values.length ? escaped(values[i]) : "")).join(""));
}
