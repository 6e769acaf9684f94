import { z } from "zod";
import { commentPolicies } from "#features/comments/comments.ts";
import { roles } from "#features/people/people.ts";
import { colour, languageTag, line, prose, uuid } from "#lib/text-schema.ts";
import { isTimeZone } from "#lib/time-zone.ts";
import { accentFault, itemsOf } from "./settings.ts";

const name = line(100).min(1, "A publication has a name.");
const motto = line(200);
const timeZone = line(100).refine(isTimeZone, "Choose a time zone from the list.");
const policy = z.enum(commentPolicies, "Choose one of the list.");
const origin = line(200).refine(isOrigin, "Write an address such as https://example.org, without a path.");

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, "");
}

const accent = colour.superRefine((text, context) => {
  const message = accentFault(text);
  if (message) context.addIssue({ code: "custom", message });
});
const logo = z.object({
  mediaId: uuid,
  /** Beside the name, or in its place: a drawn name, which the name then stands for in words. */
  place: z.enum(["beside the name", "instead of the name"], "Choose one of the list."),
});

const label = line(60).min(1, "A link has a name.");
const link = z.object({
  label,
  href: line(2000).refine(
    isWayOn,
    "Write a path such as /about, or a whole address such as https://example.org.",
  ),
});
const profile = z.object({
  label,
  href: line(2000).refine(isSecure, "Write a whole address that begins with https://."),
});
const dozen = "Twelve links are as many as there is room for.";
const links = z.array(link).max(12, dozen);
const navigation = z.array(z.union([z.object({ sectionId: uuid }), link])).max(12, dozen);
const social = z.array(profile).max(12, dozen);
const footerText = prose(600);

function isSecure(text: string): boolean {
  return /^https:\/\/[^/?#@\s\\]+([/?#]|$)/i.test(text) && URL.canParse(text);
}

/** A page of ours, or an address elsewhere; never another scheme, nor another host that looks like a path. */
function isWayOn(text: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(text) || isSecure(text.replace(/^http:/i, "https:"));
}

/** Each setting has a row of its own; what is not in the table is as here. */
export const settingsShape = z.object({
  name: name.default("Masthead"),
  motto: motto.default(""),
  language: languageTag.default("en"),
  timeZone: timeZone.default("UTC"),
  address: origin.optional(),
  commentsPolicy: policy.default("first-held"),
  /** What can be read on the page is asked when it is chosen: a later paper must not stop a publication. */
  accent: colour.default("#a3301c"),
  logo: logo.nullable().default(null),
  navigation: navigation.nullable().default(null),
  footerText: footerText.default(""),
  footerLinks: links.default([]),
  social: social.default([]),
  /** The first role that signs in with a second step; null asks it of nobody. */
  secondFactorFrom: z.enum(roles).nullable().default(null),
});
export type Settings = z.output<typeof settingsShape>;
export type SettingsChange = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** What an admin may change: the fields that are there; null is the way back to what a new publication has. */
export const changeSettingsInput = z.object({
  name: name.optional(),
  motto: motto.optional(),
  language: languageTag.optional(),
  timeZone: timeZone.optional(),
  commentsPolicy: policy.optional(),
  accent: accent.optional(),
  logo: logo.nullable().optional(),
  navigation: navigation.nullable().optional(),
  footerText: footerText.optional(),
  footerLinks: links.optional(),
  social: social.optional(),
});

export const changeIdentityInput = z.object({ name, motto, accent });
export const changePlaceInput = z.object({ language: languageTag, timeZone });
export const changeDiscussionInput = z.object({ commentsPolicy: policy });

/** The rows of a list of links as a form sends them: of each row one text of every kind. */
const texts = z.array(z.string()).default([]);
const rows = { labels: texts, addresses: texts };

type Rows = Parameters<typeof itemsOf>[0];

/** Says of each row what is wrong with it, under the name of its field: `label-2`, `address-0`. */
function rowsAre(kind: typeof link | typeof profile) {
  return (form: Rows, context: z.RefinementCtx): void => {
    const items = itemsOf(form);
    if (items.length > 12) context.addIssue({ code: "custom", message: dozen });
    for (const [at, item] of items.entries()) {
      const { error } = ("sectionId" in item ? z.object({ sectionId: uuid }) : kind).safeParse(item);
      for (const { path, message } of error?.issues ?? []) {
        const field = path[0] === "label" ? "label" : "address";
        context.addIssue({ code: "custom", path: [`${field}-${at}`], message });
      }
    }
  };
}

export const changeNavigationInput = z.object({ sections: texts, ...rows }).superRefine(rowsAre(link));
export const changeFooterInput = z.object({ footerText, ...rows }).superRefine(rowsAre(link));
/** Nothing but the press of a button. */
export const sectionsLeadInput = z.object({});
export const changeSocialInput = z.object(rows).superRefine(rowsAre(profile));

/** The rows of a form that was found to be right, as they are stored. */
export const navigationFrom = (form: Rows) => navigation.parse(itemsOf(form));
export const linksFrom = (form: Rows) => links.parse(itemsOf(form));
