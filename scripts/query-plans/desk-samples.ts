import { author, editor, ids, owner, type Samples, story } from "./sample-keys.ts";
import { sampleId } from "./spelling.ts";

export type DeskSamples = {
  readonly revisions: Samples<typeof import("#features/revisions/queries.ts")>;
  readonly filing: Samples<typeof import("#features/filing/queries.ts")>;
  readonly listings: Samples<typeof import("#features/listings/queries.ts")>;
  readonly background: Samples<typeof import("#features/background/queries.ts")>;
  readonly today: Samples<typeof import("#features/today/queries.ts")>;
  readonly trash: Samples<typeof import("#features/trash/queries.ts")>;
  readonly translations: Samples<typeof import("#features/translations/queries.ts")>;
  readonly "working-copies": Samples<typeof import("#features/working-copies/queries.ts")>;
};

const hourAgo = new Date(Date.now() - 3_600_000);

export const deskSamples: DeskSamples = {
  revisions: {
    revisionById: [[author, { id: sampleId(story), revisionId: sampleId(story) }]],
    revisionsOf: [
      [editor, sampleId(story)],
      [author, sampleId(story)],
    ],
  },
  filing: { publishedWords: [[sampleId(story)]] },
  listings: {
    articleList: [
      [editor, {}],
      [editor, { after: { id: sampleId(story), value: `${hourAgo.getTime()}` } }],
      [editor, { before: { id: sampleId(story), value: `${hourAgo.getTime()}` }, sectionId: sampleId(2) }],
      [editor, { state: "draft" }],
      [editor, { state: "scheduled" }],
      [editor, { state: "published" }],
      [editor, { state: "retired" }],
      [editor, { text: "rain" }],
      [editor, { text: "story 777", sort: "published" }],
      [editor, { text: "story", sort: "published" }],
      [editor, { kind: "page" }],
      [editor, { authorId: sampleId(5) }],
      [editor, { tag: "tag-3", state: "published" }],
      [editor, { sort: "published" }],
      [editor, { sort: "published", after: { id: sampleId(story), value: `${hourAgo.getTime()}` } }],
      [editor, { sort: "published", sectionId: sampleId(2), state: "scheduled" }],
      [editor, { sort: "headline" }],
      [editor, { sort: "headline", after: { id: sampleId(story), value: "story 7" }, kind: "story" }],
      [author, {}],
      [author, { state: "draft", sectionId: sampleId(2), text: "rain" }],
      [author, { sort: "headline", tag: "tag-3" }],
    ],
  },
  background: { jobsAtHand: [[owner]] },
  today: {
    dueNext: [[editor], [author]],
    countsByDay: [[editor, "Europe/Berlin"]],
  },
  trash: {
    trashList: [
      [editor],
      [editor, { after: { id: sampleId(story), value: hourAgo } }],
      [author, { after: { id: sampleId(story), value: hourAgo } }],
    ],
    inTrash: [[sampleId(3)]],
    trashedArticle: [
      [editor, sampleId(3)],
      [author, sampleId(3)],
    ],
  },
  translations: {
    versionsOf: [[author, { id: sampleId(story), translationKey: sampleId(3) }]],
    possibleVersions: [
      [editor, { id: sampleId(story), language: "de" }, "rain"],
      [author, { id: sampleId(story), language: "de" }, "rain"],
    ],
  },
  "working-copies": {
    workingBylinesOf: [[ids]],
    articleForEditing: [
      [editor, sampleId(story)],
      [author, sampleId(story)],
    ],
  },
};
