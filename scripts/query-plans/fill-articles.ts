import { commentPolicies } from "#features/comments/comments.ts";
import { type FillContext, type Filling, size } from "./filling.ts";
import { oneOf } from "./spelling.ts";

export const sectionCount = 12;
export const tagCount = 500;
const writerCount = 2000;
/** Who begins articles and answers for events. */
export const staffCount = 60;

const isPage = "i % 200 = 0";
const isDraft = "i % 25 = 7";
const isRetired = "i % 50 = 3";
const unlessDraft = (value: string) => `case when ${isDraft} then null else ${value} end`;

/** Words of every frequency, from those in each text to those in a handful. */
const text = `'the city ' || 'tenth' || (i % 10) || ' hundredth' || (i % 100) || ' rare' || (i % 5000)
  || ' After the rain the streets were quiet, and the ferries ran late into the evening. Nobody at the harbour'
  || ' wanted to say how long the bridge would stay closed, least of all the people who had built it. '
  || 'seldom' || (i % 20000) || ' unique' || i`;

const body = ({ json }: FillContext) =>
  json(`'{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"'
    || ${text} || '"}]}]}'`);

const words = (k: FillContext) => ({
  headline: `'Story ' || i || ' of tenth' || (i % 10)`,
  standfirst: `'What happened in the city on day ' || i`,
  body: body(k),
});
const sectionOf = ({ id }: FillContext) =>
  `case when ${isPage} then null else ${id(`i % ${sectionCount} + 1`)} end`;
const staffOf = ({ id }: FillContext) => id(`i % ${staffCount} + 1`);

const articles = (k: FillContext): Filling => ({
  table: "articles",
  rows: size,
  columns: {
    id: k.id("i"),
    kind: `case when ${isPage} then 'page' else 'story' end`,
    slug: unlessDraft("'story-' || i"),
    section_id: unlessDraft(sectionOf(k)),
    published_revision_id: unlessDraft(k.id("i")),
    published_at: unlessDraft(k.moment),
    updated_at: unlessDraft(k.moment),
    retired_at: unlessDraft(`case when ${isRetired} then ${k.moment} end`),
    translation_key: `case when i % 10 < 2 then ${k.id("i - i % 2")} end`,
    comments_policy: `case when i % 10 = 1 then ${oneOf(commentPolicies)} end`,
    created_by_id: staffOf(k),
    created_at: k.moment,
    version: "1",
  },
});

const revision = (k: FillContext) => ({
  article_id: k.id("i"),
  ...words(k),
  slug: "'story-' || i",
  section_id: sectionOf(k),
  byline_ids: k.json("'[]'"),
  tag_names: k.json("'[]'"),
  word_count: "50",
  created_by_id: staffOf(k),
  created_at: k.moment,
  reason: "'published'",
});

const revisions = (k: FillContext): Filling[] => [
  {
    table: "revisions",
    rows: size,
    except: isDraft,
    columns: { id: k.id("i"), number: "2", working_version: "2", ...revision(k) },
  },
  {
    table: "revisions",
    rows: size,
    except: `${isDraft} or i % 10 <> 0`,
    columns: { id: k.id(`i + ${size}`), number: "1", working_version: "1", ...revision(k) },
  },
];

const workingCopies = (k: FillContext): Filling => ({
  table: "working_copies",
  rows: size,
  columns: {
    article_id: k.id("i"),
    ...words(k),
    slug: "'story-' || i",
    section_id: sectionOf(k),
    tag_names: k.json("'[]'"),
    version: "i % 3 + 1",
    saved_at: k.moment,
    saved_by_id: staffOf(k),
  },
});

/** Half of what is off the site was thrown away. */
const trash = (k: FillContext): Filling => ({
  table: "trash",
  rows: size,
  except: "i % 100 <> 3",
  columns: { article_id: k.id("i"), removed_at: k.moment, removed_by_id: staffOf(k) },
});

const places = (k: FillContext): Filling[] =>
  ["bylines", "working_bylines"].flatMap((table) =>
    [0, 1].map((position) => ({
      table,
      rows: size,
      except: position === 0 ? "false" : "i % 3 <> 0",
      columns: {
        article_id: k.id("i"),
        person_id: k.id(`(i + ${position}) % ${writerCount} + 1`),
        position: `${position}`,
      },
    })),
  );

const tagged = (k: FillContext): Filling[] =>
  [0, 1].map((position) => ({
    table: "article_tags",
    rows: size,
    columns: {
      article_id: k.id("i"),
      tag_id: k.id(`(i * 7 + ${position}) % ${tagCount} + 1`),
      position: `${position}`,
    },
  }));

const workingTags = (k: FillContext): Filling[] =>
  [0, 1].map((position) => ({
    table: "working_tags",
    rows: size,
    columns: {
      article_id: k.id("i"),
      slug: `'tag-' || ((i * 7 + ${position}) % ${tagCount} + 1)`,
    },
  }));

const searchDocs = (k: FillContext): Filling => ({
  table: "search_docs",
  rows: size,
  except: `${isPage} or ${isDraft} or ${isRetired}`,
  columns: { ...words(k), article_id: k.id("i"), body: text },
});

const pageAddresses = (k: FillContext): Filling => ({
  table: "addresses",
  rows: size,
  except: `not (${isPage})`,
  columns: { slug: "'story-' || i", article_id: k.id("i") },
});

export const articleFillings = (k: FillContext): Filling[] => [
  articles(k),
  ...revisions(k),
  workingCopies(k),
  trash(k),
  ...places(k),
  ...tagged(k),
  ...workingTags(k),
  searchDocs(k),
  pageAddresses(k),
];
