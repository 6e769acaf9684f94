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
/** What an editor can put on the home page: the lead, and what stands beside it. */
export const mostPicks = 1 + besideLead;
export const perBlock = 4;

/** Puts each story in one place: what an editor picked first, then the newest, the others under their sections. */
export function arrange<Story extends Placed, Section>(
  picked: readonly Story[],
  latest: readonly Story[],
  sections: readonly { readonly section: Section; readonly stories: readonly Story[] }[],
): HomePage<Story, Section> {
  const isPicked = new Set(picked.map(({ id }) => id));
  const [lead, ...rest] = [...picked, ...latest.filter(({ id }) => !isPicked.has(id))];
  const next = rest.slice(0, besideLead);
  const above = new Set([lead, ...next].map((story) => story?.id));
  const blocks = sections
    .map(({ section, stories }) => ({ section, stories: stories.filter(({ id }) => !above.has(id)) }))
    .filter(({ stories }) => stories.length > 0)
    .map(({ section, stories }) => ({ section, stories: stories.slice(0, perBlock) }));
  return { lead, next, blocks };
}
