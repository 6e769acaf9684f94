import { z } from "zod";
import { address, givenPassword, name } from "#features/people/schema.ts";
import { prose } from "#lib/text-schema.ts";

export const profileInput = z.object({ name, bio: prose(1000) });

export const changeEmailInput = z.object({ email: address, password: givenPassword });

const whole = "Open the whole link of the letter.";

export const confirmEmailInput = z.object({ token: z.string(whole).max(100, whole) });
