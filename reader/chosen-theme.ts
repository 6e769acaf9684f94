export type Theme = "light" | "dark";

const key = "theme";

function isTheme(text: string | null): text is Theme {
  return text === "light" || text === "dark";
}

/** What was chosen in this browser; undefined where it follows the system, or keeps nothing at all. */
export function chosenTheme(): Theme | undefined {
  try {
    const stored = localStorage.getItem(key);
    return isTheme(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Tells the style sheets (tokens.css). */
export function showTheme(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
}

/** Shows a choice and keeps it; a browser that keeps nothing shows it on this page. */
export function chooseTheme(choice: string): void {
  const theme = isTheme(choice) ? choice : undefined;
  showTheme(theme);
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // Private windows of some browsers have no storage.
  }
}
