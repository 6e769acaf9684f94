import type { BrowserContext, Page } from "@playwright/test";
import * as stories from "#e2e/stories.ts";
import { accepted } from "#features/articles/testing.ts";
import { addPerson, issueSetUpLink, setUpPublication } from "#features/people/mutations.ts";
import type { Admin, Role } from "#features/people/people.ts";
import { system } from "#features/people/system.ts";
import { openSession } from "#features/sessions/mutations.ts";

/** Typed as the highest role, so that verbs can be asked in anybody's name. */
export type Member = Admin & { readonly email: string };
export type Cast = Awaited<ReturnType<typeof gatherCast>>;

export const password = "a lantern in the long rain";
const publication = { name: "The Lantern", timeZone: "Europe/Berlin" };

function member(id: string, person: { name: string; role: Role; email: string }): Member {
  return { id, ...person } as Member;
}

/** The owner comes through the set-up link, as in life. */
async function theOwner(): Promise<Member> {
  const person = { name: "Olga Marin", role: "owner", email: "olga@lantern.example" } as const;
  const token = new URLSearchParams((await issueSetUpLink())?.split("?")[1]).get("token") ?? "";
  const input = { token, ...person, password, publicationName: publication.name, language: "en" };
  const { personId } = accepted(await setUpPublication({ ...input, timeZone: publication.timeZone }));
  return member(personId, person);
}

async function hire(name: string, role: Exclude<Role, "owner">): Promise<Member> {
  const person = { name, role, email: `${name.split(" ")[0]?.toLowerCase()}@lantern.example` };
  const { id } = accepted(await addPerson(system, { ...person, password }));
  return member(id, person);
}

/** Everybody of the publication, and what stands in it. */
export async function gatherCast() {
  const owner = await theOwner();
  const admin = await hire("Anselm Roth", "admin");
  const editor = await hire("Edith Quill", "editor");
  const author = await hire("Arun Thapa", "author");
  const otherAuthor = await hire("Noor Haddad", "author");
  const contributor = await hire("Cato Lund", "contributor");
  const reader = await hire("Rita Reyes", "reader");
  return {
    ...{ owner, admin, editor, author, otherAuthor, contributor, reader },
    live: await stories.aStory(author, { headline: "The Ferry That Waits", tagNames: ["ferries"] }),
    draft: await stories.aDraft(author),
    scheduled: await stories.aScheduledStory(author),
    retired: await stories.aRetiredStory(author),
    standing: await stories.aStandingPage(editor),
  };
}

/** The cookie of a session that was opened for somebody, as if the form had been filled in. */
export async function sessionFor(person: Member): Promise<{ name: string; value: string }> {
  const session = { personId: person.id, userAgent: "Chromium", replaces: undefined };
  return { name: "next-auth.session-token", value: await openSession(session) };
}

export async function signIn(where: Page | BrowserContext, person: Member): Promise<void> {
  const context = "context" in where ? where.context() : where;
  await context.addCookies([
    { ...(await sessionFor(person)), domain: "localhost", path: "/", httpOnly: true, sameSite: "Lax" },
  ]);
}
