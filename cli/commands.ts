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
    does: "Gives the owner a new password, which it asks for, takes their second step off, and signs them out everywhere.",
    options: {},
    load: onPublication(async () => (await import("./owner.ts")).newPasswordOfOwner),
  },
  "owner hand-over": {
    words: ["<e-mail>"],
    does: "Makes the person with this address the owner; the present one stays as an admin.",
    options: {},
    load: onPublication(async () => (await import("./owner.ts")).handOverTo),
  },
  backup: {
    words: ["[folder]"],
    does: "Copies database, media and secrets into a folder of its own, while the server runs, and checks the copy. With --keep older ones go.",
    options: { keep: { type: "string" } },
    load: async () => (await import("./backup.ts")).backup,
  },
  restore: {
    words: ["<backup>"],
    does: "Puts a backup into DATA_DIR. With --replace what is there is put aside; with --no-upgrade the tables stay as they were.",
    options: { replace: { type: "boolean" }, "no-upgrade": { type: "boolean" } },
    load: async () => (await import("./restore.ts")).restore,
  },
  doctor: {
    words: [],
    does: "Looks at everything that can be wrong, and says what to do.",
    options: {},
    load: async () => (await import("./doctor.ts")).doctor,
  },
  move: {
    words: ["<postgres-address>"],
    does: "Copies everything from the SQLite file into an empty PostgreSQL database. Stop the server before.",
    options: {},
    load: async () => (await import("./move.ts")).move,
  },
  "pictures remake": {
    words: [],
    does: "Has the smaller copies of all pictures made again, by the server, one after the other.",
    options: {},
    load: onPublication(async () => (await import("./remake-pictures.ts")).remakePictures),
  },
  "demo remove": {
    words: [],
    does: "Takes the demo issue out, but for what somebody has edited or commented on.",
    options: { yes: { type: "boolean" } },
    load: onPublication(async () => (await import("./remove-demo.ts")).removeDemoIssue),
  },
};
