const redirectStatuses = [301, 302, 307, 308, 410] as const;
export type RedirectStatus = (typeof redirectStatuses)[number];

export function redirectStatus(status: number): RedirectStatus {
  return redirectStatuses.find((known) => known === status) ?? 308;
}

/** The two parts of the address of a story. */
export function pathWithin(path: string): { sectionPath: string; slug: string } | undefined {
  const [, sectionPath, slug] = /^(\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
  return sectionPath !== undefined && slug !== undefined ? { sectionPath, slug } : undefined;
}
