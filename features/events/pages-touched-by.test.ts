import { expect, test } from "vitest";
import { type AnyEvent, eventTypes } from "./events.ts";
import { everyPage, pagesTouchedBy } from "./pages-touched-by.ts";

const first = {
  path: "/ai/rain",
  sectionPath: "/ai",
  former: null,
  alsoOn: ["/tag/water", "/archive/2026/11"],
};
const moved = {
  ...{ alsoOn: ["/author/ana", "/wetter/regen"] },
  path: "/ai/rain",
  sectionPath: "/ai",
  former: { path: "/culture/drizzle", sectionPath: "/culture" },
};
const talked = (page: string) => [page, `${page}/comments.xml`, `${page}/comment-count`];
const counted = [...talked("/ai/rain"), "/comments.xml", "/ai", "/", "/search"];
const remark = { articleId: "a", articlePath: "/ai/rain" };

const maps = ["/sitemap.xml", "/sitemap-pages.xml", "/sitemap-stories.xml", "/llms.txt"];
const always = ["/", "/search", ...maps, "/comments.xml"];
const fed = (page: string) => [page, `${page}/feed.xml`, `${page}/atom.xml`, `${page}/feed.json`];
const newest = ["/news-sitemap.xml", "/feed.xml", "/atom.xml", "/feed.json"];
const ofFirst = [
  ...always,
  ...talked("/ai/rain"),
  ...newest,
  ...fed("/ai"),
  ...fed("/tag/water"),
  "/archive/2026/11",
  "/ai#onward",
  "/tag/water#onward",
  "/archive/2026/11#onward",
];
const ofMoved = [
  ...[...always, ...talked("/ai/rain"), ...talked("/culture/drizzle"), ...newest],
  ...["/ai", "/culture", "/author/ana", "/wetter/regen"].flatMap(fed),
  ...["/ai", "/culture", "/author/ana", "/wetter/regen"].map((list) => `${list}#onward`),
];

const table: readonly [AnyEvent, readonly string[]][] = [
  [{ type: "publication.set-up", data: {} }, [everyPage]],
  [{ type: "demo.added", data: { stories: 8 } }, [everyPage]],
  [{ type: "demo.removed", data: { stories: 8 } }, [everyPage]],
  [{ type: "settings.changed", data: { keys: ["publication"] } }, [everyPage]],
  [{ type: "section.created", data: { path: "/ai" } }, [everyPage]],
  [{ type: "section.changed", data: { path: "/ai", formerPath: "/machines" } }, [everyPage]],
  [{ type: "person.added", data: { role: "author" } }, []],
  [{ type: "person.password-set", data: {} }, []],
  [{ type: "publication.handed-over", data: { formerOwnerId: "p" } }, []],
  [{ type: "article.created", data: { kind: "story" } }, []],
  [{ type: "article.deleted", data: {} }, []],
  [{ type: "article.trashed", data: {} }, []],
  [{ type: "article.trashed", data: { placement: first } }, ofFirst],
  [{ type: "article.untrashed", data: {} }, []],
  [{ type: "article.untrashed", data: { placement: moved } }, ofMoved],
  [{ type: "article.published", data: first }, ofFirst],
  [{ type: "article.updated", data: moved }, ofMoved],
  [{ type: "article.scheduled", data: { ...first, publishedAt: "2026-12-01T00:00:00.000Z" } }, ofFirst],
  [{ type: "article.retired", data: first }, ofFirst],
  [{ type: "article.restored", data: first }, ofFirst],
  [
    { type: "article.published", data: { path: "/about", sectionPath: null, former: null, alsoOn: [] } },
    [...always, "/about", "/about/comments.xml"],
  ],
  [{ type: "article.published", data: { path: "/about", sectionPath: null, former: null } }, [everyPage]],
  [{ type: "comment.published", data: remark }, counted],
  [{ type: "comment.held", data: { ...remark, heldBy: "first-comment" } }, []],
  [{ type: "comment.approved", data: remark }, counted],
  [{ type: "comment.removed", data: { ...remark, wasPublic: true } }, counted],
  [{ type: "comment.removed", data: { ...remark, wasPublic: false } }, []],
  [{ type: "comment.restored", data: { ...remark, isPublic: true } }, counted],
  [{ type: "comment.restored", data: { ...remark, isPublic: false } }, []],
  [{ type: "media.added", data: {} }, []],
  [{ type: "mail.tried-again", data: {} }, []],
  [{ type: "job.tried-again", data: { kind: "mail" } }, []],
  [{ type: "second-factor.set-up", data: {} }, []],
  [{ type: "second-factor.taken-off", data: {} }, []],
  [{ type: "second-factor.required", data: { from: "editor" } }, []],
  [{ type: "recovery-codes.renewed", data: {} }, []],
  [{ type: "recovery-code.used", data: {} }, []],
  [{ type: "person.password-asked-for", data: {} }, []],
  [{ type: "person.password-changed", data: {} }, []],
  [{ type: "person.changed", data: {} }, [everyPage]],
  [{ type: "person.email-asked-for", data: {} }, []],
  [{ type: "person.email-changed", data: {} }, []],
  [{ type: "sessions.closed", data: { sessions: 2 } }, []],
  [{ type: "person.invited", data: { role: "editor" } }, []],
  [{ type: "invitation.sent-again", data: {} }, []],
  [{ type: "invitation.withdrawn", data: {} }, []],
  [{ type: "invitation.accepted", data: { role: "editor" } }, []],
  [{ type: "person.role-changed", data: { role: "editor", formerRole: "author" } }, [everyPage]],
  [{ type: "person.removed", data: {} }, [everyPage]],
  [{ type: "person.restored", data: {} }, [everyPage]],
  [{ type: "media.ready", data: { isShown: true } }, [everyPage]],
  [{ type: "media.ready", data: { isShown: false } }, []],
  [{ type: "media.changed", data: { isShown: true } }, [everyPage]],
  [{ type: "media.changed", data: { isShown: false } }, []],
  [{ type: "media.replaced", data: { isShown: true } }, [everyPage]],
  [{ type: "media.removed", data: { isShown: true } }, [everyPage]],
  [{ type: "media.restored", data: {} }, []],
  [{ type: "media.deleted", data: {} }, []],
  [{ type: "picture-folder.created", data: {} }, []],
  [{ type: "picture-folder.changed", data: {} }, []],
  [{ type: "picture-folder.deleted", data: {} }, []],
  [{ type: "tag.changed", data: { path: "/tag/sky", formerPath: "/tag/rain" } }, [everyPage]],
  [{ type: "tag.merged", data: { path: "/tag/sky", formerPath: "/tag/rain" } }, [everyPage]],
  [{ type: "tag.removed", data: { path: "/tag/rain" } }, [everyPage]],
  [{ type: "home.composed", data: { stories: 4 } }, ["/"]],
  [{ type: "series.created", data: {} }, []],
  [{ type: "article.opened-to-translation", data: {} }, []],
  [{ type: "article.revision-restored", data: { number: 3 } }, []],
  [{ type: "share-image.made", data: remark }, ["/ai/rain"]],
];

test.each(table)("$type touches the right pages", (event, pages) => {
  expect(pagesTouchedBy(event)).toEqual(pages);
});

test("every type of event stands in the table above", () => {
  expect(eventTypes.filter((type) => !table.some(([event]) => event.type === type))).toEqual([]);
});
