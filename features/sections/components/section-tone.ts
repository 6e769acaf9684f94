import type { CSSProperties } from "react";

/** Gives what is inside the colour of its section; article.css makes a readable tone of it in light and in dark. */
export function sectionTone(section: { readonly colour: string } | null): CSSProperties {
  const style: CSSProperties & { "--section"?: string } = section ? { "--section": section.colour } : {};
  return style;
}
