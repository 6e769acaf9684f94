import type { NextApiRequest, NextApiResponse } from "next";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession, type NextAuthOptions, type Session } from "next-auth";
import { adminSecondFactorPath, signInPath } from "#features/admin-paths.ts";
import { lacksSecondFactor } from "#features/second-factor/queries.ts";
import { halfwaySeconds } from "#features/second-factor/second-factor.ts";
import { closeSession, openSession } from "#features/sessions/mutations.ts";
import { log } from "#lib/log.ts";
import { requestContext, setStatus } from "#lib/request-context.ts";
import { secrets } from "#lib/secrets.ts";
import { siteOrigin } from "#lib/site-origin.ts";
import { adapter } from "./adapter.ts";
import {
  type Actor,
  type Admin,
  type Editor,
  isAtLeast,
  type Owner,
  type Reader,
  type Staff,
  sessionLife,
} from "./people.ts";
import { personById } from "./queries.ts";
import { placeAfterSignIn } from "./schema.ts";

declare module "next-auth" {
  interface Session {
    personId: string;
  }
}

function isSecure(): boolean {
  return siteOrigin().startsWith("https:");
}

/** The name that next-auth gives it. */
function sessionCookie(): string {
  return `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
}

/** next-auth with our sessions and nothing else: no provider, so nobody signs in through `/api/auth`. */
export function authOptions(): NextAuthOptions {
  return {
    adapter,
    providers: [],
    secret: secrets().auth,
    useSecureCookies: isSecure(),
    session: { strategy: "database", maxAge: sessionLife.idle, updateAge: sessionLife.renewAfter },
    pages: { signIn: signInPath, signOut: signInPath, error: signInPath, verifyRequest: signInPath },
    callbacks: {
      session: ({ session, user }): Session => ({ expires: session.expires, personId: user.id }),
      redirect: ({ url }) => siteOrigin() + placeAfterSignIn(url.replace(siteOrigin(), "")),
    },
    logger: {
      error: (code, metadata) => log().error({ code, err: metadata }, "next-auth failed"),
      warn: (code) => log().debug({ code }, "next-auth warns"),
      debug: () => undefined,
    },
  };
}

async function sessionOfRequest(token: string): Promise<Session | null> {
  // Only our own cookie goes in: a spoiled neighbour, such as a planted callback address, makes next-auth throw.
  const request = { headers: {}, cookies: { [sessionCookie()]: token } };
  const response = { getHeader: () => undefined, setHeader: () => undefined };
  // next-auth reads no more of the two than this.
  const [req, res] = [request, response] as unknown as [NextApiRequest, NextApiResponse];
  return getServerSession<NextAuthOptions, Session>(req, res, authOptions());
}

// Proofs are made in this file alone, from the role that the database holds at this moment.
function proveReader(actor: Actor): Reader {
  return actor as Reader;
}

function proveStaff(actor: Actor): Staff | undefined {
  return isAtLeast(actor.role, "contributor") ? (actor as Staff) : undefined;
}

function proveEditor(actor: Actor): Editor | undefined {
  return isAtLeast(actor.role, "editor") ? (actor as Editor) : undefined;
}

function proveAdmin(actor: Actor): Admin | undefined {
  return isAtLeast(actor.role, "admin") ? (actor as Admin) : undefined;
}

function proveOwner(actor: Actor): Owner | undefined {
  return actor.role === "owner" ? (actor as Owner) : undefined;
}

/** Whoever works here, as an editor; undefined for those who are none. For pages that show editors more. */
export function asEditor(staff: Staff): Editor | undefined {
  return proveEditor(staff);
}

/** What tells the session of this browser from others; empty where there is none. */
export async function sessionToken(): Promise<string> {
  return (await cookies()).get(sessionCookie())?.value ?? "";
}

/** Who is asking, or undefined for whoever is not signed in. */
export async function currentActor(): Promise<Reader | undefined> {
  const token = await sessionToken();
  const session = token ? await sessionOfRequest(token) : null;
  const person = session ? await personById(session.personId) : undefined;
  return person && proveReader(person);
}

/** What each kind of door finds out about whoever comes through it. */
interface Admitted {
  anyone: Reader | undefined;
  /** Staff who may still have to set up their second step. */
  member: Staff;
  staff: Staff;
  editor: Editor;
  admin: Admin;
  owner: Owner;
}
export type Allow = keyof Admitted;
export type Visitor<A extends Allow> = Admitted[A];
type Refusal = "signed out" | "not allowed" | "second step missing";
type Admission<A extends Allow> = { readonly actor: Visitor<A> } | Refusal;

const gates: { [A in Allow]: (actor: Reader | undefined) => Admission<A> } = {
  anyone: (actor) => ({ actor }),
  member: gate(proveStaff),
  staff: gate(proveStaff),
  editor: gate(proveEditor),
  admin: gate(proveAdmin),
  owner: gate(proveOwner),
};

function gate<P>(prove: (actor: Actor) => P | undefined) {
  return (actor: Reader | undefined) => {
    if (!actor) return "signed out" as const;
    const proof = prove(actor);
    return proof ? { actor: proof } : ("not allowed" as const);
  };
}

/** Asks whoever is there for the proof that a door demands. */
export async function admit<A extends Allow>(allow: A): Promise<Admission<A>> {
  const admission = gates[allow](await currentActor());
  if (allow === "anyone" || allow === "member" || typeof admission === "string") return admission;
  return admission.actor && (await lacksSecondFactor(admission.actor)) ? "second step missing" : admission;
}

async function demand<A extends "member" | "staff" | "editor" | "admin">(allow: A): Promise<Visitor<A>> {
  const admission = await admit(allow);
  if (admission === "signed out") return askToSignIn();
  if (admission === "not allowed") notFound();
  if (admission === "second step missing") return askForSecondFactor();
  return admission.actor;
}

function askForSecondFactor(): never {
  setStatus(303);
  redirect(adminSecondFactorPath);
}

function askToSignIn(): never {
  const place = placeAfterSignIn(requestContext()?.path);
  setStatus(303);
  redirect(`${signInPath}?next=${encodeURIComponent(place)}`);
}

// The first line of every page of the admin: signed out is sent to sign in, not allowed sees nothing here.
export const requireMember = () => demand("member");
export const requireStaff = () => demand("staff");
export const requireEditor = () => demand("editor");
export const requireAdmin = () => demand("admin");

/** Signs somebody in on this browser; only actions can, since it sets a cookie. */
export async function startSession(personId: string): Promise<void> {
  const jar = await cookies();
  const userAgent = (await headers()).get("user-agent")?.slice(0, 300) ?? "";
  const replaces = jar.get(sessionCookie())?.value;
  const token = await openSession({ personId, userAgent, replaces });
  jar.set(sessionCookie(), token, { ...cookie(), maxAge: sessionLife.longest });
}

/** Signs out on this browser: the session is gone, not only its cookie. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(sessionCookie())?.value;
  if (token) await closeSession(token);
  jar.set(sessionCookie(), "", { ...cookie(), maxAge: 0 });
}

function halfwayCookie(): string {
  return `${isSecure() ? "__Host-" : ""}masthead-halfway`;
}

/** The browser keeps what proves the password until the second step is taken; it opens no page. */
export async function keepHalfway(token: string): Promise<void> {
  (await cookies()).set(halfwayCookie(), token, { ...cookie(), maxAge: halfwaySeconds });
}

/** Empty where no password was given lately. */
export async function halfwayToken(): Promise<string> {
  return (await cookies()).get(halfwayCookie())?.value ?? "";
}

// The browser keeps it as long as any session can live; the database says when this one ends.
function cookie() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
}
