import type { Editor, JSONContent } from "@tiptap/core";
import { insertBlock } from "./insert-block.ts";

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

type Sent = { readonly figure: JSONContent } | { readonly problem: string };

/** Sends a picture to the media store; answers with its figure, or with what went wrong. */
async function sent(file: File): Promise<Sent> {
  const body = new FormData();
  body.set("file", file);
  let answer: unknown;
  try {
    const response = await fetch("/api/uploads", { method: "POST", body });
    if (response.redirected) return { problem: signedOut };
    answer = await response.json();
  } catch {
    return { problem: refusal };
  }
  if (!isUploaded(answer)) return { problem: messageOf(answer) };
  const { id, address, width, height } = answer;
  const attrs = { mediaId: id, address, width, height, alt: "", caption: "", credit: "" };
  return { figure: { type: "figure", attrs } };
}

/** Puts pictures where the cursor is, one after the other or as a gallery; answers what went wrong, if anything. */
export async function uploadInto(
  editor: Editor,
  files: readonly File[],
  asGallery: boolean,
): Promise<string | undefined> {
  const figures: JSONContent[] = [];
  let problem: string | undefined;
  for (const file of files) {
    const answer = await sent(file);
    if ("problem" in answer) problem = answer.problem;
    else if (asGallery) figures.push(answer.figure);
    else if (!editor.isDestroyed) insertBlock(editor, answer.figure);
  }
  if (figures.length > 0 && !editor.isDestroyed) insertBlock(editor, { type: "gallery", content: figures });
  return problem;
}

/** The pictures among files that were dropped or pasted. */
export function picturesIn(files: FileList | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
}
