import { z } from "zod";
import { address, givenPassword, newPassword } from "#features/people/schema.ts";

const whole = "Open the whole link of the letter.";

export const forgottenInput = z.object({ email: address });

export const newPasswordInput = z.object({
  token: z.string(whole).max(100, whole),
  password: newPassword,
});

export const changePasswordInput = z.object({ currentPassword: givenPassword, password: newPassword });
