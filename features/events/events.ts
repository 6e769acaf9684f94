/** Where an article stood and stands; `former` is null when it was not public before. */
export interface Placement {
  readonly path: string;
  readonly sectionPath: string | null;
  readonly former: { readonly path: string; readonly sectionPath: string | null } | null;
  /** Other pages that tell of it, or did: of its tags, authors, month, series and translations. Older events do not say. */
  readonly alsoOn?: readonly string[];
}
interface OnArticle {
  readonly articleId: string;
  readonly articlePath: string;
}

/** Everything that can happen to the publication. Data holds ids and paths: never text, e-mail or addresses. */
interface EventData {
  "publication.set-up": Record<string, never>;
  "demo.added": { readonly stories: number };
  "demo.removed": { readonly stories: number };
  "settings.changed": { readonly keys: readonly string[] };
  "person.added": { readonly role: string };
  "person.password-set": Record<string, never>;
  "person.invited": { readonly role: string };
  "invitation.sent-again": Record<string, never>;
  "invitation.withdrawn": Record<string, never>;
  "invitation.accepted": { readonly role: string };
  "person.role-changed": { readonly role: string; readonly formerRole: string };
  "person.removed": Record<string, never>;
  "person.restored": Record<string, never>;
  "person.password-asked-for": Record<string, never>;
  "person.password-changed": Record<string, never>;
  "person.changed": Record<string, never>;
  "person.email-asked-for": Record<string, never>;
  "person.email-changed": Record<string, never>;
  "sessions.closed": { readonly sessions: number };
  "second-factor.set-up": Record<string, never>;
  "second-factor.taken-off": Record<string, never>;
  "second-factor.required": { readonly from: string | null };
  "recovery-codes.renewed": Record<string, never>;
  "recovery-code.used": Record<string, never>;
  "publication.handed-over": { readonly formerOwnerId: string };
  "mail.tried-again": Record<string, never>;
  "job.tried-again": { readonly kind: string };
  "section.created": { readonly path: string };
  "section.changed": { readonly path: string; readonly formerPath: string };
  "tag.changed": { readonly path: string; readonly formerPath: string };
  /** `path`: of the tag that the other one has become. */
  "tag.merged": { readonly path: string; readonly formerPath: string };
  "tag.removed": { readonly path: string };
  "article.created": { readonly kind: "story" | "page" };
  /** `placement`: where readers found it until then. */
  "article.trashed": { readonly placement?: Placement };
  /** `placement`: where readers find it again. */
  "article.untrashed": { readonly placement?: Placement };
  "article.deleted": Record<string, never>;
  "article.published": Placement;
  "article.updated": Placement;
  "article.scheduled": Placement & { readonly publishedAt: string };
  "article.retired": Placement;
  "article.restored": Placement;
  "comment.published": OnArticle;
  "comment.held": OnArticle & { readonly heldBy: string };
  "comment.approved": OnArticle;
  "comment.removed": OnArticle & { readonly wasPublic: boolean };
  "comment.restored": OnArticle & { readonly isPublic: boolean };
  "media.added": Record<string, never>;
  /** `isShown`, here and below: some article that readers may see had the picture already. */
  "media.ready": { readonly isShown: boolean };
  "media.changed": { readonly isShown: boolean };
  "media.replaced": { readonly isShown: boolean };
  "media.removed": { readonly isShown: boolean };
  "media.restored": Record<string, never>;
  "media.deleted": Record<string, never>;
  "picture-folder.created": Record<string, never>;
  "picture-folder.changed": Record<string, never>;
  "picture-folder.deleted": Record<string, never>;
  "home.composed": { readonly stories: number };
  "series.created": Record<string, never>;
  "article.opened-to-translation": Record<string, never>;
  "article.revision-restored": { readonly number: number };
  "share-image.made": OnArticle;
}
export type EventType = keyof EventData;

/** An event whose data belongs to its type. */
export type AnyEvent = { [T in EventType]: { readonly type: T; readonly data: EventData[T] } }[EventType];

/** Whether a row of the log is an event that this version knows: a newer one may have written others. */
export function isKnownEvent(row: { readonly type: string; readonly data: unknown }): row is AnyEvent {
  return isEventType(row.type) && typeof row.data === "object" && row.data !== null;
}

const sentences: Record<EventType, string> = {
  "publication.set-up": "set up the publication",
  "demo.added": "put in the demo issue",
  "demo.removed": "took the demo issue out",
  "settings.changed": "changed the settings",
  "person.added": "added a person",
  "person.password-set": "gave a person a new password",
  "person.invited": "invited somebody",
  "invitation.sent-again": "sent an invitation again",
  "invitation.withdrawn": "withdrew an invitation",
  "invitation.accepted": "accepted an invitation",
  "person.role-changed": "gave a person another role",
  "person.removed": "removed a person",
  "person.restored": "put a person back",
  "person.password-asked-for": "sent a link for a new password",
  "person.password-changed": "chose a new password",
  "person.changed": "changed their profile",
  "person.email-asked-for": "asked for another e-mail address",
  "person.email-changed": "confirmed a new e-mail address",
  "sessions.closed": "signed out on other devices",
  "second-factor.set-up": "set up a second step",
  "second-factor.taken-off": "took off a second step",
  "second-factor.required": "changed of whom a second step is asked",
  "recovery-codes.renewed": "made new recovery codes",
  "recovery-code.used": "signed in with a recovery code",
  "publication.handed-over": "handed the publication over",
  "job.tried-again": "had work in the background tried again",
  "mail.tried-again": "had a mail sent again",
  "section.created": "created a section",
  "section.changed": "changed a section",
  "tag.changed": "changed a tag",
  "tag.merged": "merged a tag into another",
  "tag.removed": "removed a tag",
  "article.created": "began an article",
  "article.trashed": "put an article in the trash",
  "article.untrashed": "took an article out of the trash",
  "article.deleted": "deleted an article for good",
  "article.published": "published an article",
  "article.updated": "updated an article",
  "article.scheduled": "scheduled an article",
  "article.retired": "retired an article",
  "article.restored": "put an article back",
  "comment.published": "posted a comment",
  "comment.held": "posted a comment, which was held",
  "comment.approved": "approved a comment",
  "comment.removed": "removed a comment",
  "comment.restored": "put a comment back",
  "media.added": "uploaded a picture",
  "media.ready": "made smaller copies of a picture",
  "media.changed": "changed what is said of a picture",
  "media.replaced": "replaced a picture",
  "media.removed": "took a picture out of the library",
  "media.restored": "put a picture back into the library",
  "media.deleted": "deleted a picture for good",
  "picture-folder.created": "created a folder for pictures",
  "picture-folder.changed": "changed a folder for pictures",
  "picture-folder.deleted": "deleted a folder for pictures",
  "home.composed": "composed the home page",
  "series.created": "began a series",
  "article.revision-restored": "put the words of an older revision into an article",
  "article.opened-to-translation": "opened an article to its translations",
  "share-image.made": "drew the picture beside links to an article",
};

export const eventTypes = Object.keys(sentences).filter(isEventType);

export function isEventType(text: string): text is EventType {
  return Object.hasOwn(sentences, text);
}

/** What happened, to be read after a name: "published an article". */
export function describeEvent(type: string): string {
  return isEventType(type) ? sentences[type] : type;
}
