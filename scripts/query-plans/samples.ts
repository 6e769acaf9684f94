import { sql } from "drizzle-orm";
import { type DeskSamples, deskSamples } from "./desk-samples.ts";
import { discussedArticle } from "./fill-comments.ts";
import { type MediaSamples, mediaSamples } from "./media-samples.ts";
import { type PeopleSamples, peopleSamples } from "./people-samples.ts";
import { author, editor, ids, owner, type Samples, story } from "./sample-keys.ts";
import { sampleId } from "./spelling.ts";

type AllSamples = DeskSamples &
  MediaSamples &
  PeopleSamples & {
    readonly addresses: Samples<typeof import("#features/addresses/queries.ts")>;
    readonly articles: Samples<typeof import("#features/articles/queries.ts")>;
    readonly archive: Samples<typeof import("#features/archive/queries.ts")>;
    readonly related: Samples<typeof import("#features/related/queries.ts")>;
    readonly series: Samples<typeof import("#features/series/queries.ts")>;
    readonly home: Samples<typeof import("#features/home/queries.ts")>;
    readonly comments: Samples<typeof import("#features/comments/queries.ts")>;
    readonly events: Samples<typeof import("#features/events/queries.ts")>;
    readonly feeds: Samples<typeof import("#features/feeds/queries.ts")>;
    readonly jobs: Samples<typeof import("#features/jobs/queries.ts")>;
    readonly moderation: Samples<typeof import("#features/moderation/queries.ts")>;
    readonly redirects: Samples<typeof import("#features/redirects/queries.ts")>;
    readonly search: Samples<typeof import("#features/search/queries.ts")>;
    readonly sections: Samples<typeof import("#features/sections/queries.ts")>;
    readonly settings: Samples<typeof import("#features/settings/queries.ts")>;
    readonly "share-images": Samples<typeof import("#features/share-images/queries.ts")>;
    readonly tags: Samples<typeof import("#features/tags/queries.ts")>;
  };
const hourAgo = new Date(Date.now() - 3_600_000);
const neighbour = { id: sampleId(story), sectionId: sampleId(2), publishedAt: hourAgo };
const tagIds = Array.from({ length: 4 }, (_, i) => ({ id: sampleId(i + 7), slug: `tag-${i + 7}` }));
const month = { from: new Date(Date.now() - 30 * 86_400_000), until: new Date() };
const discussed = { id: sampleId(discussedArticle), kind: "story", commentsPolicy: null, bylines: [] };
const placed = { ...discussed, slug: `story-${story}`, section: null };
const owned = { id: sampleId(story), slug: `story-${story}`, headline: "Story", liveSlug: `story-${story}` };
const words = { articleId: discussed.id, bodyHash: "body-500001", since: new Date(0), subnet: "subnet-1" };

