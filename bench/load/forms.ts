import { ask } from "./ask.ts";

export type Field = readonly [name: string, value: string];

/** The comment form of an article as a browser without JavaScript has it. */
export interface Form {
  readonly path: string;
  readonly hidden: readonly Field[];
}

const entities: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">" };

function decoded(text: string): string {
  return text.replace(/&(quot|amp|lt|gt|#x27|#39);/g, (_, name: string) => entities[name] ?? "'");
}

/** The hidden fields of the form for comments on a page. */
function hiddenFields(page: string): Field[] {
  const forms = page.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes('name="form" value="comment"')) ?? "";
  return [...form.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, rest = ""]): Field => {
    const [, name = ""] = /name="([^"]*)"/.exec(rest) ?? [];
    const [, value = ""] = /value="([^"]*)"/.exec(rest) ?? [];
    return [decoded(name), decoded(value)];
  });
}

/** Opens each of these pages, as readers do before they write. */
export async function openForms(port: number, paths: readonly string[]): Promise<Form[]> {
  const forms: Form[] = [];
  for (const path of paths) {
    const { body } = await ask(port, path);
    const hidden = hiddenFields(body.toString());
    if (hidden.length === 0) throw new Error(`${path} has no form for comments`);
    forms.push({ path, hidden });
  }
  return forms;
}
