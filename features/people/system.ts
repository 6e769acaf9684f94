import type { Admin } from "./people.ts";

/** Masthead itself, for the command line and jobs: the one actor that has no session. */
export const system = { id: "system", name: "Masthead", role: "admin" } as Admin;
