import { z } from "zod";
import { roles } from "#features/people/people.ts";
import { givenPassword } from "#features/people/schema.ts";
import { uuid } from "#lib/text-schema.ts";

export const personInput = z.object({ id: uuid });

export const changeRoleInput = z.object({
  id: uuid,
  role: z.enum(roles, { error: "Choose a role from the list." }),
});

export const handOverInput = z.object({ id: uuid, password: givenPassword });
