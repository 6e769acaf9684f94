import { and, asc, desc, eq, gt, isNotNull, isNull, notExists } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { addresses, articles, bylines, events, people, searchDocs, sections } from "#db/tables.ts";
import { now } from "#lib/clock.ts";
import { counted, type Finding, note, well, wrong } from "./finding.ts";

const onSite = and(isNotNull(articles.publishedRevisionId), isNull(articles.retiredAt));
const isStory = eq(articles.kind, "story");

async function ofOwner(): Promise<Finding[]> {
  const [owner] = await database()
    .read.select({ name: people.name, password: people.passwordHash, removedAt: people.removedAt })
    .from(people)
    .where(eq(people.role, "owner"));
  if (owner === undefined)
    return [note("Nobody owns the publication yet: npm start prints the link for it.")];
  return owner.password === null || owner.removedAt !== null
    ? [wrong(`${owner.name} owns the publication and cannot sign in: npm run masthead -- owner password`)]
    : [well(`${owner.name} owns the publication.`)];
}

async function ofSearch(): Promise<Finding[]> {
  const { read } = database();
  const found = read
    .select({ id: searchDocs.seq })
    .from(searchDocs)
    .where(eq(searchDocs.articleId, articles.id));
  const missing = await read.$count(articles, and(onSite, notExists(found)));
  return missing === 0
    ? [well("Search knows every published article.")]
    : [
        wrong(
          `Search does not know ${counted(missing, "published article", "published articles")}: publish them again.`,
        ),
      ];
}

async function ofBylines(): Promise<Finding[]> {
  const { read } = database();
  const named = read.select({ id: bylines.personId }).from(bylines).where(eq(bylines.articleId, articles.id));
  const nameless = await read.$count(articles, and(onSite, isStory, notExists(named)));
  return nameless === 0
    ? [well("Every published story has a byline.")]
    : [
        wrong(
          `${counted(nameless, "published story has", "published stories have")} nobody in the byline: name somebody, and publish again.`,
        ),
      ];
}

async function ofAddresses(): Promise<Finding[]> {
  const { read } = database();
  const own = (condition: ReturnType<typeof eq>) =>
    notExists(read.select({ slug: addresses.slug }).from(addresses).where(condition));
  const lost =
    (await read.$count(sections, own(eq(addresses.sectionId, sections.id)))) +
    (await read.$count(
      articles,
      and(onSite, eq(articles.kind, "page"), own(eq(addresses.articleId, articles.id))),
    ));
  return lost === 0
    ? [well("Every section and standing page has its address.")]
    : [
        wrong(
          `${counted(lost, "section or page has", "sections or pages have")} no address: save the section, publish the page again.`,
        ),
      ];
}

async function ofSchedule(): Promise<Finding[]> {
  const due = await database()
    .read.select({ at: articles.publishedAt })
    .from(articles)
    .where(and(onSite, gt(articles.publishedAt, now())))
    .orderBy(asc(articles.publishedAt));
  const [next] = due;
  if (!next?.at) return [];
  return [
    well(
      `${counted(due.length, "article is", "articles are")} scheduled, the next for ${next.at.toISOString()}.`,
    ),
  ];
}

/** A clock that was set back makes what has happened lie in the future, and holds back what is due. */
async function ofClock(): Promise<Finding[]> {
  const [newest] = await database()
    .read.select({ at: events.at })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1);
  if (!newest || newest.at.getTime() < now().getTime() + 60_000) return [];
  return [
    wrong(
      `The clock of this machine is behind: something has happened at ${newest.at.toISOString()} already. Set it right.`,
    ),
  ];
}

/** What the tables say of one another. */
export async function ofWords(): Promise<Finding[]> {
  const checks = [ofOwner, ofSearch, ofBylines, ofAddresses, ofSchedule, ofClock];
  const found: Finding[] = [];
  for (const check of checks) found.push(...(await check()));
  return found;
}
