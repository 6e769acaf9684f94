import type { Adapter, AdapterUser } from "next-auth/adapters";
import { closeSession, prolongSession } from "#features/sessions/mutations.ts";
import { personById, sessionOf } from "./queries.ts";

// next-auth wants an address; who is asking is answered without one.
function user(id: string): AdapterUser {
  return { id, email: "", emailVerified: null };
}

function refuse(): never {
  throw new Error("People and their sessions are made by Masthead, never by next-auth");
}

/** next-auth over our own tables: it finds, prolongs and closes sessions, and writes nothing else. */
export const adapter: Adapter = {
  getUser: async (id) => ((await personById(id)) ? user(id) : null),
  getUserByEmail: async () => null,
  getUserByAccount: async () => null,
  createUser: refuse,
  updateUser: refuse,
  linkAccount: refuse,
  createVerificationToken: refuse,
  useVerificationToken: async () => null,
  createSession: refuse,
  getSessionAndUser: async (sessionToken) => {
    const found = await sessionOf(sessionToken);
    if (!found) return null;
    const { personId, expiresAt } = found;
    return { session: { sessionToken, userId: personId, expires: expiresAt }, user: user(personId) };
  },
  updateSession: async ({ sessionToken }) => {
    await prolongSession(sessionToken);
    return null;
  },
  deleteSession: async (sessionToken) => {
    await closeSession(sessionToken);
  },
};
