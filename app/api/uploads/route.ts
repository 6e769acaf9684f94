import { addMedia } from "#features/media/mutations.ts";
import { requireStaff } from "#features/people/session.ts";

/** Takes one picture from the editor, as `multipart/form-data`. */
export async function POST(request: Request): Promise<Response> {
  const staff = await requireStaff();
  const form = await request.formData().catch(() => undefined);
  const file = form?.get("file");
  if (!(file instanceof File)) return refusal("Choose a picture first.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await addMedia(staff, { fileName: file.name, bytes });
  return outcome.ok ? Response.json(outcome.value, { status: 201 }) : refusal(outcome.message);
}

function refusal(message: string): Response {
  return Response.json({ message }, { status: 422 });
}
