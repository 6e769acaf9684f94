import { desc, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import type { Tx } from "#db/database.ts";
import { sections } from "#db/tables.ts";
import { slugTaken } from "#features/addresses/addresses.ts";
import { setAddress } from "#features/addresses/mutations.ts";
import { canHaveAddress } from "#features/addresses/queries.ts";
import { recordEvent } from "#features/events/mutations.ts";
import { sectionPath } from "#features/paths.ts";
import { type Editor, personIdOf } from "#features/people/people.ts";
import { dropRedirect, redirectToPath } from "#features/redirects/mutations.ts";
import { newId } from "#lib/id.ts";
import { done, type Outcome, refused } from "#lib/outcome.ts";
import { slugOf } from "#lib/slug.ts";
import { sectionById } from "./queries.ts";
import type { SectionFields } from "./schema.ts";

interface Created {
  readonly id: string;
  readonly slug: string;
}

const noAddress = refused("No address can be made from this name: write one.", "slug");
const sameName = refused("Another section has this name already.", "name");

async function obstacle(section: { id: string; slug: string }) {
  if (section.slug === "") return noAddress;
  const isFree = await canHaveAddress(section.slug, { sectionId: section.id });
  return isFree ? undefined : slugTaken(section.slug);
}

/** Names are distinct, and of two who want the same address at once one gets it: the database sees to both. */
async function orTaken<T>(slug: string, work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work;
  } catch (error) {
    const table = database().uniqueClash(error);
    if (table === "addresses") return slugTaken(slug);
    if (table === "sections") return sameName;
    throw error;
  }
}

async function lastPosition(tx: Tx): Promise<number> {
  const [last] = await tx
    .select({ position: sections.position })
    .from(sections)
    .orderBy(desc(sections.position))
    .limit(1);
  return last?.position ?? 0;
}

export async function createSection(editor: Editor, fields: SectionFields): Promise<Outcome<Created>> {
  const created = { id: newId(), slug: fields.slug ?? slugOf(fields.name) };
  const work = database().transaction(async (tx) => {
    const section = { ...fields, ...created };
    const refusal = await obstacle(section);
    if (refusal) return refusal;
    await tx.insert(sections).values({ ...section, position: (await lastPosition(tx)) + 1 });
    await setAddress(tx, section.slug, { sectionId: section.id });
    const path = sectionPath(section);
    await dropRedirect(tx, path);
    const event = { actorId: personIdOf(editor), subject: section.id, data: { path } } as const;
    await recordEvent(tx, { type: "section.created", ...event });
    return done(created);
  });
  return orTaken(created.slug, work);
}

/** An empty slug keeps the address. */
export async function changeSection(
  editor: Editor,
  { id, ...fields }: SectionFields & { readonly id: string },
): Promise<Outcome<Created>> {
  const work = database().transaction(async (tx) => {
    const former = await sectionById(id);
    if (former === undefined) return refused("There is no such section.");
    const section = { ...fields, id, slug: fields.slug ?? former.slug };
    const refusal = await obstacle(section);
    if (refusal) return refusal;
    await tx.update(sections).set(section).where(eq(sections.id, id));
    const [from, to] = [sectionPath(former), sectionPath(section)];
    const actorId = personIdOf(editor);
    if (from !== to) {
      await setAddress(tx, section.slug, { sectionId: id });
      await redirectToPath(tx, { from, to, createdById: actorId });
    }
    const event = { actorId, subject: id, data: { path: to, formerPath: from } } as const;
    await recordEvent(tx, { type: "section.changed", ...event });
    return done({ id, slug: section.slug });
  });
  return orTaken(fields.slug ?? "", work);
}
