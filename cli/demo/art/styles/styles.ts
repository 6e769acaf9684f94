import { bauhaus } from "./bauhaus.ts";
import { contours } from "./contours.ts";
import { cutPaper } from "./cut-paper.ts";
import { halftone } from "./halftone.ts";
import { isometric } from "./isometric.ts";
import { knit } from "./knit.ts";
import { risograph } from "./risograph.ts";
import type { Style } from "./subject.ts";
import { woodcut } from "./woodcut.ts";

export const styles = {
  risograph,
  cutPaper,
  woodcut,
  contours,
  bauhaus,
  halftone,
  knit,
  isometric,
} as const satisfies Readonly<Record<string, Style>>;
export type StyleName = keyof typeof styles;
