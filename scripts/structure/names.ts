import type { Rule } from "#scripts/structure/tree.ts";

const drawers =
  /(^|\/)(index|utils?|helpers?|types|constants|hooks|misc|common|shared)(\.(test|spec|d))?\.(ts|tsx|js|mjs)$/;

/** No drawers: a file is named after what it does. */
export const names: Rule = (tree) =>
  tree.paths
    .filter((path) => drawers.test(path))
    .map((path) => ({
      path,
      what: "has the name of a drawer",
      why: "What has no better name than this has no one place; name the file after what it does",
    }));
