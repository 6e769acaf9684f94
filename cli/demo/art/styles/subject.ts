import type { Chance } from "#cli/demo/art/chance.ts";
import type { Motif } from "#cli/demo/art/motif.ts";
import type { Palette } from "#cli/demo/art/palettes.ts";

/** What a picture is made from. `day` has a light ground and `night` a dark one. */
interface Subject {
  readonly chance: Chance;
  readonly day: Palette;
  readonly night: Palette;
  readonly motif: Motif;
}

export type Style = (subject: Subject) => string | Promise<string>;
