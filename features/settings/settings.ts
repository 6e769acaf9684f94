import { contrast, readableOn } from "#lib/colour.ts";

/** The colours that text stands on: the page and a panel on it, in light and in dark (app/(site)/tokens.css). */
export const papers = { light: ["#fdfbf6", "#f5f0e6"], dark: ["#15130f", "#211e18"] } as const;

/** The colours of text on the page. */
export const inks = { light: "#1b1813", dark: "#ece6d9" } as const;
/** WCAG AA for text. */
const readable = 4.5;

/** Why a colour cannot be the accent, with the nearest that can; undefined if it can. */
export function accentFault(colour: string): string | undefined {
  const nearest = shadeOn(papers.light, colour);
  if (nearest === colour) return undefined;
  const ratio = Math.min(...papers.light.map((paper) => contrast(paper, colour)));
  return `Words in this colour cannot be read on the page: their contrast is ${ratio.toFixed(1)} and has to be ${readable}. The nearest that can be read is ${nearest}.`;
}

/** The accent in light as it was chosen, and the shade of it that can be read in dark. */
export function accentShades(colour: string): { readonly light: string; readonly dark: string } {
  return { light: shadeOn(papers.light, colour), dark: shadeOn(papers.dark, colour) };
}

function shadeOn(on: readonly string[], colour: string): string {
  return on.reduce((shade, paper) => readableOn(paper, shade, readable), colour);
}

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A section by its id, so that it follows the section's name and address, or a link of one's own. */
export type NavigationItem = { readonly sectionId: string } | Link;

interface NavigationSection {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly colour: string;
}

/** The links of the navigation in their order: all sections, until the publication has chosen. */
export function navigationOf<S extends NavigationSection>(
  chosen: readonly NavigationItem[] | null,
  sections: readonly S[],
): readonly (S | Link)[] {
  if (!chosen) return sections;
  return chosen.flatMap((item): readonly (S | Link)[] =>
    "href" in item ? [item] : sections.filter(({ id }) => id === item.sectionId),
  );
}

interface Rows {
  /** Section by section, empty where the row is a link of one's own. */
  readonly sections?: readonly string[];
  readonly labels: readonly string[];
  readonly addresses: readonly string[];
}

/** The links that the rows of a form make. */
export function itemsOf({ sections = [], labels, addresses }: Rows): NavigationItem[] {
  return labels.map((label, at) => {
    const sectionId = sections[at] ?? "";
    return sectionId === "" ? { label, href: addresses[at] ?? "" } : { sectionId };
  });
}
