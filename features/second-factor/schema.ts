import { z } from "zod";
import { staffRoles } from "#features/people/people.ts";
import { givenPassword, placeAfterSignIn } from "#features/people/schema.ts";
import { line, orNothing } from "#lib/text-schema.ts";

const code = line(40).min(1, "Type the code.");

export const secondStepInput = z.object({
  code,
  next: z.string().optional().transform(placeAfterSignIn),
});

export const setUpSecondFactorInput = z.object({
  sealedSecret: z.string("Load the page again.").max(500, "Load the page again."),
  code: code.regex(/^\d{3}\s?\d{3}$/, "The app shows six digits: type them."),
});

export const passwordInput = z.object({ password: givenPassword });

export const requirementInput = z.object({
  from: orNothing(z.enum(staffRoles, { error: "Choose one of the list." })),
});
