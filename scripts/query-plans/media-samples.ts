import { editor, ids, type Samples } from "./sample-keys.ts";
import { sampleId } from "./spelling.ts";

export type MediaSamples = {
  readonly library: Samples<typeof import("#features/library/queries.ts")>;
  readonly media: Samples<typeof import("#features/media/queries.ts")>;
  readonly "picture-uses": Samples<typeof import("#features/picture-uses/queries.ts")>;
};

export const mediaSamples: MediaSamples = {
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
    mediaFoldersOf: [[editor]],
  },
  media: {
    knownPicture: [["source-77"]],
    mediaById: [[sampleId(77)]],
    variantsOfMedia: [[ids]],
    storedMedia: [[[sampleId(77), `${"0".repeat(64)}.webp`]], [[sampleId(77), `${"0".repeat(16)}.avif`]]],
    pictureFiles: [[ids]],
  },
  "picture-uses": { isPictureShown: [[sampleId(77)]] },
};
