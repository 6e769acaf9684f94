/** How much of everything a generated publication has. */
export interface Scale {
  /** Stories that readers see. Drafts, retired and scheduled ones and standing pages come on top. */
  readonly stories: number;
  /** In every state. */
  readonly comments: number;
  /** The comments of the story that everybody answers; 0: there is no such story. */
  readonly longestThread: number;
  readonly sections: number;
  readonly tags: number;
  readonly staff: number;
  readonly members: number;
}

export const small: Scale = {
  stories: 200,
  comments: 600,
  longestThread: 0,
  sections: 6,
  tags: 40,
  staff: 12,
  members: 60,
};

export const big: Scale = {
  stories: 100_000,
  comments: 1_000_000,
  longestThread: 10_000,
  sections: 12,
  tags: 800,
  staff: 60,
  members: 20_000,
};

/** The story that is measured: as long as the one that other systems were measured with. */
export const measured = { slug: "a-story-to-be-measured", words: 833, comments: 3 } as const;
export const discussedSlug = "a-story-that-everybody-answers";

/** A word that a handful of texts have, one that every text has, and one that none has. */
export const searchWords = { rare: "quillwort", common: "the", absent: "zyzzyvas" } as const;
