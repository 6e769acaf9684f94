import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { events } from "#db/tables.ts";
import { enqueueJob } from "#features/jobs/mutations.ts";
import { noteEvent } from "#lib/request-context.ts";
import type { AnyEvent, Placement } from "./events.ts";
import { pagesAlsoOn } from "./queries.ts";

/** Who and what an event is about: `actorId` null for a guest, `subject` the id of the thing that changed. */
export type NewEvent = AnyEvent & { readonly actorId: string | null; readonly subject: string };

/** The pictures beside links say what an article says and what the publication is called: one is drawn, or all are looked at. */
async function enqueuePictures(tx: Tx, { type, subject }: NewEvent): Promise<void> {
  switch (type) {
    case "article.published":
    case "article.updated":
    case "article.scheduled":
    case "article.restored":
    case "article.untrashed":
      return enqueueJob(
        tx,
        { kind: "share-image", payload: { articleId: subject } },
        `share-image-${subject}`,
      );
    case "demo.added":
    case "settings.changed":
    case "section.changed":
      return enqueueJob(tx, { kind: "share-images", payload: { after: "" } }, "share-images");
  }
}

/** Writes the one event of a verb, inside the verb's own transaction. */
export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  const { type, actorId, subject, data } = event;
  const rows = await tx
    .insert(events)
    .values({ type, actorId, subject, data })
    .returning({ seq: events.seq });
  await enqueuePictures(tx, event);
  database().afterCommit(() => {
    for (const { seq } of rows) noteEvent(seq);
  });
}

type OfArticle = Extract<NewEvent, { readonly data: Placement }>;

/** The event of an article that readers see or saw: adds the other pages that tell of it to those that did `before`. */
export async function recordPlacement(
  tx: Tx,
  event: OfArticle,
  before: readonly { readonly path: string }[] = [],
): Promise<void> {
  const pages = [...before, ...(await pagesAlsoOn([event.subject]))].map(({ path }) => path);
  await recordEvent(tx, withPages(event, [...new Set(pages)].sort()));
}

function withPages(event: OfArticle, alsoOn: readonly string[]): OfArticle {
  return event.type === "article.scheduled"
    ? { ...event, data: { ...event.data, alsoOn } }
    : { ...event, data: { ...event.data, alsoOn } };
}
