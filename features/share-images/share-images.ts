import { sha256 } from "#lib/crypto.ts";

/** What every service that shows links takes; 1.91 to 1. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The parts of `/share/<id of the article>/<hash>.png`; undefined for any other path. */
export function shareImageKey(path: string): { articleId: string; contentHash: string } | undefined {
  const [, articleId, contentHash] =
    /^\/share\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9a-f]{64})\.png$/.exec(path) ?? [];
  return articleId !== undefined && contentHash !== undefined ? { articleId, contentHash } : undefined;
}

/** All that such a picture says, and in which colour. */
export interface ShareWords {
  readonly headline: string;
  readonly publication: string;
  /** Null for a standing page. */
  readonly section: string | null;
  readonly date: string;
  readonly colour: string;
  readonly language: string;
}

/** Raised when the drawing changes: then every picture is made again. */
const drawing = 1;

/** What a picture was made from, in short: another one is due as soon as this is another. */
export function madeFrom(words: ShareWords): string {
  const { headline, publication, section, date, colour, language } = words;
  return `${drawing}.${sha256(JSON.stringify([headline, publication, section, date, colour, language]))}`;
}

/** Whether a picture was made by the drawing of this version. */
export function isOfThisDrawing(source: string): boolean {
  return source.startsWith(`${drawing}.`);
}
