import { libraryApiPath, uploadsPath } from "#features/admin-paths.ts";
import type { Picture } from "#features/document/document.ts";

/** What the library answers to a file: a picture as it stands in it. */
export interface SentPicture {
  readonly id: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** The same file was sent before. */
  readonly isKnown: boolean;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

interface Sending {
  /** The folder that it is to lie in. */
  readonly folder?: string | undefined;
  /** The picture that it is to stand in the place of. */
  readonly replaces?: string | undefined;
  /** From 0 to 1; at 1 the server is at work. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

const signedOut = "You are signed out. Sign in in another tab, then try again.";
const unreachable = "The server could not be reached. Try again.";

function messageIn(answer: unknown): string {
  const isTold = typeof answer === "object" && answer !== null && "message" in answer;
  return isTold ? String(answer.message) : unreachable;
}

function isSent(answer: unknown): answer is SentPicture {
  return typeof answer === "object" && answer !== null && "address" in answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerOf(request: XMLHttpRequest): Answer<SentPicture> {
  if (!request.responseURL.endsWith(uploadsPath)) return { ok: false, message: signedOut };
  const answer = parsed(request.responseText);
  return request.status === 201 && isSent(answer)
    ? { ok: true, value: answer }
    : { ok: false, message: messageIn(answer) };
}

/** Sends one file to the library. Unlike fetch, XMLHttpRequest says how far it is. */
export function sendPicture(file: File, sending: Sending = {}): Promise<Answer<SentPicture>> {
  const { folder, replaces, onProgress, signal } = sending;
  const { promise, resolve } = Promise.withResolvers<Answer<SentPicture>>();
  const body = new FormData();
  body.set("file", file);
  if (folder !== undefined) body.set("folder", folder);
  if (replaces !== undefined) body.set("replaces", replaces);
  const request = new XMLHttpRequest();
  request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
  request.onload = () => resolve(answerOf(request));
  request.onerror = () => resolve({ ok: false, message: unreachable });
  request.onabort = () => resolve({ ok: false, message: "Cancelled." });
  signal?.addEventListener("abort", () => request.abort());
  request.open("POST", uploadsPath);
  request.send(body);
  return promise;
}

/** A page of the library as the picker shows it. */
export interface FoundPictures {
  readonly pictures: readonly FoundPicture[];
  readonly hasOlder: boolean;
}

export interface FoundPicture extends Omit<SentPicture, "isKnown"> {
  readonly fileName: string;
  readonly thumbnail: string;
  readonly placeholder?: string;
  readonly isDecorative: boolean;
}

function isPage(answer: unknown): answer is FoundPictures {
  return typeof answer === "object" && answer !== null && "pictures" in answer;
}

/** Looks for pictures by words. */
export async function findPictures(
  query: { readonly q?: string; readonly folder?: string; readonly after?: string },
  signal: AbortSignal,
): Promise<Answer<FoundPictures>> {
  try {
    const response = await fetch(`${libraryApiPath}?${new URLSearchParams(query)}`, { signal });
    if (response.redirected) return { ok: false, message: signedOut };
    const answer: unknown = await response.json();
    return isPage(answer) ? { ok: true, value: answer } : { ok: false, message: messageIn(answer) };
  } catch {
    // Whatever stands in the way of a request has many messages, and one meaning.
    return { ok: false, message: unreachable };
  }
}

/** A picture as it comes into a text: with the words that the library has for it. */
export function asFigure(picture: FoundPicture | SentPicture): Picture {
  const { id, address, width, height, alt, caption, credit } = picture;
  const isDecorative = "isDecorative" in picture && picture.isDecorative;
  const figure = { mediaId: id, address, alt, caption, credit, width, height };
  return isDecorative ? { ...figure, decorative: true } : figure;
}
