/** What is pressed, as shortcuts spell it: "j", "Shift+x", "?", "Mod+k" (Control, or Command on a Mac). */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export function nameOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): string | undefined {
  if (altKey || ["Shift", "Control", "Meta", "Alt", "AltGraph"].includes(key)) return undefined;
  // Of other characters, such as "?", the character says already that Shift was down.
  const isNamed = key.length > 1 || key.toLowerCase() !== key.toUpperCase();
  const base = key.length === 1 ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? "Mod+" : ""}${shiftKey && isNamed ? "Shift+" : ""}${base}`;
}

/** How long the second key of "g a" may take, in milliseconds. */
const patience = 1500;

/** Reads keys one by one: "g" begins what "a" ends, if it comes soon. */
export class KeyReader {
  #before: { name: string; at: number } | undefined;

  /** What the keys may mean, the longer meaning first. */
  read(name: string, at: number): string[] {
    const before = this.#before;
    this.#before = { name, at };
    const isSoon = before !== undefined && at - before.at <= patience;
    return isSoon ? [`${before.name} ${name}`, name] : [name];
  }

  /** What was pressed had its effect, and begins nothing. */
  forget(): void {
    this.#before = undefined;
  }
}

const boxes = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/;
const typedInto =
  "textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox]";
const inFront = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]";

/** Whether somebody types there: then a letter is a letter. */
export function isTyping(target: Element): boolean {
  if (target.matches("input")) return !boxes.test(target.getAttribute("type") ?? "text");
  return target.closest(typedInto) !== null;
}

/** Whether the keys belong to what stands in front of the page. */
export function isInFront(target: Element): boolean {
  return target.closest(inFront) !== null;
}

const shown: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

/** The caps of the keys of a shortcut, one after the other. */
export function capsOf(keys: string, isMac: boolean): string[] {
  return keys.split(/ |\+(?=.)/).map((cap) => {
    if (cap === "Mod") return isMac ? "⌘" : "Ctrl";
    return shown[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap);
  });
}
