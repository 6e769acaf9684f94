import { replacePicture } from "#features/library/mutations.ts";
import { uploadInput } from "#features/library/schema.ts";
import { addMedia } from "#features/media/mutations.ts";
import { requireStaff } from "#features/people/session.ts";

/** Takes one picture, as `multipart/form-data`: a new one, or one in the place of another. */
export async function POST(request: Request): Promise<Response> {
  const staff = await requireStaff();
  const form = await request.formData().catch(() => undefined);
  const file = form?.get("file");
  if (!(file instanceof File)) return refusal("Choose a picture first.");
  const rest = uploadInput.safeParse({ folder: form?.get("folder"), replaces: form?.get("replaces") });
  if (!rest.success) return refusal("The folder or the picture is not one of ours. Open the page again.");
  const upload = { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const { folder: folderId, replaces: id } = rest.data;
  const outcome =
    id === null
      ? await addMedia(staff, { ...upload, folderId })
      : await replacePicture(staff, { ...upload, id });
  return outcome.ok ? Response.json(outcome.value, { status: 201 }) : refusal(outcome.message);
}

function refusal(message: string): Response {
  return Response.json({ message }, { status: 422 });
}
