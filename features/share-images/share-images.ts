/** What every service that shows links takes; 1.91 to 1. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The parts of `/share/<id of the article>/<hash>.png`; undefined for any other path. */
export function shareImageKey(path: string): { articleId: string; contentHash: string } | undefined {
  const [, articleId, contentHash] =
    /^\/share\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9a-f]{64})\.png$/.exec(path) ?? [];
  return articleId !== undefined && contentHash !== undefined ? { articleId, contentHash } : undefined;
}
