import { eq } from "drizzle-orm";
import { database } from "#db/connection.ts";
import { people } from "#db/tables.ts";
import type { Staff } from "#features/people/people.ts";

const { id, name, bio, email, slug, role } = people;

/** What somebody may change of themselves. */
export async function ownProfile(staff: Staff) {
  const rows = await database()
    .read.select({ name, bio, email, slug, role })
    .from(people)
    .where(eq(id, staff.id));
  return rows[0];
}
export type OwnProfile = NonNullable<Awaited<ReturnType<typeof ownProfile>>>;
