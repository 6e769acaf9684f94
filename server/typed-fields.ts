import type { IncomingHttpHeaders } from "node:http";
import { isMultipart, partsOf } from "./multipart.ts";

export interface Field {
  readonly name: string;
  readonly value: string;
}

const mostFields = 200;
const mostPairs = 1000;
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

export function isSecret(name: string): boolean {
  return /password|token|secret/i.test(name);
}

export function isOfFramework(name: string): boolean {
  return name.startsWith("$ACTION");
}

/** Nobody has typed so much, and reading it takes its time. */
function isTooMuch(body: Buffer, headers: IncomingHttpHeaders): boolean {
  if (isMultipart(headers)) return typeof partsOf(body, headers) === "number";
  let pairs = 1;
  for (let at = body.indexOf("&"); at >= 0; at = body.indexOf("&", at + 1))
    if (++pairs > mostPairs) return true;
  return false;
}

/** The text fields of a posted form, without those of Next and without secrets. */
export async function typedFields(body: Buffer, headers: IncomingHttpHeaders): Promise<Field[]> {
  if (isTooMuch(body, headers)) return [];
  const type = headers["content-type"] ?? "";
  const reader = new Response(new Uint8Array(body), { headers: { "content-type": type } });
  const form = await reader.formData().catch(() => new FormData());
  const fields: Field[] = [];
  for (const [name, value] of form) {
    const kept = typeof value === "string" && !isOfFramework(name) && !isSecret(name);
    if (kept && fields.length < mostFields) fields.push({ name, value });
  }
  return fields;
}

/** Whether a person has typed it, as far as a name and a value can tell. */
export function isTyped({ name, value }: Field): boolean {
  return value.trim() !== "" && !uuid.test(value) && !["form", "version"].includes(name);
}
