import type { PictureKind } from "#features/library/library.ts";

export const kindWords: Readonly<Record<PictureKind, string>> = {
  unused: "Used nowhere",
  undescribed: "Without a description",
  removed: "Deleted",
};
