import { z } from "zod";
import { commentPolicies } from "#features/comments/comments.ts";
import { languageTag, line } from "#lib/text-schema.ts";
import { isTimeZone } from "#lib/time-zone.ts";

const name = line(100).min(1, "A publication has a name.");
const motto = line(200);
const timeZone = line(100).refine(isTimeZone, "Choose a time zone from the list.");
const policy = z.enum(commentPolicies, "Choose one of the list.");
const origin = line(200).refine(isOrigin, "Write an address such as https://example.org, without a path.");

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, "");
}

/** Each setting has a row of its own; what is not in the table is as here. */
export const settingsShape = z.object({
  name: name.default("Masthead"),
  motto: motto.default(""),
  language: languageTag.default("en"),
  timeZone: timeZone.default("UTC"),
  address: origin.optional(),
  commentsPolicy: policy.default("first-held"),
});
export type Settings = z.output<typeof settingsShape>;
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** What an admin may change: the fields that are there. */
export const changeSettingsInput = z.object({
  name: name.optional(),
  motto: motto.optional(),
  language: languageTag.optional(),
  timeZone: timeZone.optional(),
  commentsPolicy: policy.optional(),
});
