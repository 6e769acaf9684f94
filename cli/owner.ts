import { handOver, setPassword } from "#features/people/mutations.ts";
import { owner, personByEmail } from "#features/people/queries.ts";
import { newPassword, signInInput } from "#features/people/schema.ts";
import { system } from "#features/people/system.ts";
import { done, refused } from "#lib/outcome.ts";
import { askSecret } from "./ask.ts";
import type { Given, Run } from "./command.ts";

/** Asked for twice at a terminal, where nobody sees what they type. */
async function typedPassword(ask: typeof askSecret) {
  const typed = newPassword.safeParse((await ask("New password: ")) ?? "");
  if (!typed.success) return refused(typed.error.issues[0]?.message ?? "This cannot be a password.");
  const again = process.stdin.isTTY ? await ask("The same again: ") : typed.data;
  return again === typed.data ? done(typed.data) : refused("The two were not the same. Nothing was changed.");
}

export async function newPasswordOfOwner(_given: Given, ask = askSecret) {
  const person = await owner();
  if (person === undefined)
    return refused("The publication has no owner yet: npm start prints the link that makes one.");
  console.log(`The owner is ${person.name}, who signs in with ${person.email}.`);
  const password = await typedPassword(ask);
  if (!password.ok) return password;
  const set = await setPassword(system, { personId: person.id, password: password.value });
  if (set.ok) console.log(`${person.name} has a new password, no second step, and is signed out everywhere.`);
  return set;
}

export const handOverTo: Run = async ({ words }) => {
  const email = signInInput.shape.email.safeParse(words[0]);
  const heir = email.success ? await personByEmail(email.data) : undefined;
  if (heir === undefined) return refused(`Nobody here has the address ${words[0]}.`);
  const handed = await handOver(system, heir.id);
  if (!handed.ok) return handed;
  console.log(
    `${heir.name} owns the publication; ${handed.value.formerName} is an admin. Both are signed out.`,
  );
  if (heir.passwordHash === null)
    console.log(`${heir.name} has no password yet: npm run masthead -- owner password`);
  return done(undefined);
};
