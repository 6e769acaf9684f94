import type { IncomingHttpHeaders } from "node:http";

/** More than our largest form has, and few enough for parsers to be done at once. */
const mostParts = 1000;

/** The lines before the contents of a part: its name, the name of a file, its type. */
const longestHead = 2048;

export interface Part {
  readonly name: string;
  readonly contents: Buffer;
}

export function isMultipart({ "content-type": type = "" }: IncomingHttpHeaders): boolean {
  return /^multipart\//i.test(type);
}

function boundaryOf({ "content-type": type = "" }: IncomingHttpHeaders): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))\s*(?:;|$)/i.exec(type) ?? [];
  return quoted ?? plain;
}

/** Nobody can tell where the parts of such a body begin. */
export function lacksBoundary(headers: IncomingHttpHeaders): boolean {
  return isMultipart(headers) && boundaryOf(headers) === undefined;
}

/** Whether a form begins and ends as browsers make them begin and end; parsers choke on others. */
export function isWhole(body: Buffer, headers: IncomingHttpHeaders): boolean {
  if (!isMultipart(headers)) return true;
  const boundary = `--${boundaryOf(headers)}`;
  const end = body
    .subarray(-boundary.length - 4)
    .toString("latin1")
    .trimEnd();
  return body.subarray(0, boundary.length).toString("latin1") === boundary && end.endsWith(`${boundary}--`);
}

function nameIn(head: string): string {
  return /\bname="([^"]*)"/i.exec(head)?.[1] ?? "";
}

function partOf(bytes: Buffer): Part | undefined {
  const end = bytes.subarray(0, longestHead).indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  return { name: nameIn(bytes.subarray(0, end).toString("latin1")), contents: bytes.subarray(end + 4) };
}

/**
 * The parts of a form, found without copying any of it. A number if it is not to be taken: 413 for too many of
 * them, 400 if one does not say within reason what it is.
 */
export function partsOf(body: Buffer, headers: IncomingHttpHeaders): readonly Part[] | 400 | 413 {
  const mark = Buffer.from(`\r\n--${boundaryOf(headers)}`, "latin1");
  const parts: Part[] = [];
  // The first mark has no line before it.
  let from = mark.length - 2;
  for (let to = body.indexOf(mark, from); to >= 0; to = body.indexOf(mark, from)) {
    if (parts.length === mostParts) return 413;
    const part = partOf(body.subarray(from, to));
    if (part === undefined) return 400;
    parts.push(part);
    from = to + mark.length;
  }
  return parts;
}
