interface Placed {
  readonly id: string;
}

export interface HomePage<Story, Section> {
  readonly lead: Story | undefined;
  /** Beside the lead. */
  readonly next: readonly Story[];
  /** What each section has besides; a section that has nothing else is left out. */
  readonly blocks: readonly { readonly section: Section; readonly stories: readonly Story[] }[];
}

export const besideLead = 3;
export const perBlock = 4;

/** Puts each story in one place: the newest first, the others under their sections. */
export function arrange<Story extends Placed, Section>(
  latest: readonly Story[],
  sections: readonly { readonly section: Section; readonly stories: readonly Story[] }[],
): HomePage<Story, Section> {
  const [lead, ...rest] = latest;
  const next = rest.slice(0, besideLead);
  const above = new Set([lead, ...next].map((story) => story?.id));
  const blocks = sections
    .map(({ section, stories }) => ({ section, stories: stories.filter(({ id }) => !above.has(id)) }))
    .filter(({ stories }) => stories.length > 0)
    .map(({ section, stories }) => ({ section, stories: stories.slice(0, perBlock) }));
  return { lead, next, blocks };
}
