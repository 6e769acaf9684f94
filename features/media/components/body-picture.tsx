import type { PictureSlot } from "#features/document/react-blocks.tsx";
import type { PictureFiles } from "#features/media/queries.ts";
import { Picture } from "./picture.tsx";

/** What draws the pictures in a text, given the files of all of them. */
export function bodyPicture(files: Readonly<Record<string, PictureFiles>>): PictureSlot {
  return ({ picture, inGallery }) => (
    <Picture
      picture={picture}
      files={files[picture.mediaId]}
      sizes={inGallery ? "(min-width: 40rem) 19rem, 50vw" : "(min-width: 40rem) 38rem, 100vw"}
    />
  );
}
