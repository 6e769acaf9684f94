import type { Editor } from "@tiptap/core";

const signedOut = "You are signed out. Sign in in another tab, then try again.";
const refusal = "The picture could not be uploaded: the server could not be reached. Try again.";

interface Uploaded {
  readonly id: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

function isUploaded(value: unknown): value is Uploaded {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "address" in value &&
    "width" in value &&
    "height" in value
  );
}

function messageOf(value: unknown): string {
  return typeof value === "object" && value !== null && "message" in value ? String(value.message) : refusal;
}

/** Sends a picture to the media store and puts it where the cursor is; answers what went wrong, if anything. */
export async function uploadInto(editor: Editor, file: File): Promise<string | undefined> {
  const body = new FormData();
  body.set("file", file);
  let answer: unknown;
  try {
    const response = await fetch("/api/uploads", { method: "POST", body });
    if (response.redirected) return signedOut;
    answer = await response.json();
  } catch {
    return refusal;
  }
  if (!isUploaded(answer)) return messageOf(answer);
  if (editor.isDestroyed) return undefined;
  const { id, address, width, height } = answer;
  const attrs = { mediaId: id, address, width, height, alt: "", caption: "", credit: "" };
  editor.chain().focus().insertContent({ type: "figure", attrs }).run();
  return undefined;
}

/** The pictures among files that were dropped or pasted. */
export function picturesIn(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
}
