import type { DemoPicture } from "./pictures.ts";

const mediaId = "00000000-0000-7000-8000-000000000000";

/** For texts that are read and not put anywhere: every picture that they name is there. */
export const anyPicture = (): DemoPicture => ({
  mediaId,
  address: `/media/${mediaId}/picture.webp`,
  width: 1600,
  height: 1000,
});