export const samples: AllSamples = {
  ...deskSamples,
  ...mediaSamples,
  ...peopleSamples,
  addresses: {
    canHaveAddress: [["section-1", { sectionId: sampleId(1) }]],
    slugFor: [
      [{ ...owned, kind: "story" }],
      [{ ...owned, kind: "page" }],
      [{ ...owned, kind: "page", slug: "", liveSlug: null }],
    ],
  },
  articles: {
    publishedArticle: [
      ["story", `story-${story}`],
      ["page", "story-2000"],
    ],
    retiredArticle: [["story", "story-3"]],
    newestStories: [[{ limit: 9 }], [{ limit: 9, sectionId: sampleId(2) }]],
    latestStories: [[{ limit: 20 }], [{ limit: 20, page: 2, sectionId: sampleId(2) }]],
    bylinesOf: [[ids]],
    storiesById: [[ids]],
    listedStories: [[sql`(${sampleId(story)})`]],
    translationsOf: [[{ id: sampleId(story), translationKey: sampleId(3) }]],
  },
  archive: {
    yearsOfArchive: [["Asia/Kathmandu"]],
    archiveOf: [["Asia/Kathmandu"]],
    monthsOfYear: [["2026", "Asia/Kathmandu"]],
    storiesDuring: [[month, { page: 3, limit: 20 }]],
  },
  series: { seriesParts: [[sampleId(1)]], seriesList: [[author]] },
  home: {
    pickedStories: [[]],
    frontWith: [[[]]],
    storiesToPick: [
      [editor, ""],
      [editor, "rare77"],
    ],
  },
  comments: {
    commentsOn: [[discussed, "oldest", 1]],
    discussionAt: [[placed, { comments: "9", sort: "newest", reply: sampleId(500_001) }]],
    commentCount: [[ids]],
    discussionOf: [[discussed]],
    articleToDiscuss: [[discussed.id]],
    commentToAnswer: [[discussed.id, sampleId(500_001)]],
    commentByKey: [["key-77"]],
  },
  events: {
    newestEvent: [[]],
    nextPublication: [[new Date()]],
    pagesAlsoOn: [[ids]],
    publishedBetween: [[new Date(Date.now() - 60_000), new Date()]],
    eventsAfter: [[50_000]],
    eventsNumbered: [[[17, 50_000]]],
    eventPage: [
      [],
      [{ before: 50_000 }],
      [{ type: "article.published", before: 50_000 }],
      [{ actorId: owner.id, before: 50_000 }],
      [{ subject: sampleId(story), before: 50_000 }],
    ],
  },
  feeds: {
    feedStories: [
      [{ limit: 25 }],
      [{ limit: 25, of: { sectionId: sampleId(2) } }],
      [{ limit: 25, of: { tagId: sampleId(3) } }],
      [{ limit: 25, of: { authorId: sampleId(7) } }],
    ],
    feedSubject: [
      ["section", "section-1"],
      ["tag", "tag-3"],
      ["author", "person-7"],
    ],
    feedComments: [[{ limit: 50 }], [{ limit: 50, articleId: discussed.id }]],
    newsStories: [[]],
    publicArticleCount: [["story"], ["page"]],
    articleAddresses: [
      ["story", { offset: 0, limit: 1000 }],
      ["story", { offset: 80_000, limit: 1000 }],
      ["page", { offset: 0, limit: 1000 }],
    ],
  },
  jobs: { isWorking: [[]], isJobWaiting: [[]] },
  moderation: {
    isTrustedDevice: [["device-77"]],
    sameWords: [
      [{ ...words, personId: null, deviceHash: "device-1" }],
      [{ ...words, personId: sampleId(1), deviceHash: null }],
    ],
    commentToModerate: [[sampleId(77)]],
    moderationCounts: [[editor]],
    moderationQueue: [
      [editor, { state: "pending", page: 2 }],
      [editor, { state: "published", page: 2 }],
      [editor, { state: "removed", page: 2 }],
    ],
  },
  redirects: {
    pathsMoved: [[["/tag/tag-3", "/former-7"]]],
    redirectFrom: [["/section-1/former-77"], ["/former-7/some-story"], ["/nowhere"]],
    whereabouts: [
      ["/section-1/story-3", "story"],
      ["/section-2/former-77", "story"],
    ],
  },
  related: {
    onwardFrom: [[{ ...neighbour, section: null, seriesId: sampleId(1), tags: tagIds }]],
  },
  search: {
    searchStories: [
      ["rare77", {}],
      ["hundredth7 tenth", { page: 2 }],
      ["city", {}],
      ["nothing of the kind", {}],
      ["city", { sectionId: sampleId(2) }],
      ["city", { time: "week" }],
      ["tenth", { sectionId: sampleId(2), time: "2026", zone: "Asia/Kathmandu", page: 2 }],
    ],
    searchTotals: [["tenth", { sectionId: sampleId(2), time: "2026", zone: "Asia/Kathmandu" }]],
  },
  sections: { allSections: [[]], sectionBySlug: [["section-1"]], sectionById: [[sampleId(1)]] },
  settings: {
    publication: [[]],
    commentSettings: [[]],
    secondFactorFrom: [[]],
    identity: [[]],
    publicationWithIdentity: [[]],
    hasLogoFile: [[sampleId(1)]],
  },
  "share-images": {
    shareImageOf: [[sampleId(story)]],
    areShareImagesCurrent: [[]],
    lastShareImage: [[sampleId(story)]],
    shareWordsOf: [[sampleId(story)]],
    articlesAfter: [[sampleId(story), 20]],
    storedShareImage: [[`/share/${sampleId(story)}/${"0".repeat(64)}.png`]],
  },
  tags: {
    storiesTagged: [[sampleId(7), { page: 3, limit: 20 }]],
    tagBySlug: [["tag-3"]],
    tagsBeginning: [
      [author, ""],
      [author, "tag-7"],
    ],
    tagById: [[sampleId(3)]],
    tagUses: [[{ id: sampleId(3), slug: "tag-3" }]],
    tagList: [[{}], [{ text: "tag 4", page: 2 }]],
    tagCount: [[]],
    tagNames: [[300]],
    tagAddresses: [[{ offset: 0, limit: 1000 }]],
  },
};
