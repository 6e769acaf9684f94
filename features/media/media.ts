const types: Readonly<Record<string, string>> = { avif: "image/avif", webp: "image/webp" };

/** How the files of a type end. */
export function endingOf(mimeType: string): string {
  const [ending] = Object.entries(types).find(([, type]) => type === mimeType) ?? [];
  if (ending === undefined) throw new Error(`No file of the media library is of type ${mimeType}.`);
  return ending;
}

/** So much of the hash of a smaller copy stands in its address: pages name many. */
export const shortHash = 16;

export interface MediaKey {
  readonly id: string;
  /** The whole hash of a picture, or the beginning of that of a smaller copy. */
  readonly contentHash: string;
  readonly mimeType: string;
}

const address = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9a-f]{16}|[0-9a-f]{64})\.(avif|webp)$/;

/** The parts of `/media/<id>/<hash>.<ending>`; undefined for any other path. */
export function mediaKey(parts: readonly string[]): MediaKey | undefined {
  const [, id, contentHash, ending] = address.exec(parts.join("/")) ?? [];
  const mimeType = types[ending ?? ""];
  return id && contentHash && mimeType ? { id, contentHash, mimeType } : undefined;
}

/** A name as it stands in a list: without folders and control characters. */
export function fileNameOf(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? "";
  return [...last.replace(/\p{Cc}/gu, "").trim()].slice(0, 200).join("") || "picture";
}

/** Without marks and capitals, so that "Évora" is found by "evora". */
function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().toWellFormed();
}

/** The words of a search as they are looked for. */
export function foldedWords(text: string): string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** What a picture is found by. Short enough to stand in an index of PostgreSQL, whatever its script. */
export function searchedWords(picture: { fileName: string; alt: string; caption: string; credit: string }) {
  const { fileName, alt, credit, caption } = picture;
  return folded([fileName, alt, credit, caption].join(" ")).slice(0, 600).toWellFormed();
}
