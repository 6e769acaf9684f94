import { existsSync, readFileSync } from "node:fs";
import { parse, YAMLParseError } from "yaml";
import type { z } from "zod";
import { ConfigurationError } from "#lib/env.ts";

/** A file of the demo issue that cannot be used, in one line that names it. */
export class BrokenFile extends ConfigurationError {
  override name = "BrokenFile";

  constructor(file: string, what: string) {
    super(`The demo issue cannot be read: ${file}: ${what}`);
  }
}

function textIn(file: string): string {
  if (!existsSync(file)) throw new BrokenFile(file, "the file is missing.");
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

function yamlIn(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new BrokenFile(file, error.message.split("\n")[0] ?? "");
  }
}

function checked<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") || "its beginning";
  throw new BrokenFile(file, `at ${place}: ${issue?.message}`);
}

/** A file of YAML, as the schema wants it. */
export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  return checked(file, schema, yamlIn(file, textIn(file)));
}

/** A text in Markdown below a head in YAML, which stands between two lines of hyphens. */
export function readText<T>(file: string, schema: z.ZodType<T>): { head: T; markdown: string } {
  const [, head, markdown = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(textIn(file)) ?? [];
  if (head === undefined) throw new BrokenFile(file, "it does not begin with a head between two lines ---.");
  return { head: checked(file, schema, yamlIn(file, head)), markdown: markdown.trim() };
}
