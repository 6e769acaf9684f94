import { asc, eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { sections } from "#db/tables.ts";

const columns = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  colour: sections.colour,
};

/** In the order of the navigation. */
export async function allSections() {
  return database().read.select(columns).from(sections).orderBy(asc(sections.position), asc(sections.id));
}
export type Section = Awaited<ReturnType<typeof allSections>>[number];

export async function sectionBySlug(slug: string): Promise<Section | undefined> {
  const rows = await database().read.select(columns).from(sections).where(eq(sections.slug, slug));
  return rows[0];
}

export async function sectionById(id: string): Promise<Section | undefined> {
  const rows = await database().read.select(columns).from(sections).where(eq(sections.id, id));
  return rows[0];
}
