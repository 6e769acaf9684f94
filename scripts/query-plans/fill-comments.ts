import { staffCount } from "./fill-articles.ts";
import { type FillContext, type Filling, size, smallerSize } from "./filling.ts";

/** Three of ten comments stand under a hundred much discussed articles, in threads three deep. */
const isThreaded = "i % 10 < 3";
export const discussedArticle = size / 2 + 1;
const depth = `case when ${isThreaded} then ((i - 1) / 1000) % 3 else 0 end`;
const article = `case when ${isThreaded} then ${discussedArticle - 1} + (i / 10) % 100 else i * 7919 % 99000 + 1 end`;

const isPending = "i % 20 = 5";
const isRemoved = "i % 20 = 11";
const isMember = "i % 5 = 0";

const path = ({ id }: FillContext) =>
  [
    `case when ${depth} > 1 then ${id("i - 2000")} || '/' else '' end`,
    `case when ${depth} > 0 then ${id("i - 1000")} || '/' else '' end`,
    id("i"),
  ].join(" || ");

export const commentFilling = (k: FillContext): Filling => ({
  table: "comments",
  rows: size,
  columns: {
    id: k.id("i"),
    article_id: k.id(article),
    parent_id: `case when ${depth} > 0 then ${k.id("i - 1000")} end`,
    thread_path: path(k),
    depth,
    person_id: `case when ${isMember} then ${k.id(`i % ${smallerSize} + 1`)} end`,
    guest_name: `case when ${isMember} then null else 'Guest ' || i end`,
    guest_email: `case when ${isMember} then null else 'guest' || i || '@example.org' end`,
    device_hash: "'device-' || (i % 15000)",
    subnet: "'subnet-' || (i % 5000)",
    body: "'I was there on the evening of day ' || i || ' and remember it differently, as do my neighbours.'",
    body_hash: "'body-' || i",
    idempotency_key: "'key-' || i",
    created_at: k.moment,
    held_by: `case when ${isPending} then 'first-comment' end`,
    published_at: `case when ${isPending} then null else ${k.moment} end`,
    published_by_id: `case when i % 7 = 0 then ${k.id(`i % ${staffCount} + 1`)} end`,
    removed_at: `case when ${isRemoved} then ${k.moment} end`,
    removed_by_id: `case when ${isRemoved} then ${k.id(`i % ${staffCount} + 1`)} end`,
  },
});
