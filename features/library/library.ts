/** Pictures on a page of the library: three to nine of them stand side by side. */
export const picturesPerPage = 60;

/** What one looks for besides words: what nobody uses, what nobody has described, what was taken out. */
export const pictureKinds = ["unused", "undescribed", "removed"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** The pictures that lie in no folder, where an address would name one. */
export const noFolder = "none";

/** So long a picture that was taken out can be brought back. */
export const daysToRestore = 30;
