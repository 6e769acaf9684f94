import type { IncomingHttpHeaders } from "node:http";
import type { Control } from "./posted-form.ts";
import { isOfFramework, isSecret, isTyped } from "./typed-fields.ts";

const line = 80;

function controlOf(name: string, value: string): Control {
  if (/password/i.test(name)) return { tag: "input", type: "password", name, value: "" };
  const hidden = isOfFramework(name) || isSecret(name) || !isTyped({ name, value });
  if (hidden) return { tag: "input", type: "hidden", name, value };
  const long = value.length > line || /[\r\n]/.test(value);
  return { tag: long ? "textarea" : "input", type: "text", name, value };
}

/**
 * The form as its fields alone can tell it, with nothing rendered: for moments in which there is no time to ask
 * for its page. Undefined if a file was sent, which only the one who has it can send again.
 */
export async function formAsSent(
  body: Buffer,
  { "content-type": type = "" }: IncomingHttpHeaders,
): Promise<Control[] | undefined> {
  const reader = new Response(new Uint8Array(body), { headers: { "content-type": type } });
  const form = await reader.formData().catch(() => new FormData());
  const controls: Control[] = [];
  for (const [name, value] of form) {
    if (typeof value !== "string") return undefined;
    controls.push(controlOf(name, value));
  }
  return controls.some(({ name }) => isOfFramework(name)) ? controls : undefined;
}
