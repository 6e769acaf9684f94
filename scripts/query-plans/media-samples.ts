import { editor, ids, type Samples } from "./sample-keys.ts";
import { sampleId } from "./spelling.ts";

export type MediaSamples = {
  readonly library: Samples<typeof import("#features/library/queries.ts")>;
  readonly media: Samples<typeof import("#features/media/queries.ts")>;
  readonly "picture-folders": Samples<typeof import("#features/picture-folders/queries.ts")>;
  readonly "picture-uses": Samples<typeof import("#features/picture-uses/queries.ts")>;
};

export const mediaSamples: MediaSamples = {
  "picture-folders": { everyFolder: [[]], pictureFolders: [[editor]], hasPictures: [[sampleId(3)]] },
  library: {
    libraryPage: [
      [editor, {}],
      [editor, { after: sampleId(50_000) }],
      [editor, { before: sampleId(50_000) }],
      [editor, { text: "harbour boat" }],
      [editor, { text: "nothing of the kind" }],
      [editor, { folder: "none", after: sampleId(50_000) }],
      [editor, { folder: sampleId(3), before: sampleId(50_000) }],
      [editor, { folder: sampleId(3), text: "nothing of the kind" }],
      [editor, { kind: "unused" }],
      [editor, { kind: "undescribed", before: sampleId(50_000) }],
      [editor, { kind: "removed" }],
    ],
    picturesById: [[ids]],
    pictureInLibrary: [[editor, sampleId(77)]],
  },
  media: {
    knownPicture: [["source-77"]],
    currentAddress: [[[sampleId(77), `${"0".repeat(64)}.webp`]]],
    mediaById: [[sampleId(77)]],
    variantsOfMedia: [[ids]],
    storedMedia: [[[sampleId(77), `${"0".repeat(64)}.webp`]], [[sampleId(77), `${"0".repeat(16)}.avif`]]],
    pictureFiles: [[ids]],
  },
  "picture-uses": {
    isPictureShown: [[sampleId(77)]],
    usesAmong: [[ids]],
    placesOfPicture: [[editor, sampleId(77)]],
  },
};
