import type { IncomingHttpHeaders } from "node:http";
import { isMultipart, type Part } from "./multipart.ts";

/** Far deeper than anything that our own pages send; what reads it calls itself for each level. */
const deepest = 100;

const [quote, backslash] = [0x22, 0x5c];
const [opens, closes] = [new Set(Buffer.from("[{")), new Set(Buffer.from("]}"))];

/** Whether brackets stand in brackets more than a hundred times; those inside of strings do not count. */
function isTooDeep(json: Buffer): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const byte = json[i] ?? 0;
    if (inString && byte === backslash) i++;
    else if (byte === quote) inString = !inString;
    else if (!inString && opens.has(byte) && ++depth > deepest) return true;
    else if (!inString && closes.has(byte)) depth--;
  }
  return false;
}

/** React reads these as data, whoever has sent them; the other parts are texts and files. */
function isData({ name }: Part): boolean {
  return /^(\$ACTION_[^:]*:)?\d+$/.test(name);
}

/** Whether the arguments of an action nest deeper than any of ours do. */
export function nestsTooDeep(body: Buffer, headers: IncomingHttpHeaders, parts: readonly Part[]): boolean {
  if (!isMultipart(headers)) return isTooDeep(body);
  return parts.some((part) => isData(part) && isTooDeep(part.contents));
}
