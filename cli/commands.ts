import type { Command, Run } from "./command.ts";

/** For commands on a publication that is there and up to date; a server may be running beside. */
function onPublication(load: () => Promise<Run>): Command["load"] {
  return async () => {
    const [run, { withDatabase }] = await Promise.all([load(), import("./with-database.ts")]);
    return (given) => withDatabase(() => run(given));
  };
}

export const commands: Readonly<Record<string, Command>> = {
  "owner password": {
    words: [],
    does: "Gives the owner a new password, which it asks for, and signs them out everywhere.",
    options: {},
    load: onPublication(async () => (await import("./owner.ts")).newPasswordOfOwner),
  },
  "owner hand-over": {
    words: ["<e-mail>"],
    does: "Makes the person with this address the owner; the present one stays as an admin.",
    options: {},
    load: onPublication(async () => (await import("./owner.ts")).handOverTo),
  },
};
