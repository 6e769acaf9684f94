import { z } from "zod";
import {
  adminPath,
  forgottenPasswordPath,
  invitationPath,
  newEmailPath,
  newPasswordPath,
  secondStepPath,
  setUpPath,
  signInPath,
} from "#features/admin-paths.ts";
import { languageChoices } from "#features/words/words.ts";
import { email, languageTag, line } from "#lib/text-schema.ts";
import { isTimeZone } from "#lib/time-zone.ts";

/**
 * What somebody signs in with. Characters that only look like others become them first, and none but ASCII stays,
 * so that two accounts never look alike and no second @ comes out of normalizing.
 */
export const address = z
  .string("This is missing.")
  .normalize("NFKC")
  .pipe(email)
  .refine((text) => /^[\x21-\x7e]*$/.test(text), {
    error: "Write the address in plain letters, as mail programs send it.",
  });

export const name = line(100).min(1, "Write a name.");

/** Long enough to resist guessing, short enough to be hashed at once. */
export const newPassword = z
  .string()
  .min(12, { error: "Use at least 12 characters; a few words in a row are easiest to remember." })
  .max(200, { error: "Use at most 200 characters." });

const site = "http://masthead.invalid";
const entrances: readonly string[] = [
  ...[signInPath, secondStepPath, setUpPath, invitationPath, forgottenPasswordPath],
  ...[newPasswordPath, newEmailPath],
];

/** Where somebody goes after signing in: only ever a page of our own admin, whatever the address bar said. */
export function placeAfterSignIn(asked: string | undefined): string {
  // Browsers read a backslash as a slash and drop control characters: neither stands in an honest path.
  if (asked === undefined || asked.length > 2000 || !/^\/[^\\\p{Cc}]*$/u.test(asked)) return adminPath;
  const url = URL.parse(asked, site);
  if (url?.origin !== site || entrances.includes(url.pathname)) return adminPath;
  if (url.pathname !== adminPath && !url.pathname.startsWith(`${adminPath}/`)) return adminPath;
  url.searchParams.delete("_rsc");
  return `${url.pathname}${url.search}`;
}

/** A password that is only compared. */
export const givenPassword = z
  .string("Type your password.")
  .min(1, { error: "Type your password." })
  .max(200, { error: "No password here is that long." });

export const signInInput = z.object({
  email: address,
  password: givenPassword,
  next: z.string().optional().transform(placeAfterSignIn),
});

export const signOutInput = z.object({});

export const setUpInput = z.object({
  token: z
    .string("Open the whole link that Masthead printed.")
    .max(100, "Open the whole link that Masthead printed."),
  publicationName: line(100).min(1, "Give the publication a name; you can change it later."),
  timeZone: line(100).refine(isTimeZone, { error: "Choose a time zone from the list." }),
  language: languageTag.refine((tag) => languageChoices("en").some((choice) => choice.tag === tag), {
    error: "Choose a language from the list.",
  }),
  name,
  email: address,
  password: newPassword,
});
