import { commentCountPath, feedPath, homePath, searchPath, sitemapPath } from "#features/paths.ts";
import type { AnyEvent, Placement } from "./events.ts";

/** Every page of the site: for what stands on all of them, such as the navigation. */
export const everyPage = "*";

/** A page is named by its path; whatever its query says, it is touched with it. */
function places(placement: Placement): readonly (string | null)[] {
  const { path, sectionPath, former } = placement;
  const standing = [homePath, searchPath(), sitemapPath()];
  // A standing page is no news: it never is in a feed, and never becomes a story.
  const feeds = sectionPath === null ? [] : [feedPath];
  return [...standing, ...feeds, ...ofStory(path), sectionPath, ...ofFormer(former)];
}

function ofFormer(former: Placement["former"]): readonly (string | null)[] {
  return former === null ? [] : [...ofStory(former.path), former.sectionPath];
}

/** The page of an article, and what stands below it. */
function ofStory(path: string): readonly string[] {
  return isStory(path) ? [path, commentCountPath(path)] : [path];
}

const isStory = (path: string) => /^\/[^/]+\/./.test(path);

/** Cards of a story, wherever they stand, say how many comments it has. */
function discussed(articlePath: string): readonly string[] {
  const section = /^(\/[^/]+)\/./.exec(articlePath)?.[1];
  return [...ofStory(articlePath), ...(section === undefined ? [] : [section, homePath, searchPath()])];
}

function touched(event: AnyEvent): readonly (string | null)[] {
  switch (event.type) {
    case "publication.set-up":
    case "demo.added":
    case "demo.removed":
    case "settings.changed":
    case "section.created":
    case "section.changed":
      return [everyPage];
    case "article.published":
    case "article.updated":
    case "article.retired":
    case "article.restored":
    case "article.scheduled":
      return places(event.data);
    case "comment.published":
    case "comment.approved":
      return discussed(event.data.articlePath);
    case "comment.removed":
      return event.data.wasPublic ? discussed(event.data.articlePath) : [];
    case "comment.restored":
      return event.data.isPublic ? discussed(event.data.articlePath) : [];
    case "share-image.made":
      return [event.data.articlePath];
    case "comment.held":
    case "person.added":
    case "person.password-set":
    case "publication.handed-over":
    case "article.created":
    case "article.deleted":
    case "media.added":
      return [];
  }
}

/** The paths of the pages that readers must not be shown from memory after the event. A pure function. */
export function pagesTouchedBy(event: AnyEvent): readonly string[] {
  return [...new Set(touched(event).filter((path) => path !== null))];
}
