import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "#features/people/session.ts";
import { siteOrigin } from "#lib/site-origin.ts";

interface Context {
  readonly params: Promise<{ nextauth: string[] }>;
}

/** What next-auth answers here. Nobody signs in this way, and its door for log entries stays shut. */
const open: Readonly<Record<string, readonly string[]>> = {
  GET: ["session", "csrf", "signin", "signout", "error"],
  POST: ["signout"],
};

/** next-auth answers 500 to an address that is none, and to a body that is no form. */
function isSound(request: NextRequest): boolean {
  const cookies = request.cookies.getAll().filter(({ name }) => name.endsWith("next-auth.callback-url"));
  const addresses = [
    ...request.nextUrl.searchParams.getAll("callbackUrl"),
    ...cookies.map(({ value }) => value),
  ];
  const form = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") ?? false;
  const honest = (address: string) => /^https?:$/.test(URL.parse(address, siteOrigin())?.protocol ?? "");
  return addresses.every(honest) && (request.method === "GET" || form);
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [what = "", ...more] = (await context.params).nextauth;
  if (!open[request.method]?.includes(what) || more.length > 0) return new Response(null, { status: 404 });
  if (!isSound(request)) return new Response(null, { status: 400 });
  return NextAuth(request, context, authOptions());
}

export { answer as GET, answer as POST };
