/** The parts of `/media/<id>/<hash>.webp`; undefined for any other path. */
export function mediaKey(parts: readonly string[]): { id: string; contentHash: string } | undefined {
  const [, id, contentHash] =
    /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9a-f]{64})\.webp$/.exec(parts.join("/")) ?? [];
  return id !== undefined && contentHash !== undefined ? { id, contentHash } : undefined;
}

/** A name as it stands in a list: without folders and control characters. */
export function fileNameOf(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).at(-1) ?? "";
  return [...last.replace(/\p{Cc}/gu, "").trim()].slice(0, 200).join("") || "picture";
}
