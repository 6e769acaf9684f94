import { libraryPage } from "#features/library/queries.ts";
import { filterOf, libraryInput } from "#features/library/schema.ts";
import { requireStaff } from "#features/people/session.ts";

/** Finds pictures of the library for whoever chooses one. */
export async function GET(request: Request): Promise<Response> {
  const staff = await requireStaff();
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const page = await libraryPage(staff, filterOf(libraryInput.parse(asked)));
  return Response.json(page, { headers: { "cache-control": "no-store" } });
}
