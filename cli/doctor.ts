import { ofBackups, ofLeftovers, ofMedia } from "#cli/doctor/files.ts";
import { type Finding, wrong } from "#cli/doctor/finding.ts";
import { ofDisk, ofFolder, ofSoftware } from "#cli/doctor/machine.ts";
import { ofPort, ofSettings } from "#cli/doctor/network.ts";
import { ofPostgres } from "#cli/doctor/postgres.ts";
import { ofSqlite } from "#cli/doctor/sqlite.ts";
import { ofWords } from "#cli/doctor/words.ts";
import { closeDatabase } from "#db/connection.ts";
import { env } from "#lib/env.ts";
import { done, refused } from "#lib/outcome.ts";
import type { Run } from "./command.ts";
import { lineOf } from "./plain-line.ts";

const signs = { well: "  ", note: "- ", wrong: "! " } as const;

type Check = () => Finding[] | Promise<Finding[]>;

/** What cannot be looked at is a finding too; a mistake of ours is not. */
async function look(check: Check): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    const line = lineOf(error);
    if (line === undefined) throw error;
    return [wrong(line)];
  }
}

const isUsable = (found: readonly Finding[]) => found.every(({ state }) => state === "well");

/** Looks at everything in turn, and says each thing as it is found. */
export async function examine(say: (finding: Finding) => void): Promise<number> {
  const { databaseUrl } = env();
  let wrongs = 0;
  const tell = async (check: Check) => {
    const found = await look(check);
    for (const finding of found) say(finding);
    wrongs += found.filter(({ state }) => state === "wrong").length;
    return found;
  };
  for (const check of [ofSoftware, ofFolder, ofDisk, () => ofSettings(env())]) await tell(check);
  const database = await tell(databaseUrl === undefined ? ofSqlite : () => ofPostgres(databaseUrl));
  // The rows are looked at only in tables that are what this version expects.
  if (isUsable(database)) for (const check of [ofWords, ofMedia, ofBackups]) await tell(check);
  await closeDatabase();
  for (const check of [ofLeftovers, ofPort]) await tell(check);
  return wrongs;
}

export const doctor: Run = async () => {
  const wrongs = await examine(({ state, text }) => console.log(signs[state] + text));
  if (wrongs === 0) return done(undefined);
  return refused(
    `\n${wrongs === 1 ? "One thing needs" : `${wrongs} things need`} your attention, marked with !.`,
  );
};
