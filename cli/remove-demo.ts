import { readIssue } from "#cli/demo/issue.ts";
import { demoArticles, removeDemo } from "#cli/demo/remove-demo.ts";
import { done, refused } from "#lib/outcome.ts";
import { confirmed } from "./ask.ts";
import type { Run } from "./command.ts";

export const removeDemoIssue: Run = async ({ options }) => {
  const issue = readIssue();
  const found = await demoArticles(issue);
  if (found.length === 0) return refused("There is nothing of the demo issue here.");
  const kept = found.filter(({ keptFor }) => keptFor !== undefined);
  for (const { headline, keptFor } of kept) console.log(`Stays: “${headline}”, since ${keptFor}.`);
  const count = found.length - kept.length;
  if (count === 0)
    return refused("Nothing else of the demo issue is left. Take these off the site in the admin.");
  const question = `${count} articles of the demo issue go for good, with their invented comments and authors.`;
  if (options.yes !== true && !(await confirmed(question)))
    return refused(`${question} Nothing was removed: say so with --yes.`);
  const removed = await removeDemo(issue);
  console.log(
    `Removed: ${removed.articles} articles, ${removed.sections} sections, ${removed.people} people, ${removed.pictures} pictures.`,
  );
  return done(undefined);
};
