import {
  archivePath,
  commentCountPath,
  commentsFeedPath,
  feedFiles,
  feedPath,
  homePath,
  llmsPath,
  newsSitemapPath,
  onwardKey,
  searchPath,
  seriesKey,
  sitemapPartPath,
  sitemapParts,
  sitemapPath,
} from "#features/paths.ts";
import type { AnyEvent, Placement } from "./events.ts";

/** Every page of the site: for what stands on all of them, such as the navigation. */
export const everyPage = "*";

/** What tells machines of everything that is public. */
const maps = [sitemapPath, ...sitemapParts.map((part) => sitemapPartPath(part)), llmsPath];

/** A page with stories, and its feeds. */
function withFeeds(page: string): readonly string[] {
  const isFed = !page.startsWith(archivePath()) && !page.startsWith(seriesKey(""));
  return [page, ...(isFed ? feedFiles.map((file) => feedPath(page, file)) : [])];
}

/** The page of an article, and what stands below it. */
function withComments(article: string): readonly string[] {
  const counts = isStory(article) ? [commentCountPath(article)] : [];
  return [article, commentsFeedPath(article), ...counts];
}

const isStory = (path: string) => /^\/[^/]+\/./.test(path);

/** A page is named by its path; whatever its query says, it is touched with it. */
function places({ path, sectionPath, former, alsoOn }: Placement): readonly string[] {
  if (alsoOn === undefined) return [everyPage];
  const articles = [path, former?.path].flatMap((place) => place ?? []).flatMap(withComments);
  const standing = [homePath, searchPath(), ...maps, commentsFeedPath(), ...articles];
  // A standing page is no news: it never is in a feed, and never becomes a story.
  if (sectionPath === null) return [...standing, ...alsoOn];
  const lists = [sectionPath, former?.sectionPath, ...alsoOn].flatMap((place) => place ?? []);
  return [...standing, newsSitemapPath, ...[homePath, ...lists].flatMap(withFeeds), ...lists.map(onwardKey)];
}

/** Cards of a story, wherever they stand, say how many comments it has. */
function discussed(articlePath: string): readonly string[] {
  const section = /^(\/[^/]+)\/./.exec(articlePath)?.[1];
  const own = [...withComments(articlePath), commentsFeedPath()];
  return section === undefined ? own : [...own, section, homePath, searchPath()];
}

type CommentEvent = Extract<AnyEvent, { readonly type: `comment.${string}` }>;

/** Whether readers could see the comment before or can see it now. */
function wasShown({ data }: CommentEvent): boolean {
  if ("wasPublic" in data) return data.wasPublic;
  return "isPublic" in data ? data.isPublic : true;
}

/** What stands on every page, or may stand on any. */
const everywhere = [
  "publication.set-up",
  "demo.added",
  "demo.removed",
  "settings.changed",
  "person.changed",
  "person.role-changed",
  "person.removed",
  "person.restored",
  "section.created",
  "section.changed",
  "tag.changed",
  "tag.merged",
  "tag.removed",
] as const;
type Everywhere = Extract<AnyEvent, { readonly type: (typeof everywhere)[number] }>;

function isEverywhere(event: AnyEvent): event is Everywhere {
  return everywhere.some((type) => type === event.type);
}

/** What no reader sees anything of. */
const unseen = [
  "comment.held",
  "person.added",
  "person.password-set",
  "person.password-asked-for",
  "person.password-changed",
  "person.email-asked-for",
  "person.email-changed",
  "sessions.closed",
  "second-factor.set-up",
  "second-factor.taken-off",
  "second-factor.required",
  "recovery-codes.renewed",
  "recovery-code.used",
  "person.invited",
  "invitation.sent-again",
  "invitation.withdrawn",
  "invitation.accepted",
  "publication.handed-over",
  "mail.tried-again",
  "job.tried-again",
  "article.created",
  "article.deleted",
  "article.opened-to-translation",
  "article.revision-restored",
  "media.added",
  "media.restored",
  "media.deleted",
  "picture-folder.created",
  "picture-folder.changed",
  "picture-folder.deleted",
  "series.created",
] as const;
type Unseen = Extract<AnyEvent, { readonly type: (typeof unseen)[number] }>;

function isUnseen(event: AnyEvent): event is Unseen {
  return unseen.some((type) => type === event.type);
}

function touched(event: Exclude<AnyEvent, Unseen | Everywhere>): readonly string[] {
  switch (event.type) {
    case "article.published":
    case "article.updated":
    case "article.retired":
    case "article.restored":
    case "article.scheduled":
      return places(event.data);
    case "article.trashed":
    case "article.untrashed":
      return event.data.placement === undefined ? [] : places(event.data.placement);
    case "comment.published":
    case "comment.approved":
    case "comment.removed":
    case "comment.restored":
      return wasShown(event) ? discussed(event.data.articlePath) : [];
    case "home.composed":
      return [homePath];
    case "share-image.made":
      return [event.data.articlePath];
    case "media.ready":
    case "media.changed":
    case "media.replaced":
    case "media.removed":
      return event.data.isShown ? [everyPage] : [];
  }
}

/** The paths of the pages that readers must not be shown from memory after the event. A pure function. */
export function pagesTouchedBy(event: AnyEvent): readonly string[] {
  if (isUnseen(event)) return [];
  return isEverywhere(event) ? [everyPage] : [...new Set(touched(event))];
}
