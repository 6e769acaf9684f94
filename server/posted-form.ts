import { type Field, isOfFramework, isSecret } from "./typed-fields.ts";

/** A field of a form as it stands in a page that React has written. */
export interface Control {
  readonly tag: "input" | "textarea" | "select";
  readonly type: string;
  readonly name: string;
  readonly value: string;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (whole, code: string) => {
    if (!code.startsWith("#")) return named[code] ?? whole;
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

function controlsIn(form: string): Control[] {
  return [...form.matchAll(/<(input|textarea|select)\b(?:[^>"]|"[^"]*")*>/g)].flatMap(([tag, kind]) => {
    const name = attribute(tag, "name");
    if (name === undefined || (kind !== "input" && kind !== "textarea" && kind !== "select")) return [];
    const type = attribute(tag, "type") ?? "text";
    return [{ tag: kind, type, name, value: attribute(tag, "value") ?? "" }];
  });
}

function isCalled(controls: readonly Control[], name: string): boolean {
  return controls.some((one) => one.type === "hidden" && one.name === "form" && one.value === name);
}

/** Of several forms of one name (a list of comments, each with its button) the one about the same thing. */
function isAbout(controls: readonly Control[], fields: readonly Field[]): boolean {
  return controls
    .filter(({ type, name }) => type === "hidden" && !isOfFramework(name) && !isSecret(name))
    .every(({ name, value }) => fields.some((field) => field.name === name && field.value === value));
}

/**
 * The controls of the form from which `fields` were posted; forms call themselves something in a hidden field
 * "form". Undefined if it cannot be told for certain. React quotes every attribute and escapes every text, so
 * what looks like a tag is one.
 */
export function formIn(page: string, fields: readonly Field[]): Control[] | undefined {
  const name = fields.find((field) => field.name === "form")?.value ?? "";
  const forms = [...page.matchAll(/<form\b[\s\S]*?<\/form>/g)]
    .map(([form]) => controlsIn(form))
    .filter((controls) => isCalled(controls, name));
  const same = forms.length > 1 ? forms.filter((controls) => isAbout(controls, fields)) : forms;
  return same.length === 1 ? same[0] : undefined;
}
