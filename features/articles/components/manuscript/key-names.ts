const spoken: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  Backspace: "⌫",
  Enter: "↵",
  Escape: "Esc",
};

/** A shortcut as it stands on the keys of this device: "Mod-Alt-f" is Ctrl+Alt+F, or ⌘⌥F on an Apple keyboard. */
export function keyNames(shortcut: string, apple = isApple()): string {
  const modifiers = apple
    ? { Mod: "⌘", Alt: "⌥", Shift: "⇧", Ctrl: "⌃" }
    : { Mod: "Ctrl", Alt: "Alt", Shift: "Shift", Ctrl: "Ctrl" };
  const names = new Map<string, string>([...Object.entries(modifiers), ...Object.entries(spoken)]);
  const parts = shortcut.split("-").map((part) => names.get(part) ?? part.toUpperCase());
  return parts.join(apple ? "" : "+");
}

function isApple(): boolean {
  return typeof navigator !== "undefined" && /Mac|iP(hone|ad|od)/.test(navigator.userAgent);
}
