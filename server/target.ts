export interface Target {
  readonly path: string;
  /** Path and query, safe to stand in a link: two slashes at the start would name another host. */
  readonly href: string;
}

function isPlain(segment: string): boolean {
  try {
    const decoded = decodeURIComponent(segment);
    return decoded !== "." && decoded !== ".." && !/[/\\\0]/.test(decoded);
  } catch {
    return false;
  }
}

/** Where to come back to: the same address without what the client router adds to its own requests. */
export function placeOf({ href }: Target): string {
  return href.replace(/([?&])_rsc=[^&]*(&|$)/, (_, before: string, after: string) => (after ? before : ""));
}

/**
 * The path and query of a request line. Undefined for whatever two programs could read in two ways: absolute
 * forms, dots, broken escapes, hidden slashes.
 */
export function targetOf(url: string | undefined): Target | undefined {
  if (url === undefined || !url.startsWith("/") || url.includes("#")) return undefined;
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  return path.split("/").every(isPlain) ? { path, href: url.replace(/^\/+/, "/") } : undefined;
}
