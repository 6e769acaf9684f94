import { desk } from "#cli/demo/art/motifs/desk.ts";
import { living } from "#cli/demo/art/motifs/living.ts";
import { world } from "#cli/demo/art/motifs/world.ts";

/** Everything that can be drawn, by name. */
export const motifs = { ...desk, ...living, ...world } as const;
export type MotifName = keyof typeof motifs;
