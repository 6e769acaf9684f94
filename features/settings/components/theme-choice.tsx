declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "theme-choice": DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

const themes = [
  ["system", "automatic"],
  ["light", "light"],
  ["dark", "dark"],
] as const;

type Key = "appearance" | (typeof themes)[number][1];

/** Hidden until the script of reader pages (reader/theme-choice.ts) is there to obey it. */
export function ThemeChoice({ words }: { words: Readonly<Record<Key, string>> }) {
  return (
    <theme-choice hidden>
      <fieldset>
        <legend>{words.appearance}</legend>
        {themes.map(([theme, name]) => (
          <label key={theme}>
            <input type="radio" name="theme" value={theme} />
            {words[name]}
          </label>
        ))}
      </fieldset>
    </theme-choice>
  );
}
