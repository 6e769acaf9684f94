import { z } from "zod";
import { address, name, newPassword } from "#features/people/schema.ts";
import { uuid } from "#lib/text-schema.ts";

export const inviteInput = z.object({
  email: address,
  role: z.enum(["contributor", "author", "editor", "admin"], { error: "Choose a role from the list." }),
});

export const invitationInput = z.object({ id: uuid });

const whole = "Open the whole link of your invitation.";

export const acceptInput = z.object({
  token: z.string(whole).max(100, whole),
  name,
  password: newPassword,
});
