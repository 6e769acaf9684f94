import type { IncomingHttpHeaders } from "node:http";

function boundaryOf(type: string): string | undefined {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  return quoted ?? plain;
}

/** Nobody can tell where the parts of such a body begin. */
export function lacksBoundary({ "content-type": type = "" }: IncomingHttpHeaders): boolean {
  return /^multipart\//i.test(type) && boundaryOf(type) === undefined;
}

/** Whether a form begins and ends as browsers make them begin and end; parsers choke on others. */
export function isWhole(body: Buffer, { "content-type": type = "" }: IncomingHttpHeaders): boolean {
  if (!/^multipart\//i.test(type)) return true;
  const boundary = `--${boundaryOf(type)}`;
  const end = body
    .subarray(-boundary.length - 4)
    .toString("latin1")
    .trimEnd();
  return body.subarray(0, boundary.length).toString("latin1") === boundary && end.endsWith(`${boundary}--`);
}
