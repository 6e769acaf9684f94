// For tests of what asks who is there: a browser's cookies in the place of next/headers, and one person per role.
import { database } from "#db/connection.ts";
import { people } from "#db/tables.ts";
import { openSession } from "#features/sessions/mutations.ts";
import { newId } from "#lib/id.ts";
import { type Role, roles } from "./people.ts";

interface Cookie {
  readonly value: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the browser holds. */
export const jar = new Map<string, Cookie>();

/** Stands for the module: `vi.mock("next/headers", async () => (await import("./testing.ts")).nextHeaders)`. */
export const nextHeaders = {
  cookies: async () => ({
    get: (name: string) => {
      const cookie = jar.get(name);
      return cookie && { name, value: cookie.value };
    },
    set: (name: string, value: string, options: Readonly<Record<string, unknown>> = {}) => {
      if (options.maxAge === 0) jar.delete(name);
      else jar.set(name, { value, options });
    },
  }),
  headers: async () => new Headers({ "user-agent": "A browser" }),
};

export const plainCookie = "next-auth.session-token";

/** Adds somebody with this role; the e-mail address is made of the role and a number of its own. */
export async function somebody(role: Role, passwordHash: string | null = null) {
  const id = newId();
  const person = { id, name: `The ${role}`, role, email: `${role}-${id}@example.org` };
  await database().transaction(async (tx) => {
    await tx.insert(people).values({ ...person, slug: id, passwordHash });
  });
  return person;
}

/** Signs in by writing a session row, as if the form had been filled in. */
export async function signInAs(person: { id: string } | undefined): Promise<void> {
  jar.clear();
  if (!person) return;
  const session = { personId: person.id, userAgent: "A browser", replaces: undefined };
  jar.set(plainCookie, { value: await openSession(session), options: {} });
}

/** One person of each role. */
export async function everyRole() {
  const cast = new Map<Role, Awaited<ReturnType<typeof somebody>>>();
  for (const role of roles) cast.set(role, await somebody(role));
  return cast;
}
