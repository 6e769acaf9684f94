declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "theme-choice": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

const themes = [
  ["system", "Automatic"],
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

/** Hidden until the script of reader pages (reader/theme-choice.ts) is there to obey it. */
export function ThemeChoice() {
  return (
    <theme-choice hidden>
      <fieldset>
        <legend>Appearance</legend>
        {themes.map(([theme, name]) => (
          <label key={theme}>
            <input type="radio" name="theme" value={theme} />
            {name}
          </label>
        ))}
      </fieldset>
    </theme-choice>
  );
}
