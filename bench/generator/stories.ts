import {
  addresses,
  articles,
  articleTags,
  bylines,
  events,
  revisions,
  searchDocs,
  workingBylines,
  workingCopies,
  workingTags,
} from "#db/tables.ts";
import { articlePath, sectionPath } from "#features/paths.ts";
import { slugOf } from "#lib/slug.ts";
import { type Client, inserter } from "./bulk.ts";
import type { House } from "./house.ts";
import { type ArticlePlan, type PlannedState, planOf } from "./plan.ts";
import { expand, passage } from "./prose.ts";
import type { Random } from "./random.ts";
import { type Scale, searchWords } from "./scale.ts";
import { type StoryText, storyText } from "./story-text.ts";
import { sentences } from "./words.ts";

export interface Article {
  readonly id: string;
  readonly kind: ArticlePlan["kind"];
  readonly path: string;
  readonly state: PlannedState;
  readonly publishedAt: number;
}

const isOut = (state: PlannedState) => state !== "draft";

function inserters(client: Client) {
  return {
    article: inserter(client, articles),
    revision: inserter(client, revisions),
    workingCopy: inserter(client, workingCopies),
    byline: inserter(client, bylines),
    workingByline: inserter(client, workingBylines),
    tag: inserter(client, articleTags),
    workingTag: inserter(client, workingTags),
    searchDoc: inserter(client, searchDocs),
    address: inserter(client, addresses),
    event: inserter(client, events),
  };
}
type Add = ReturnType<typeof inserters>;

/** Everything that is said of an article, and who and where. */
function wordsOf(plan: ArticlePlan, house: House, random: Random) {
  const headline = plan.headline ?? expand("{Headline}", random);
  const section = plan.kind === "page" ? undefined : random.pick(house.sections);
  const { text, body }: StoryText = storyText(plan.words, random);
  const rare = plan.number % 20_000 === 17 || plan.slug !== undefined ? ` ${searchWords.rare}` : "";
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: random.between(1, most) }, () => random.pick(list))),
  ];
  return {
    headline,
    standfirst: `${passage(sentences, 1, random)}${rare}`,
    slug: plan.slug ?? `${slugOf(headline)}-${plan.number}`,
    section,
    body,
    text,
    authors: plan.kind === "page" ? [] : some(house.staff, 2),
    tags: plan.kind === "page" ? [] : some(house.tags, 4),
  };
}
type Words = ReturnType<typeof wordsOf>;

interface Piece {
  readonly id: string;
  readonly plan: ArticlePlan;
  readonly words: Words;
  readonly createdAt: Date;
  readonly authorId: string;
}

function addCopy(add: Add, { id, plan, words, createdAt, authorId }: Piece): void {
  const { headline, standfirst, slug, section, body, authors, tags } = words;
  const tagNames = tags.map(({ name }) => name);
  const told = { headline, standfirst, body, slug, sectionId: section?.id ?? null, tagNames };
  const savedAt = plan.state === "draft" ? createdAt : new Date(plan.publishedAt);
  add.workingCopy({ articleId: id, ...told, version: 2, savedAt, savedById: authorId });
  authors.forEach(({ id: personId }, position) => {
    add.workingByline({ articleId: id, personId, position });
  });
  for (const { name } of tags) add.workingTag({ articleId: id, slug: slugOf(name) });
}

function addRevisions(add: Add, { id, plan, words, authorId }: Piece, random: Random): string {
  const { headline, standfirst, slug, section, body, authors, tags } = words;
  const told = { headline, standfirst, body, slug, sectionId: section?.id ?? null };
  const who = { bylineIds: authors.map((one) => one.id), tagNames: tags.map(({ name }) => name) };
  const count = plan.number % 10 === 0 ? 2 : 1;
  const ids = Array.from({ length: count }, () => random.id(plan.publishedAt));
  ids.forEach((revisionId, i) => {
    const made = { createdById: authorId, createdAt: new Date(plan.publishedAt), workingVersion: 2 };
    const reason = i === 0 ? "published" : "updated";
    add.revision({
      id: revisionId,
      articleId: id,
      number: i + 1,
      ...told,
      ...who,
      ...made,
      reason,
      wordCount: plan.words,
    });
  });
  return ids.at(-1) ?? "";
}

function addPublic(add: Add, { id, plan, words }: Piece, path: string, random: Random): void {
  const { headline, standfirst, text, authors, tags, slug, section } = words;
  authors.forEach(({ id: personId }, position) => {
    add.byline({ articleId: id, personId, position });
  });
  tags.forEach(({ id: tagId }, position) => {
    add.tag({ articleId: id, tagId, position });
  });
  add.searchDoc({ articleId: id, headline, standfirst, body: text });
  if (plan.kind === "page") add.address({ slug, articleId: id });
  const at = new Date(Math.min(plan.publishedAt, plan.bornAt + 3_600_000));
  const actorId = authors[0]?.id ?? null;
  const data = { path, sectionPath: section ? sectionPath(section) : null, former: null };
  const type = plan.state === "scheduled" ? "article.scheduled" : "article.published";
  add.event({ id: random.id(at.getTime()), at, type, actorId, subject: id, data });
}

function addArticle(add: Add, piece: Piece, random: Random): Article {
  const { id, plan, words, createdAt, authorId } = piece;
  const { publishedAt, kind, state } = plan;
  const out = isOut(state);
  const path = articlePath({ slug: words.slug, sectionSlug: words.section?.slug ?? null });
  const publishedRevisionId = out ? addRevisions(add, piece, random) : null;
  const date = out ? new Date(publishedAt) : null;
  const retiredAt = state === "retired" ? new Date(publishedAt + 86_400_000) : null;
  const place = { slug: out ? words.slug : null, sectionId: out ? (words.section?.id ?? null) : null };
  const dates = { publishedAt: date, updatedAt: date, retiredAt, createdAt };
  add.article({ id, kind, ...place, publishedRevisionId, ...dates, createdById: authorId, version: 1 });
  addCopy(add, piece);
  if (out) addPublic(add, piece, path, random);
  return { id, kind, path, state, publishedAt };
}

/** Every article with all that belongs to it, the oldest first. */
export function* fillStories(client: Client, scale: Scale, house: House, random: Random, at: number) {
  const add = inserters(client);
  for (const plan of planOf(scale, at, random)) {
    const words = wordsOf(plan, house, random);
    const createdAt = new Date(plan.bornAt);
    const authorId = words.authors[0]?.id ?? house.staff[0]?.id ?? "";
    yield addArticle(add, { id: random.id(plan.bornAt), plan, words, createdAt, authorId }, random);
  }
}
