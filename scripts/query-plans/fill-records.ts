import { eventTypes } from "#features/events/events.ts";
import { staffCount } from "./fill-articles.ts";
import { type FillContext, type Filling, size, smallerSize } from "./filling.ts";
import { oneOf } from "./spelling.ts";

const events = (k: FillContext): Filling => ({
  table: "events",
  rows: size,
  columns: {
    id: k.id("i"),
    at: k.moment,
    type: oneOf(eventTypes),
    actor_id: `case when i % 3 = 0 then null else ${k.id(`i % ${staffCount} + 1`)} end`,
    subject: k.id("i % 30000 + 1"),
    data: k.json("'{}'"),
  },
});

/** Nearly all of them are done, as they are after some years. */
const work = (k: FillContext): Filling[] => [
  {
    table: "outbox",
    rows: smallerSize,
    columns: {
      id: k.id("i"),
      event_id: k.id("i"),
      channel: "'mail'",
      payload: k.json(
        `'{"to":"a@example.org","forRole":"author","subject":"Hello","text":"It rains.","link":null}'`,
      ),
      created_at: k.moment,
      send_after: k.moment,
      sent_at: `case when i % 100 = 0 then null else ${k.moment} end`,
    },
  },
  {
    table: "jobs",
    rows: smallerSize,
    columns: {
      id: k.id("i"),
      kind: "'media-variants'",
      payload: k.json("'{}'"),
      unique_key: "'publish-' || i",
      created_at: k.moment,
      run_at: k.moment,
      done_at: `case when i % 100 = 0 then null else ${k.moment} end`,
    },
  },
];

const redirects = (k: FillContext): Filling[] => [
  {
    table: "redirects",
    rows: smallerSize,
    columns: {
      from_path: "'/section-1/former-' || i",
      article_id: k.id("i"),
      created_by_id: k.id(`i % ${staffCount} + 1`),
      created_at: k.moment,
    },
  },
  {
    table: "redirects",
    rows: 20,
    columns: { from_path: "'/former-' || i", to_path: "'/section-' || i", created_at: k.moment },
  },
];

const media = (k: FillContext): Filling[] => [
  {
    table: "media_folders",
    rows: 10,
    columns: { id: k.id("i"), name: "'Folder ' || i", created_at: k.moment },
  },
  {
    table: "media",
    rows: size,
    columns: {
      id: k.id("i"),
      file_name: "'picture-' || i || '.jpg'",
      mime_type: "'image/jpeg'",
      content_hash: "'hash-' || i",
      source_hash: "'source-' || i",
      alt: "case when i % 20 = 0 then '' else 'A boat in the harbour' end",
      words: "'picture-' || i || '.jpg a boat in the harbour'",
      folder_id: `case when i % 4 = 0 then null else ${k.id("i % 10 + 1")} end`,
      removed_at: `case when i % 200 = 3 then ${k.moment} else null end`,
      bytes: "200000 + i",
      width: "1600",
      height: "900",
      created_by_id: k.id(`i % ${staffCount} + 1`),
      created_at: k.moment,
    },
  },
  ...[640, 1280].map((width) => ({
    table: "media_variants",
    rows: smallerSize,
    columns: {
      media_id: k.id("i"),
      mime_type: "'image/webp'",
      width: `${width}`,
      height: "360",
      content_hash: `'hash-' || i || '-${width}'`,
      bytes: "20000",
    },
  })),
];

/** Nine pictures of ten stand somewhere, most of them in a story and in its working copy. */
const mediaUses = (k: FillContext): Filling[] =>
  ["working", "published"].map((place) => ({
    table: "media_uses",
    rows: size,
    except: "i % 10 = 0",
    columns: {
      media_id: k.id("i"),
      place: `'${place}'`,
      subject_id: k.id("i % 30000 + 1"),
      article_id: k.id("i % 30000 + 1"),
    },
  }));

const shareImages = (k: FillContext): Filling => ({
  table: "share_images",
  rows: smallerSize,
  columns: {
    article_id: k.id("i"),
    made_from: "'words-' || i",
    content_hash: "'hash-' || i",
    bytes: "30000",
    made_at: k.moment,
  },
});

const rateLimits = (k: FillContext): Filling => ({
  table: "rate_limits",
  rows: smallerSize,
  columns: { key: "'comment:subnet:' || i", count: "1", resets_at: k.soon },
});

export const recordFillings = (k: FillContext): Filling[] => [
  events(k),
  ...work(k),
  ...redirects(k),
  ...media(k),
  ...mediaUses(k),
  shareImages(k),
  rateLimits(k),
];
