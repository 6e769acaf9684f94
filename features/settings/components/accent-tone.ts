import type { CSSProperties } from "react";
import type { Identity } from "#features/settings/queries.ts";

/** Gives the document the colour of the publication; tokens.css takes the shade that fits the theme. */
export function accentTone({ accent }: Pick<Identity, "accent">): CSSProperties {
  const style: CSSProperties & { "--accent-light": string; "--accent-dark": string } = {
    "--accent-light": accent.light,
    "--accent-dark": accent.dark,
  };
  return style;
}
