/** The icon of the tab: the first letter of the name, in the head itself, so that it costs no request. */
export function markOf(name: string): string {
  const letter = name.match(/[\p{L}\p{N}]/u)?.[0].toUpperCase() ?? "·";
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1813"/>' +
    '<text x="16" y="24" text-anchor="middle" font-family="Newsreader,Georgia,serif" font-size="24" font-weight="600" fill="#fdfbf6">' +
    `${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
