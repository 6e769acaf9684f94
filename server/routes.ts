import { feedFiles, iconPaths } from "#features/paths.ts";

export type Kind = "page" | "feed" | "asset" | "private";

export interface Route {
  /** ":x" stands for one segment or a part of one, a last "*" for any number of them. */
  readonly pattern: string;
  /** Who an answer is for: all readers ("page", "feed", "asset") or the one who asked ("private"). */
  readonly kind: Kind;
  /** The query parameters that an answer for all readers may depend on. */
  readonly query: readonly string[];
  /** The most bytes of a body that it reads. */
  readonly bodyLimit: number;
  /** It answers with HTML, which the front holds back until it knows the status. */
  readonly html: boolean;
  /** Pages of this site may show it in a frame. */
  readonly framed?: boolean;
}

const KiB = 1024;
const MiB = 1024 * KiB;

function page(pattern: string, query: readonly string[]): Route {
  return { pattern, kind: "page", query, bodyLimit: 64 * KiB, html: true };
}

function feed(pattern: string, query: readonly string[] = []): Route {
  return { pattern, kind: "feed", query, bodyLimit: 0, html: false };
}

function asset(pattern: string): Route {
  return { pattern, kind: "asset", query: [], bodyLimit: 0, html: false };
}

function admin(pattern: string, bodyLimit: number): Route {
  return { pattern, kind: "private", query: [], bodyLimit, html: true };
}

function api(pattern: string, bodyLimit: number): Route {
  return { pattern, kind: "private", query: [], bodyLimit, html: false };
}

/** What Next would serve beside our routes, above all its image optimizer and a reader page: answered with 404. */
const [beside, unknownApi] = [api("/_next/*", 0), api("/api/*", 0)];
export const closed: readonly Route[] = [beside, unknownApi];

/** What the front answers itself to whoever runs it (operators.ts). */
const operators = ["/healthz", "/readyz", "/metrics"].map((path) => api(path, 0));

/** The pages whose stories come as feeds too. */
const feedPages = ["", "/:section", "/tag/:slug", "/author/:slug"];

/** Which part of the discussion under an article; see features/comments/comments.ts. */
const ofDiscussion = ["comments", "sort", "comment", "reply"];

/** Which of many pages of a kind: a long list is turned page by page, and nobody asks for the rest for nothing. */
export const countable: ReadonlySet<string> = new Set(["page", "comments", "sort"]);

/** Where anyone may send a form to the admin. */
const entrances = [
  ...["/admin/sign-in", "/admin/second-step", "/admin/set-up", "/admin/invitation"],
  ...["/admin/forgotten-password", "/admin/new-password", "/admin/new-email"],
];

/** Every route of app/; the first row that matches a path is its row. */
export const routes: readonly Route[] = [
  page("/", []),
  ...operators,
  asset("/_next/static/*"),
  beside,
  ...Object.values(iconPaths).map(asset),
  asset("/media/*"),
  asset("/share/:id/:hash.png"),
  asset("/speculation-rules.json"),
  asset("/reader.:hash.js"),
  ...feedFiles.flatMap((file) => feedPages.map((page) => feed(`${page}/${file}`))),
  ...["", "/:section", "/:section/:slug"].map((page) => feed(`${page}/comments.xml`)),
  feed("/sitemap.xml"),
  feed("/sitemap-pages.xml", ["page"]),
  feed("/sitemap-stories.xml", ["page"]),
  feed("/news-sitemap.xml"),
  feed("/llms.txt"),
  feed("/robots.txt"),
  api("/api/auth/*", 16 * KiB),
  api("/api/uploads", 21 * MiB),
  api("/api/library", 0),
  unknownApi,
  ...entrances.map((path) => admin(path, 16 * KiB)),
  { ...admin("/admin/articles/:id/preview", 0), framed: true },
  { ...admin("/admin/home/preview", 0), framed: true },
  admin("/admin/*", 3 * MiB),
  page("/saved", []),
  feed("/:section/:slug/comment-count"),
  page("/search", ["q", "section", "time", "page"]),
  page("/tag/:slug", ["page"]),
  page("/author/:slug", ["page"]),
  page("/archive", []),
  page("/archive/:year", []),
  page("/archive/:year/:month", ["page"]),
  page("/:slug", ["page", ...ofDiscussion]),
  page("/:section/:slug", ["page", ...ofDiscussion]),
  page("/*", []),
];

/** What nobody has classified is for the one who asked. */
export const unknown: Route = admin("*", 64 * KiB);

function fits(segment: string, part: string): boolean {
  const at = part.indexOf(":");
  if (at <= 0) return at === 0 || part === segment;
  const [before, after] = [part.slice(0, at), part.slice(part.indexOf(".", at))];
  return (
    segment.length > before.length + after.length && segment.startsWith(before) && segment.endsWith(after)
  );
}

function matches(pattern: string, segments: readonly string[]): boolean {
  const parts = pattern.split("/").filter((part) => part !== "");
  const rest = parts.at(-1) === "*";
  const fixed = rest ? parts.slice(0, -1) : parts;
  const enough = rest ? segments.length >= fixed.length : segments.length === fixed.length;
  return enough && fixed.every((part, i) => fits(segments[i] ?? "", part));
}

/** The row of a path as it came: classified by what its escapes and doubled slashes mean to Next. */
export function routeOf(path: string): Route {
  const segments = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => decodeURIComponent(part));
  return routes.find((route) => matches(route.pattern, segments)) ?? unknown;
}
